package io.github.aerospring.embedded.fault;

import io.github.aerospring.embedded.request.RequestFilter;

/**
 * Which requests a fault strikes.
 *
 * @param skip requests that pass before the first strike
 * @param every strikes each so many requests
 * @param probability share of them that is struck
 * @param times strikes after which the fault ends
 * @param lastingNanos time after which the fault ends, {@link #UNLIMITED} for never
 */
record FaultScope(RequestFilter filter, long skip, long every, double probability, long times, long lastingNanos) {

    static final long UNLIMITED = Long.MAX_VALUE;

    static FaultScope of(RequestFilter filter) {
        return new FaultScope(filter, 0, 1, 1, UNLIMITED, UNLIMITED);
    }

    /** Whether the request with this number, counted from 1, is struck. */
    boolean isTurn(long number, double draw) {
        return number > skip && (number - skip - 1) % every == 0 && draw < probability;
    }

    boolean isLimitedInTime() {
        return lastingNanos != UNLIMITED;
    }

    FaultScope filter(RequestFilter newFilter) {
        return new FaultScope(newFilter, skip, every, probability, times, lastingNanos);
    }

    FaultScope skip(long requests) {
        return new FaultScope(filter, requests, every, probability, times, lastingNanos);
    }

    FaultScope every(long requests) {
        return new FaultScope(filter, skip, requests, probability, times, lastingNanos);
    }

    FaultScope probability(double share) {
        return new FaultScope(filter, skip, every, share, times, lastingNanos);
    }

    FaultScope times(long strikes) {
        return new FaultScope(filter, skip, every, probability, strikes, lastingNanos);
    }

    FaultScope lasting(long nanos) {
        return new FaultScope(filter, skip, every, probability, times, nanos);
    }
}
