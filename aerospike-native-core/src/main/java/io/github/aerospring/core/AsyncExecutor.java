package io.github.aerospring.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.async.EventLoop;
import com.aerospike.client.async.EventLoops;
import io.github.aerospring.core.admin.AdminCommand;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.error.ErrorTranslator;
import io.github.aerospring.core.execution.AsyncCompletion;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.PagedCommand;
import io.github.aerospring.core.observation.CommandObservations;
import org.jspecify.annotations.Nullable;

/**
 * Starts commands on event loops, each in one observation with typed errors. The observation takes its parent from the
 * calling thread and stops on the event loop, where no scope is ever open. Futures are completed on the callback
 * executor, where the observation of the caller is current again.
 */
final class AsyncExecutor {

    private final ClientLifecycle lifecycle;
    private final CommandObservations observations;
    private final @Nullable OperationLimiter limiter;

    AsyncExecutor(ClientLifecycle lifecycle, CommandObservations observations, @Nullable OperationLimiter limiter) {
        this.lifecycle = lifecycle;
        this.observations = observations;
        this.limiter = limiter;
    }

    <T> CompletableFuture<T> execute(Command<T> command) {
        Session session;
        try {
            session = lifecycle.session();
        } catch (AerospikeException closed) {
            return CompletableFuture.failedFuture(closed);
        }
        CallbackScope callbacks = new CallbackScope(session.callbacks(), observations.ofCaller());
        FutureCompletion<T> completion =
                new FutureCompletion<>(command.target(), observations.start(command.target()), callbacks);
        start(session, command.target(), completion, starter(session, command));
        return completion.future();
    }

    <T> Flow.Publisher<T> publish(PagedCommand<T> command) {
        return new PagePublisher<>(this, command);
    }

    <T> CompletableFuture<T> administer(AdminCommand<T> command) {
        CompletableFuture<T> future = new CompletableFuture<>();
        try {
            Session session = lifecycle.session();
            CallbackScope callbacks = new CallbackScope(session.callbacks(), observations.ofCaller());
            session.offload().execute(() -> {
                try {
                    T result = command.run(session.client());
                    callbacks.run(() -> future.complete(result));
                } catch (RuntimeException error) {
                    Throwable typed = typed(error);
                    callbacks.run(() -> future.completeExceptionally(typed));
                }
            });
        } catch (RuntimeException refused) {
            future.completeExceptionally(refused);
        }
        return future;
    }

    Session session() {
        return lifecycle.session();
    }

    CommandObservations observations() {
        return observations;
    }

    /** Starts as soon as the limit of commands at a time allows; the completion is called exactly once. */
    <T> void start(Session session, CommandTarget target, Awaited<T> completion, Starter<T> starter) {
        if (limiter == null) {
            begin(session, completion, starter);
            return;
        }
        OperationLimiter permits = limiter;
        permits.admit(target.operation()).whenComplete((admitted, refused) -> {
            if (refused != null) {
                completion.fail(refused);
            } else if (completion.isAbandoned()) {
                permits.release();
                completion.fail(new ClientException(ResultCode.CLIENT_ERROR, "Cancelled before it was sent"));
            } else {
                begin(session, new ReleasingCompletion<>(permits, completion), starter);
            }
        });
    }

    private static <T> void begin(Session session, AsyncCompletion<T> completion, Starter<T> starter) {
        try {
            starter.start(session, completion);
        } catch (RuntimeException error) {
            completion.fail(error);
        }
    }

    private static EventLoop loop(Session session) {
        EventLoops loops = session.eventLoops();
        if (loops == null && session.offloadsAll()) {
            throw new ClientException(
                    ResultCode.CLIENT_ERROR,
                    "eventLoops: none (expected: NettyEventLoops in the client policy, those of the JDK do not do TLS)");
        }
        if (loops == null) {
            throw new ClientException(ResultCode.CLIENT_ERROR, "eventLoops: 0 (expected: at least 1)");
        }
        return loops.next();
    }

    private static <T> Starter<T> starter(Session session, Command<T> command) {
        return session.offloadsAll() || command.isBlockingOnly()
                ? (connected, completion) -> offload(connected, command, completion)
                : onLoop(command::start);
    }

    private static <T> void offload(Session session, Command<T> command, AsyncCompletion<T> completion) {
        session.offload().execute(() -> completion.succeedWith(() -> command.run(session.client())));
    }

    /** Sends from an event loop. */
    static <T> Starter<T> onLoop(LoopStarter<T> starter) {
        return (session, completion) -> starter.start(session.client(), loop(session), completion);
    }

    static Throwable typed(Throwable error) {
        return error instanceof AerospikeException official ? ErrorTranslator.translate(official) : error;
    }

    /** Sends; the completion is called later, unless an exception is thrown. */
    @FunctionalInterface
    interface Starter<T> {
        void start(Session session, AsyncCompletion<T> completion);
    }

    /** Sends with an event loop; the completion is called later, unless an exception is thrown. */
    @FunctionalInterface
    interface LoopStarter<T> {
        void start(IAerospikeClient client, EventLoop eventLoop, AsyncCompletion<T> completion);
    }

    /** A completion that somebody may have lost interest in before the command was sent. */
    interface Awaited<T> extends AsyncCompletion<T> {
        boolean isAbandoned();
    }

    private record ReleasingCompletion<T>(OperationLimiter limiter, AsyncCompletion<T> next)
            implements AsyncCompletion<T> {

        @Override
        public void succeed(T result) {
            limiter.release();
            next.succeed(result);
        }

        @Override
        public void fail(Throwable error) {
            limiter.release();
            next.fail(error);
        }
    }
}
