package io.github.aerospring.embedded.replication;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

import io.github.aerospring.embedded.cluster.Member;
import io.github.aerospring.embedded.cluster.Route;
import io.github.aerospring.embedded.cluster.Topology;
import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.command.RecordRequest;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import org.jspecify.annotations.Nullable;

/**
 * Runs the requests that one node of a cluster receives. A write is answered when all copies have it; if a copy is gone
 * and nobody has noticed yet, the write waits for that, and ends with a time-out if it takes too long.
 */
public final class RoutedRecords implements RecordExecutor {

    private static final long DEFAULT_TIMEOUT_MILLIS = 1000;

    private final Member self;
    private final Topology topology;
    private final RecordExecutor commands;

    /**
     * Runs the requests that {@code self} receives.
     *
     * @param commands runs them on the data of one node
     */
    public RoutedRecords(Member self, Topology topology, RecordExecutor commands) {
        this.commands = commands;
        this.self = self;
        this.topology = topology;
    }

    @Override
    public ReplyRow execute(RecordRequest request) {
        long timeout = request.message().header().transactionTtl();
        long deadline =
                System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout == 0 ? DEFAULT_TIMEOUT_MILLIS : timeout);
        boolean changes = changes(request);
        while (true) {
            long seen = topology.changes();
            Outcome outcome = topology.read(() -> changes ? write(request) : read(request));
            if (outcome.reply != null) {
                return outcome.incomplete ? replicated(request, outcome.reply, seen, deadline) : outcome.reply;
            }
            if (!topology.awaitChange(seen, deadline)) {
                return ReplyRow.of(ResultCode.TIMEOUT);
            }
        }
    }

    @Override
    public <T> T exclusively(Namespace namespace, Digest digest, Supplier<T> body) {
        return topology.read(() -> {
            Route route = topology.route(self, namespace.name(), digest);
            if (route == null) {
                return body.get();
            }
            Lock lock = route.lock();
            lock.lock();
            try {
                return body.get();
            } finally {
                lock.unlock();
            }
        });
    }

    private Outcome read(RecordRequest request) {
        Route route = route(request);
        if (route == null) {
            return Outcome.of(ReplyRow.of(ResultCode.PARTITION_UNAVAILABLE));
        }
        return route.canRead() ? Outcome.of(commands.execute(request.in(route.forRead()))) : Outcome.LATER;
    }

    private Outcome write(RecordRequest request) {
        Route route = route(request);
        if (route == null) {
            return Outcome.of(ReplyRow.of(ResultCode.PARTITION_UNAVAILABLE));
        }
        if (!route.isMasterVisible()) {
            return Outcome.LATER;
        }
        Lock lock = route.lock();
        lock.lock();
        try {
            route.resolveDuplicates();
            ReplyRow reply = commands.execute(request.in(route.master()));
            return new Outcome(reply, !route.replicate());
        } finally {
            lock.unlock();
        }
    }

    /** The answer of a write once the copies that are left have it. */
    private ReplyRow replicated(RecordRequest request, ReplyRow reply, long before, long deadline) {
        long seen = before;
        while (topology.awaitChange(seen, deadline)) {
            seen = topology.changes();
            if (topology.read(() -> replicate(request))) {
                return reply;
            }
        }
        return ReplyRow.of(ResultCode.TIMEOUT);
    }

    private boolean replicate(RecordRequest request) {
        Route route = route(request);
        if (route == null || !route.isMasterVisible()) {
            return false;
        }
        Lock lock = route.lock();
        lock.lock();
        try {
            return route.replicate();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Route route(RecordRequest request) {
        return topology.route(self, request.namespace().name(), request.digest());
    }

    /** Reads that may touch a record, or want the best of several versions, take the way of a write. */
    private boolean changes(RecordRequest request) {
        if (request.message().has(Flag.WRITE)) {
            return true;
        }
        boolean touches = request.message().header().ttl() != 0
                || request.namespace().settings().get(NamespaceSettings.DEFAULT_READ_TOUCH_PERCENT) != 0;
        return touches || request.message().has(Flag.READ_MODE_ALL);
    }

    /**
     * What came of a request.
     *
     * @param reply null when it could not be run yet
     * @param incomplete whether a copy still lacks the change
     */
    private record Outcome(@Nullable ReplyRow reply, boolean incomplete) {

        static final Outcome LATER = new Outcome(null, false);

        static Outcome of(ReplyRow reply) {
            return new Outcome(reply, false);
        }
    }
}
