package io.github.aerospring.core.execution;

import com.aerospike.client.IAerospikeClient;

/**
 * A data operation whose results arrive one after the other while the caller consumes them.
 *
 * @param <T> one result
 */
public final class StreamCommand<T> {

    private final CommandTarget target;
    private final Opening<T> opening;

    private StreamCommand(CommandTarget target, Opening<T> opening) {
        this.target = target;
        this.opening = opening;
    }

    /** A command from the step that starts it. */
    public static <T> StreamCommand<T> of(CommandTarget target, Opening<T> opening) {
        return new StreamCommand<>(target, opening);
    }

    /** What the command does and where. */
    public CommandTarget target() {
        return target;
    }

    /** Starts the command. */
    public Cursor<T> open(IAerospikeClient client) {
        return opening.open(client);
    }

    /** Starts the command and returns the cursor over its results. */
    @FunctionalInterface
    public interface Opening<T> {

        /** The cursor, before its first result. */
        Cursor<T> open(IAerospikeClient client);
    }

    /** Position in the results; for one thread at a time. */
    public interface Cursor<T> extends AutoCloseable {

        /** Waits for the next result; {@code false} at the end. */
        boolean advance();

        /** The result that {@link #advance()} reached. */
        T current();

        /** Stops the operation on the server if it is not at its end. */
        @Override
        void close();
    }
}
