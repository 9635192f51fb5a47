package io.github.aerospring.core.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is sent next of one batch: its chunks, then the rows to try again. Both finishes of a command follow it, so it
 * neither sends nor waits. A request that failed as a whole ends the chunks; the rows that were not sent keep
 * {@link ResultCode#NO_RESPONSE}.
 *
 * @param <S> what a row is made of
 */
final class BatchPlan<S> {

    private static final Logger logger = LoggerFactory.getLogger(BatchPlan.class);

    private static final Set<Integer> TRANSIENT = Set.of(
            ResultCode.TIMEOUT,
            ResultCode.DEVICE_OVERLOAD,
            ResultCode.KEY_BUSY,
            ResultCode.SERVER_MEM_ERROR,
            ResultCode.PARTITION_UNAVAILABLE);

    private final List<S> sources;
    private final Function<S, BatchRecord> row;
    private final BatchOptions options;
    private final RetryPause pauses;
    private final LongSupplier nanoClock;
    private final long deadline;
    private final List<BatchRecord> rows;
    private int sent;
    private int retries;
    private boolean answered;
    private @Nullable AerospikeException failure;

    /** A plan that starts now, with the total timeout of the policy in milliseconds, 0 = none. */
    BatchPlan(List<S> sources, Function<S, BatchRecord> row, BatchOptions options, int totalTimeout) {
        this(sources, row, options, totalTimeout, RetryPause.FULL_JITTER, System::nanoTime);
    }

    BatchPlan(
            List<S> sources,
            Function<S, BatchRecord> row,
            BatchOptions options,
            int totalTimeout,
            RetryPause pauses,
            LongSupplier nanoClock) {
        this.sources = sources;
        this.row = row;
        this.options = options;
        this.pauses = pauses;
        this.nanoClock = nanoClock;
        this.deadline = totalTimeout == 0
                ? Long.MAX_VALUE
                : nanoClock.getAsLong() + Duration.ofMillis(totalTimeout).toNanos();
        this.rows = new ArrayList<>(sources.size());
        for (S source : sources) {
            rows.add(row.apply(source));
        }
    }

    /** Rows to send after a pause, some of the batch. */
    record Step(Duration pause, List<BatchRecord> rows) {}

    /** The next step; {@code null} if there is none. */
    @Nullable
    Step next() {
        if (failure == null && sent < rows.size()) {
            int begin = sent;
            sent = options.chunkSize() == 0 ? rows.size() : Math.min(rows.size(), begin + options.chunkSize());
            return new Step(Duration.ZERO, rows.subList(begin, sent));
        }
        return retries < options.rowRetries() ? retry() : null;
    }

    private @Nullable Step retry() {
        List<Integer> failed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (TRANSIENT.contains(rows.get(i).resultCode)) {
                failed.add(i);
            }
        }
        Duration pause = pauses.before(retries);
        if (failed.isEmpty() || deadline != Long.MAX_VALUE && nanoClock.getAsLong() + pause.toNanos() - deadline >= 0) {
            return null;
        }
        retries++;
        logger.debug("Retry {} of {} rows of a batch of {} in {}", retries, failed.size(), rows.size(), pause);
        List<BatchRecord> again = new ArrayList<>(failed.size());
        for (int i : failed) {
            BatchRecord fresh = row.apply(sources.get(i));
            rows.set(i, fresh);
            again.add(fresh);
        }
        return new Step(pause, again);
    }

    /** The request of a step was answered. */
    void answered() {
        answered = true;
    }

    /** The request of a step failed as a whole or in part. */
    void failed(Step step, AerospikeException error) {
        if (BatchRows.spread(error, step.rows())) {
            answered = true;
        } else {
            failure = failure == null ? error : failure;
            step.rows().forEach(unanswered -> unanswered.setError(error.getResultCode(), error.getInDoubt()));
        }
    }

    /**
     * The rows in the order of the request.
     *
     * @throws AerospikeException if no row has an answer
     */
    List<BatchRecord> result() {
        AerospikeException error = failure;
        if (error != null && !answered) {
            throw error;
        }
        return rows;
    }
}
