package io.github.aerospring.core.execution;

import java.util.stream.Stream;

/** Runs commands whose results are consumed while they arrive. */
public interface StreamRunner {

    /**
     * Starts a command as one observation, which lasts until the stream is exhausted, fails or is closed.
     *
     * @return sequential; to be closed unless exhausted
     */
    <T> Stream<T> stream(StreamCommand<T> command);
}
