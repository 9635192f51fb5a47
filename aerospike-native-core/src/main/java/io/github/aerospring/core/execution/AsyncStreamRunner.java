package io.github.aerospring.core.execution;

import java.util.concurrent.Flow;

/** Runs commands whose results a subscriber asks for. */
public interface AsyncStreamRunner {

    /**
     * A publisher of the results of a command, cold: each subscription is a run of its own and one observation, from the
     * subscription to the last signal. Signals come one after the other on the callback executor of the client. Not more
     * than one page is fetched ahead of the demand. Cancelling stops after the page that is being fetched.
     */
    <T> Flow.Publisher<T> publish(PagedCommand<T> command);
}
