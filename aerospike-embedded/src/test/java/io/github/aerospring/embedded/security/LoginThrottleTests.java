package io.github.aerospring.embedded.security;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginThrottleTests {

    private static final Duration BASE = Duration.ofSeconds(10);

    private final LoginThrottle throttle = new LoginThrottle(BASE);

    @Test
    void doesNotSlowTheFirstAttempt() {
        assertThat(throttle.reserve("alice", System.nanoTime())).isZero();
    }

    @Test
    void doublesTheWaitWithEveryFailure() {
        throttle.failed("alice");
        long now = System.nanoTime();
        long first = throttle.reserve("alice", now);
        throttle.failed("alice");
        long second = throttle.reserve("alice", now);

        assertThat(Duration.ofNanos(first)).isBetween(Duration.ofSeconds(9), BASE);
        assertThat(Duration.ofNanos(second))
                .isGreaterThanOrEqualTo(BASE.multipliedBy(2).minusSeconds(1));
    }

    @Test
    void queuesAttemptsThatComeAtOnce() {
        throttle.failed("alice");
        long now = System.nanoTime();
        long first = throttle.reserve("alice", now);
        long second = throttle.reserve("alice", now);

        assertThat(Duration.ofNanos(second - first)).isEqualTo(BASE);
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        throttle.failed("alice");
        throttle.succeeded("alice");

        assertThat(throttle.reserve("alice", System.nanoTime())).isZero();
    }

    @Test
    void slowsOneUserOnly() {
        throttle.failed("alice");

        assertThat(throttle.reserve("bob", System.nanoTime())).isZero();
    }

    @Test
    void canBeTurnedOff() {
        LoginThrottle off = new LoginThrottle(Duration.ZERO);
        off.failed("alice");

        assertThat(off.reserve("alice", System.nanoTime())).isZero();
    }
}
