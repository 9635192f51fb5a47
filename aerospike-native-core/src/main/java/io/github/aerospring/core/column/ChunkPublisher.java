package io.github.aerospring.core.column;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import com.aerospike.client.IAerospikeClient;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.AsyncCommandRunner;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.internal.cluster.ScanCursor;
import org.jspecify.annotations.Nullable;

/** A query as a publisher of chunks. */
final class ChunkPublisher implements Flow.Publisher<ColumnBatch> {

    private final AsyncCommandRunner runner;
    private final ColumnScan scan;

    ChunkPublisher(AsyncCommandRunner runner, ColumnScan scan) {
        this.runner = runner;
        this.scan = scan;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ColumnBatch> subscriber) {
        Publication publication = new Publication(scan, subscriber);
        subscriber.onSubscribe(publication);
        runner.execute(ColumnCommands.command(ColumnCommands.target(scan.request()), publication::run))
                .whenComplete((nothing, failure) -> publication.end(failure));
    }

    /** One subscription: reads when there is demand. */
    private static final class Publication implements Flow.Subscription {

        private final ColumnScan scan;
        private final Flow.Subscriber<? super ColumnBatch> subscriber;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private long demand;
        private boolean cancelled;
        private @Nullable Throwable refused;

        private Publication(ColumnScan scan, Flow.Subscriber<? super ColumnBatch> subscriber) {
            this.scan = scan;
            this.subscriber = subscriber;
        }

        private Void run(IAerospikeClient client) {
            try (ScanCursor<ColumnBatch> chunks = scan.open(client)) {
                while (awaitDemand()) {
                    ColumnBatch chunk = chunks.next();
                    if (chunk == null) {
                        break;
                    }
                    subscriber.onNext(chunk);
                }
            }
            return Command.NOTHING;
        }

        /** Whether a chunk is wanted, and takes one from the demand. */
        private boolean awaitDemand() {
            lock.lock();
            try {
                while (demand == 0 && !cancelled && refused == null) {
                    changed.awaitUninterruptibly();
                }
                demand--;
                return !cancelled && refused == null;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void request(long count) {
            lock.lock();
            try {
                if (count < 1) {
                    refused = InvalidArgumentException.of("request", count, "at least 1");
                } else {
                    demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
                }
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void cancel() {
            lock.lock();
            try {
                cancelled = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        private void end(@Nullable Throwable failure) {
            if (cancelled) {
                return;
            }
            Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
            Throwable reason = cause == null ? refused : cause;
            if (reason == null) {
                subscriber.onComplete();
            } else {
                subscriber.onError(reason);
            }
        }
    }
}
