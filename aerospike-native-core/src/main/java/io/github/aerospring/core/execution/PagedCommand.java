package io.github.aerospring.core.execution;

import java.util.List;
import java.util.function.Supplier;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.async.EventLoop;

/**
 * A data operation whose results are fetched page by page, when somebody wants them.
 *
 * @param <T> one result
 */
public final class PagedCommand<T> {

    private final CommandTarget target;
    private final Supplier<? extends Pages<T>> opening;

    private PagedCommand(CommandTarget target, Supplier<? extends Pages<T>> opening) {
        this.target = target;
        this.opening = opening;
    }

    /** A command from what makes its state, once for each run. */
    public static <T> PagedCommand<T> of(CommandTarget target, Supplier<? extends Pages<T>> opening) {
        return new PagedCommand<>(target, opening);
    }

    /** What the command does and where. */
    public CommandTarget target() {
        return target;
    }

    /** The state of a new run, before its first page. */
    public Pages<T> open() {
        return opening.get();
    }

    /** Position of one run; for one page at a time. */
    public interface Pages<T> {

        /** Fetches the next page; it may be empty although more follow. */
        void next(IAerospikeClient client, EventLoop eventLoop, AsyncCompletion<List<T>> completion);

        /** Whether the page that arrived last was the last one. */
        boolean isDone();
    }
}
