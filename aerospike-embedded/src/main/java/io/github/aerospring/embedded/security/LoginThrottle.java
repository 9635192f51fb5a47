package io.github.aerospring.embedded.security;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Slows the guessing of passwords: each failed login of a user makes the next one wait, twice as long every time. Attempts
 * on many connections at once wait one after the other.
 */
final class LoginThrottle {

    private static final int MOST_DOUBLINGS = 6;
    private static final int MAX_USERS = 10_000;

    private final Map<String, Penalty> penalties = new ConcurrentHashMap<>();
    private final long baseNanos;

    /** A throttle whose first wait is {@code base}; zero turns it off. */
    LoginThrottle(Duration base) {
        this.baseNanos = base.toNanos();
    }

    /** Waits until an attempt of a user may be checked. */
    void await(String user) throws InterruptedException {
        long waitNanos = reserve(user, System.nanoTime());
        if (waitNanos > 0) {
            TimeUnit.NANOSECONDS.sleep(waitNanos);
        }
    }

    /** Nanoseconds that an attempt at {@code now} has to wait; later ones queue behind it. */
    long reserve(String user, long now) {
        Penalty after = penalties.computeIfPresent(user, (name, penalty) -> penalty.reserve(now, baseNanos));
        return after == null ? 0 : Math.max(0, after.turn - now);
    }

    void failed(String user) {
        if (baseNanos == 0) {
            return;
        }
        if (penalties.size() >= MAX_USERS) {
            penalties.clear();
        }
        long now = System.nanoTime();
        penalties.merge(user, Penalty.first(now, baseNanos), (old, first) -> old.failed(now, baseNanos));
    }

    void succeeded(String user) {
        penalties.remove(user);
    }

    /**
     * What a user waits for.
     *
     * @param turn time of the last attempt that was let through or queued
     * @param next time before which no other attempt is let through
     */
    private record Penalty(int failures, long turn, long next) {

        static Penalty first(long now, long base) {
            return new Penalty(1, now, now + base);
        }

        Penalty reserve(long now, long base) {
            long start = Math.max(now, next);
            return new Penalty(failures, start, start + pause(failures, base));
        }

        Penalty failed(long now, long base) {
            long pause = pause(failures + 1, base);
            return new Penalty(failures + 1, turn, Math.max(next, now + pause));
        }

        private static long pause(int failures, long base) {
            return base << Math.min(failures - 1, MOST_DOUBLINGS);
        }
    }
}
