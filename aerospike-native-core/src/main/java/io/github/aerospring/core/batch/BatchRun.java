package io.github.aerospring.core.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import org.jspecify.annotations.Nullable;

/** Carries out the plan of a batch, step by step: on the calling thread, or on an event loop without any waiting thread. */
final class BatchRun {

    private BatchRun() {}

    static <S> Command<List<BatchResult>> command(
            CommandTarget target,
            List<S> sources,
            Function<S, BatchRecord> row,
            @Nullable BatchPolicy policy,
            boolean writes,
            BatchOptions options) {
        return Command.of(
                target,
                client -> {
                    BatchPolicy effective = BatchRows.effective(client, policy, writes);
                    return block(client, effective, new BatchPlan<>(sources, row, options, effective.totalTimeout));
                },
                (client, loop, completion) -> {
                    BatchPolicy effective = BatchRows.effective(client, policy, writes);
                    BatchPlan<S> plan = new BatchPlan<>(sources, row, options, effective.totalTimeout);
                    new Chain<>(client, loop, effective, plan, completion).goOn();
                });
    }

    private static <S> List<BatchResult> block(IAerospikeClient client, BatchPolicy policy, BatchPlan<S> plan) {
        BatchPlan.Step step = plan.next();
        while (step != null && waited(step)) {
            try {
                client.operate(policy, step.rows());
                plan.answered();
            } catch (AerospikeException failure) {
                plan.failed(step, failure);
            }
            step = plan.next();
        }
        return results(plan.result());
    }

    /** Whether the pause went by without an interruption, after which rows are not tried again. */
    private static boolean waited(BatchPlan.Step step) {
        if (step.pause().isZero()) {
            return true;
        }
        try {
            Thread.sleep(step.pause().toMillis());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<BatchResult> results(List<BatchRecord> rows) {
        List<BatchResult> results = new ArrayList<>(rows.size());
        for (BatchRecord row : rows) {
            results.add(BatchResult.of(row));
        }
        return List.copyOf(results);
    }

    /** The asynchronous form: each answer starts the next step. */
    private record Chain<S>(
            IAerospikeClient client,
            EventLoop loop,
            BatchPolicy policy,
            BatchPlan<S> plan,
            AsyncCompletion<List<BatchResult>> completion) {

        void goOn() {
            BatchPlan.Step step = plan.next();
            if (step == null) {
                completion.succeedWith(() -> results(plan.result()));
            } else if (step.pause().isZero()) {
                send(step);
            } else {
                CompletableFuture.delayedExecutor(step.pause().toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                        .execute(() -> send(step));
            }
        }

        private void send(BatchPlan.Step step) {
            try {
                BatchRows.start(client, loop, policy, step.rows(), failure -> ended(step, failure));
            } catch (RuntimeException error) {
                completion.fail(error);
            }
        }

        private void ended(BatchPlan.Step step, @Nullable AerospikeException failure) {
            if (failure == null) {
                plan.answered();
            } else {
                plan.failed(step, failure);
            }
            goOn();
        }
    }
}
