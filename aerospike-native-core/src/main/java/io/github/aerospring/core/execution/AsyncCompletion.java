package io.github.aerospring.core.execution;

import java.util.function.Supplier;

/**
 * Receives the end of a command that was started asynchronously, once, on the thread of an event loop.
 *
 * @param <T> what the command yields
 */
public interface AsyncCompletion<T> {

    /** The command succeeded. */
    void succeed(T result);

    /** The command failed with an official, not yet translated exception or with a typed one. */
    void fail(Throwable error);

    /** The command succeeded if the last step on this side does; else it failed with the error of that step. */
    default void succeedWith(Supplier<T> lastStep) {
        T result;
        try {
            result = lastStep.get();
        } catch (RuntimeException error) {
            fail(error);
            return;
        }
        succeed(result);
    }
}
