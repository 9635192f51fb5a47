package io.github.aerospring.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.core.error.BackpressureException;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.execution.DataOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class OperationLimiterTests {

    private static final Duration SHORT = Duration.ofMillis(30);

    @Test
    void admitsUpToTheLimit() {
        OperationLimiter limiter = new OperationLimiter(2, Duration.ZERO);

        limiter.acquire(DataOperation.GET);

        assertThat(limiter.admit(DataOperation.GET)).isCompleted();
        assertThat(limiter.admit(DataOperation.GET)).isNotDone();
    }

    @Test
    void refusesAfterTheTimeoutAndNamesTheLimit() {
        OperationLimiter limiter = new OperationLimiter(1, SHORT);
        limiter.acquire(DataOperation.GET);

        assertThatThrownBy(() -> limiter.acquire(DataOperation.PUT))
                .isInstanceOf(BackpressureException.class)
                .hasMessageContaining("put waited 30 ms (expected: a place among maxConcurrentOperations = 1)");
        assertThat(limiter.admit(DataOperation.PUT))
                .failsWithin(10, TimeUnit.SECONDS)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(BackpressureException.class);
    }

    @Test
    void whoGaveUpDoesNotTakeAPlace() {
        OperationLimiter limiter = new OperationLimiter(1, SHORT);
        limiter.acquire(DataOperation.GET);
        CompletableFuture<Void> late = limiter.admit(DataOperation.GET);
        assertThat(late).failsWithin(10, TimeUnit.SECONDS);

        limiter.release();

        limiter.acquire(DataOperation.GET);
        assertThat(limiter.admit(DataOperation.GET)).isNotDone();
    }

    @Test
    void givesPlacesInTheOrderOfTheCalls() {
        OperationLimiter limiter = new OperationLimiter(1, Duration.ZERO);
        limiter.acquire(DataOperation.GET);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int number = i;
            limiter.admit(DataOperation.GET).thenRun(() -> order.add(number));
        }

        limiter.release();
        limiter.release();

        assertThat(order).containsExactly(0, 1);
    }

    @Test
    void blockedThreadGoesOnWhenAPlaceIsFree() {
        OperationLimiter limiter = new OperationLimiter(1, Duration.ZERO);
        limiter.acquire(DataOperation.GET);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> limiter.acquire(DataOperation.GET));

        limiter.release();

        assertThat(waiting).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void interruptionEndsTheWait() {
        OperationLimiter limiter = new OperationLimiter(1, Duration.ZERO);
        limiter.acquire(DataOperation.GET);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> limiter.acquire(DataOperation.GET))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("interrupted");

        assertThat(Thread.interrupted()).isTrue();
    }
}
