package io.github.aerospring.core.batch;

import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPauseTests {

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "2, 40", "5, 320", "6, 500", "60, 500"})
    void limitDoublesUpToHalfASecond(int retry, long limit) {
        assertThat(new RetryPause(longest -> longest).before(retry)).isEqualTo(Duration.ofMillis(limit));
    }

    @Test
    void jitterIsFull() {
        LongSummaryStatistics pauses = IntStream.range(0, 1000)
                .mapToLong(i -> RetryPause.FULL_JITTER.before(6).toMillis())
                .summaryStatistics();

        assertThat(pauses.getMin()).isBetween(0L, 100L);
        assertThat(pauses.getMax()).isBetween(400L, 500L);
    }
}
