package io.github.aerospring.core;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.BackpressureException;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.execution.DataOperation;

/**
 * Limits the commands that run at a time, blocking and asynchronous ones together. Those above the limit wait in the
 * order of their calls: a blocking one on its thread, an asynchronous one without any.
 */
final class OperationLimiter {

    private static final CompletableFuture<Void> ADMITTED = CompletableFuture.completedFuture(null);

    private final int limit;
    private final Duration timeout;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int running;

    /** A limit with the longest wait, zero = no limit of the wait. */
    OperationLimiter(int limit, Duration timeout) {
        this.limit = limit;
        this.timeout = timeout;
    }

    /** Waits on this thread; to be paired with {@link #release()}. */
    void acquire(DataOperation operation) {
        CompletableFuture<Void> admission = enqueue();
        try {
            if (timeout.isZero()) {
                admission.get();
            } else {
                admission.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException late) {
            giveUp(admission, refusal(operation));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            giveUp(
                    admission,
                    new ClientException(
                            ResultCode.CLIENT_ERROR,
                            "The thread was interrupted while " + operation.metricName() + " waited to be sent"));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Completes when the operation may start, or fails; it may do so on the thread of another operation. */
    CompletableFuture<Void> admit(DataOperation operation) {
        CompletableFuture<Void> admission = enqueue();
        if (admission.isDone() || timeout.isZero()) {
            return admission;
        }
        // The timer completes another stage, so that one of both decides: admission or timeout
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        CompletableFuture<Void> timer = new CompletableFuture<>();
        timer.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
            try {
                giveUp(admission, refusal(operation));
            } catch (AerospikeException refused) {
                outcome.completeExceptionally(refused);
            }
            return null;
        });
        admission.thenRun(() -> {
            timer.complete(null);
            outcome.complete(null);
        });
        return outcome;
    }

    void release() {
        CompletableFuture<Void> next;
        do {
            lock.lock();
            try {
                next = waiting.poll();
                if (next == null) {
                    running--;
                    return;
                }
            } finally {
                lock.unlock();
            }
            // One that gave up meanwhile does not take the place
        } while (!next.complete(null));
    }

    private CompletableFuture<Void> enqueue() {
        lock.lock();
        try {
            if (running < limit) {
                running++;
                return ADMITTED;
            }
            CompletableFuture<Void> admission = new CompletableFuture<>();
            waiting.add(admission);
            return admission;
        } finally {
            lock.unlock();
        }
    }

    /** Throws, unless the place was given a moment before. */
    private void giveUp(CompletableFuture<Void> admission, ClientException refusal) {
        if (admission.completeExceptionally(refusal)) {
            lock.lock();
            try {
                waiting.remove(admission);
            } finally {
                lock.unlock();
            }
            throw refusal;
        }
    }

    private BackpressureException refusal(DataOperation operation) {
        return new BackpressureException("operationQueueTimeout: " + operation.metricName() + " waited "
                + timeout.toMillis() + " ms (expected: a place among maxConcurrentOperations = " + limit + ")");
    }
}
