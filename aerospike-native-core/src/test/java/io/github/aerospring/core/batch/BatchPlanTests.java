package io.github.aerospring.core.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.LoggedMessages;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BatchPlanTests {

    private static final Record FOUND = new Record(null, 1, 0);

    private final AtomicLong clock = new AtomicLong();

    private BatchPlan<Integer> plan(int rows, BatchOptions options, int totalTimeout) {
        return new BatchPlan<>(
                IntStream.range(0, rows).boxed().toList(),
                i -> new BatchRead(new Key("test", "users", i), true),
                options,
                totalTimeout,
                new RetryPause(limit -> limit),
                clock::get);
    }

    private static void answer(BatchPlan<Integer> plan, BatchPlan.Step step, int... codes) {
        for (int i = 0; i < codes.length; i++) {
            BatchRecord row = step.rows().get(i);
            if (codes[i] == ResultCode.OK) {
                row.setRecord(FOUND);
            } else {
                row.setError(codes[i], false);
            }
        }
        plan.answered();
    }

    private static List<Integer> codes(BatchPlan<Integer> plan) {
        return plan.result().stream().map(row -> row.resultCode).toList();
    }

    @Test
    void sendsEverythingAtOnceByDefault() {
        BatchPlan<Integer> plan = plan(3, BatchOptions.NONE, 0);

        assertThat(plan.next().rows()).hasSize(3);
        assertThat(plan.next()).isNull();
    }

    @Test
    void sendsChunksOneAfterTheOther() {
        BatchPlan<Integer> plan = plan(5, new BatchOptions(2, 0), 0);

        List<Integer> sizes = new ArrayList<>();
        for (BatchPlan.Step step = plan.next(); step != null; step = plan.next()) {
            sizes.add(step.rows().size());
            answer(plan, step, new int[step.rows().size()]);
        }

        assertThat(sizes).containsExactly(2, 2, 1);
        assertThat(codes(plan)).containsOnly(ResultCode.OK).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ResultCode.TIMEOUT,
                ResultCode.DEVICE_OVERLOAD,
                ResultCode.KEY_BUSY,
                ResultCode.SERVER_MEM_ERROR,
                ResultCode.PARTITION_UNAVAILABLE
            })
    void sendsRowsWithTransientErrorsAgain(int code) {
        BatchPlan<Integer> plan = plan(3, new BatchOptions(0, 1), 0);
        answer(plan, plan.next(), ResultCode.OK, code, ResultCode.KEY_NOT_FOUND_ERROR);

        BatchPlan.Step retry = plan.next();

        assertThat(retry.pause()).isEqualTo(Duration.ofMillis(10));
        assertThat(retry.rows()).extracting(row -> row.key.userKey.toInteger()).containsExactly(1);
        answer(plan, retry, ResultCode.OK);
        assertThat(codes(plan)).containsExactly(ResultCode.OK, ResultCode.OK, ResultCode.KEY_NOT_FOUND_ERROR);
        assertThat(plan.next()).isNull();
    }

    @Test
    void saysWhichRowsItSendsAgain() {
        try (LoggedMessages messages = LoggedMessages.of("io.github.aerospring.core.batch")) {
            BatchPlan<Integer> plan = plan(3, new BatchOptions(0, 1), 0);
            answer(plan, plan.next(), ResultCode.OK, ResultCode.KEY_BUSY, ResultCode.KEY_BUSY);
            plan.next();

            assertThat(messages.texts()).containsExactly("DEBUG Retry 1 of 2 rows of a batch of 3 in PT0.01S");
        }
    }

    @Test
    void retriesAsOftenAsAllowed() {
        BatchPlan<Integer> plan = plan(1, new BatchOptions(0, 2), 0);
        for (int attempt = 0; attempt < 3; attempt++) {
            answer(plan, plan.next(), ResultCode.KEY_BUSY);
        }

        assertThat(plan.next()).isNull();
        assertThat(codes(plan)).containsExactly(ResultCode.KEY_BUSY);
    }

    @Test
    void doesNotRetryAfterTheTotalTimeout() {
        BatchPlan<Integer> plan = plan(1, new BatchOptions(0, 5), 100);
        answer(plan, plan.next(), ResultCode.KEY_BUSY);

        clock.set(Duration.ofMillis(91).toNanos());

        assertThat(plan.next()).isNull();
    }

    @Test
    void failureWithoutAnyAnswerIsThrown() {
        AerospikeException down = new AerospikeException(ResultCode.SERVER_NOT_AVAILABLE, "down");
        BatchPlan<Integer> plan = plan(4, new BatchOptions(2, 0), 0);

        plan.failed(plan.next(), down);

        assertThat(plan.next()).isNull();
        assertThatThrownBy(plan::result).isSameAs(down);
    }

    @Test
    void rowsAfterAFailedChunkAreNotSent() {
        BatchPlan<Integer> plan = plan(6, new BatchOptions(2, 0), 0);
        answer(plan, plan.next(), ResultCode.OK, ResultCode.OK);
        plan.failed(plan.next(), new AerospikeException(ResultCode.SERVER_NOT_AVAILABLE, "down"));

        assertThat(plan.next()).isNull();
        assertThat(codes(plan))
                .containsExactly(
                        ResultCode.OK,
                        ResultCode.OK,
                        ResultCode.SERVER_NOT_AVAILABLE,
                        ResultCode.SERVER_NOT_AVAILABLE,
                        ResultCode.NO_RESPONSE,
                        ResultCode.NO_RESPONSE);
    }

    @Test
    void failureOfSomeNodesIsTheCodeOfTheirRows() {
        BatchPlan<Integer> plan = plan(2, BatchOptions.NONE, 0);
        BatchPlan.Step step = plan.next();
        step.rows().get(0).setRecord(FOUND);

        plan.failed(step, new AerospikeException(ResultCode.TIMEOUT));

        assertThat(codes(plan)).containsExactly(ResultCode.OK, ResultCode.TIMEOUT);
    }

    @Test
    void retryCanSaveABatchThatFailedAsAWhole() {
        BatchPlan<Integer> plan = plan(1, new BatchOptions(0, 1), 0);
        plan.failed(plan.next(), new AerospikeException(ResultCode.TIMEOUT));

        answer(plan, plan.next(), ResultCode.OK);

        assertThat(codes(plan)).containsExactly(ResultCode.OK);
    }

    @Test
    void refusesNegativeOptions() {
        assertThatThrownBy(() -> BatchOptions.NONE.withChunkSize(-1))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("chunkSize: '-1' (expected: at least 0)");
        assertThatThrownBy(() -> BatchOptions.NONE.withRowRetries(-1)).hasMessageContaining("rowRetries: '-1'");
    }
}
