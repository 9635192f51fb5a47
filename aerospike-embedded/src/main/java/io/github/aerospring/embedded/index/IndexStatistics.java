package io.github.aerospring.embedded.index;

/**
 * Numbers about a secondary index.
 *
 * @param usedBytes memory that the real server would use
 * @param entriesPerKey entries for each value when the index was built, 0 if there were none then
 * @param entriesPerRecord entries of each record when the index was built, 0 if there were none then
 * @param loadPercent part of the records that has been looked at
 * @param loadMillis how long building it took
 */
public record IndexStatistics(
        long entries, long usedBytes, long entriesPerKey, long entriesPerRecord, int loadPercent, long loadMillis) {}
