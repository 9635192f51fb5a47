package io.github.aerospring.embedded.storage;

import java.time.Clock;

/** The time as records hold it: counted from 2010-01-01T00:00:00Z. */
public final class ServerTime {

    /** 2010-01-01T00:00:00Z in milliseconds since 1970. */
    public static final long EPOCH_MILLIS = 1_262_304_000_000L;

    private static final long MILLIS_PER_SECOND = 1000;

    private final Clock clock;

    /** The time of {@code clock}. */
    public ServerTime(Clock clock) {
        this.clock = clock;
    }

    /** Milliseconds since 2010, the unit of last-update times. */
    public long millis() {
        return clock.millis() - EPOCH_MILLIS;
    }

    /** Seconds since 2010, the unit of void-times. */
    public int seconds() {
        return (int) (millis() / MILLIS_PER_SECOND);
    }
}
