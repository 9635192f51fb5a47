package io.github.aerospring.embedded.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that can be made to go wrong by a fixed time. */
public final class SkewedClock extends Clock {

    private final Clock right;
    private final AtomicLong skewNanos = new AtomicLong();

    /** A clock that agrees with {@code right} at first. */
    public SkewedClock(Clock right) {
        this.right = right;
    }

    void add(Duration more) {
        skewNanos.addAndGet(more.toNanos());
    }

    @Override
    public long millis() {
        return right.millis() + TimeUnit.NANOSECONDS.toMillis(skewNanos.get());
    }

    @Override
    public Instant instant() {
        return right.instant().plusNanos(skewNanos.get());
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SkewedClock(right.withZone(zone));
    }
}
