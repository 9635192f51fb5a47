package io.github.aerospring.core.batch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongUnaryOperator;

/** Pauses before retries: a random share of a limit that doubles, so that many clients do not come back together. */
final class RetryPause {

    /** Random from zero to the argument, both included. */
    static final RetryPause FULL_JITTER =
            new RetryPause(limit -> ThreadLocalRandom.current().nextLong(limit + 1));

    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 500;
    private static final int MAX_DOUBLINGS = 6;

    private final LongUnaryOperator random;

    RetryPause(LongUnaryOperator random) {
        this.random = random;
    }

    /** The pause before a retry, counted from 0. */
    Duration before(int retry) {
        long limit = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(retry, MAX_DOUBLINGS));
        return Duration.ofMillis(random.applyAsLong(limit));
    }
}
