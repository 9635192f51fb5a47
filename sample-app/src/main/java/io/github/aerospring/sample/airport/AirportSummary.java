package io.github.aerospring.sample.airport;

import java.util.List;

/**
 * Answer of {@code GET /airports/summary}.
 *
 * @param airports number of airports in all states
 * @param states states by descending number of airports
 */
record AirportSummary(int airports, List<StateSummary> states) {

    /** Number of airports of one state and the mean of their coordinates in degrees. */
    record StateSummary(String state, int airports, double meanLatitude, double meanLongitude) {}
}
