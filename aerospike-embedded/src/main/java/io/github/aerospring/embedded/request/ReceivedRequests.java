package io.github.aerospring.embedded.request;

import java.util.List;
import java.util.function.Supplier;

/**
 * The requests that servers received, narrowed down to those that a test is about: {@code
 * server.received(GET).onSet("users").times(3)}. Each look at them sees the requests until then.
 */
public final class ReceivedRequests {

    private static final int SHOWN = 20;

    private final Supplier<List<RequestLog>> logs;
    private final RequestFilter filter;

    /** Requests of these logs that pass a filter. */
    public ReceivedRequests(Supplier<List<RequestLog>> logs, RequestFilter filter) {
        this.logs = logs;
        this.filter = filter;
    }

    /** Those on one namespace. */
    public ReceivedRequests onNamespace(String namespace) {
        return new ReceivedRequests(logs, filter.onNamespace(namespace));
    }

    /** Those on one set. */
    public ReceivedRequests onSet(String set) {
        return new ReceivedRequests(logs, filter.onSet(set));
    }

    /**
     * Those on one record.
     *
     * @param key user key: a text, a whole number or bytes
     */
    public ReceivedRequests onKey(String set, Object key) {
        return new ReceivedRequests(logs, filter.onKey(set, key));
    }

    /** The requests that are kept, oldest first; of several nodes one node after the other. */
    public List<ReceivedRequest> list() {
        return logs.get().stream()
                .flatMap(log -> log.all().stream())
                .filter(filter::matches)
                .toList();
    }

    /** Number of requests that are kept. */
    public int count() {
        return list().size();
    }

    /**
     * Fails unless there were exactly so many.
     *
     * @throws AssertionError with the last requests
     */
    public void times(int expected) {
        check(count() == expected && (forgotten() == 0 || expected > 0), Integer.toString(expected));
    }

    /**
     * Fails unless there were at least so many.
     *
     * @throws AssertionError with the last requests
     */
    public void atLeast(int expected) {
        check(count() >= expected, "at least " + expected);
    }

    /**
     * Fails if there was any.
     *
     * @throws AssertionError with the last requests
     */
    public void never() {
        times(0);
    }

    private long forgotten() {
        return logs.get().stream().mapToLong(RequestLog::forgotten).sum();
    }

    private void check(boolean fulfilled, String expected) {
        if (fulfilled) {
            return;
        }
        List<ReceivedRequest> all =
                logs.get().stream().flatMap(log -> log.all().stream()).toList();
        StringBuilder message = new StringBuilder("received: " + count() + " of " + filter + " (expected: " + expected
                + "); " + forgotten() + " older requests are forgotten; the last ones:");
        all.subList(Math.max(0, all.size() - SHOWN), all.size())
                .forEach(request -> message.append("\n  ").append(request));
        throw new AssertionError(message.toString());
    }
}
