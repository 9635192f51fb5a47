package io.github.aerospring.core.execution;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoop;
import org.jspecify.annotations.Nullable;

/**
 * An immutable, validated data operation with both of its finishes. It neither observes itself nor translates errors:
 * the clients that run it do.
 *
 * @param <T> what the command yields, never {@code null} except for {@link Void}
 */
public final class Command<T> {

    /** The result of commands that have none. */
    @SuppressWarnings("NullAway") // the only value of its type
    public static final Void NOTHING = null;

    private final CommandTarget target;
    private final Blocking<T> blocking;
    private final @Nullable Async<T> async;

    private Command(CommandTarget target, Blocking<T> blocking, @Nullable Async<T> async) {
        this.target = target;
        this.blocking = blocking;
        this.async = async;
    }

    /** A command from its two finishes. */
    public static <T> Command<T> of(CommandTarget target, Blocking<T> blocking, Async<T> async) {
        return new Command<>(target, blocking, async);
    }

    /** A command that the official client has in blocking form only; its asynchronous form has a thread of its own. */
    public static <T> Command<T> blockingOnly(CommandTarget target, Blocking<T> blocking) {
        return new Command<>(target, blocking, null);
    }

    /** Whether {@link #start} is not supported and {@link #run} has to be called on a thread that may wait. */
    public boolean isBlockingOnly() {
        return async == null;
    }

    /** What the command does and where. */
    public CommandTarget target() {
        return target;
    }

    /**
     * Runs the command on the calling thread.
     *
     * @throws com.aerospike.client.AerospikeException official or typed
     */
    public T run(IAerospikeClient client) {
        return blocking.run(client);
    }

    /**
     * Starts the command and returns at once.
     *
     * @throws com.aerospike.client.AerospikeException if it could not be started; the completion is not called then
     */
    public void start(IAerospikeClient client, EventLoop eventLoop, AsyncCompletion<T> completion) {
        if (async == null) {
            throw new UnsupportedOperationException(target + " has no asynchronous form");
        }
        async.start(client, eventLoop, completion);
    }

    /** The blocking finish. */
    @FunctionalInterface
    public interface Blocking<T> {

        /** Sends, waits and returns the result. */
        T run(IAerospikeClient client);
    }

    /** The asynchronous finish. */
    @FunctionalInterface
    public interface Async<T> {

        /** Sends; the completion is called later. */
        void start(IAerospikeClient client, EventLoop eventLoop, AsyncCompletion<T> completion);
    }
}
