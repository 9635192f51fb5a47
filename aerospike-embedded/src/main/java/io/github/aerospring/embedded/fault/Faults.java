package io.github.aerospring.embedded.fault;

import java.time.Duration;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.request.RequestFilter;

/**
 * What can be made to go wrong on a server. Each method but {@link #clockSkew} and {@link #refuseConnections} begins a
 * plan that {@link FaultPlan#start()} puts into effect:
 *
 * <pre>{@code
 * try (Fault slow = server.faults().latency(Duration.ofMillis(200)).on(GET).onSet("users").start()) {
 *     ...
 * }
 * }</pre>
 *
 * What is random follows from the seed of the server and the order in which faults were started: the same requests in the
 * same order meet the same faults.
 */
public final class Faults {

    private final FaultInjector injector;

    /** The faults of a server. */
    public Faults(FaultInjector injector) {
        this.injector = injector;
    }

    /** Requests wait before they are run. */
    public FaultPlan latency(Duration time) {
        return latency(time, time);
    }

    /** Requests wait a random time between the two before they are run. */
    public FaultPlan latency(Duration least, Duration most) {
        long from = Fault.nanos(least);
        long to = Fault.nanos(most);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "latency: '" + least + "' to '" + most + "' (expected: zero or more, ascending)");
        }
        return plan("latency of " + (from == to ? least : least + " to " + most), (target, fault, draw) -> {
            fault.hold(from + (long) ((to - from) * draw));
            return null;
        });
    }

    /** Requests are neither run nor answered while the fault lasts; then they are run. */
    public FaultPlan stall() {
        return plan("stall", (target, fault, draw) -> {
            fault.hold(Long.MAX_VALUE);
            return null;
        });
    }

    /** The connection ends without an answer; the request is not run. */
    public FaultPlan dropConnection() {
        return plan("dropped connection", (target, fault, draw) -> {
            target.drop();
            return null;
        });
    }

    /** The connection is reset without an answer; the request is not run. */
    public FaultPlan resetConnection() {
        return plan("reset connection", (target, fault, draw) -> {
            target.reset();
            return null;
        });
    }

    /** The request is run, but the connection ends instead of its answer: the client cannot know. */
    public FaultPlan loseReply() {
        return plan("lost reply", (target, fault, draw) -> {
            target.loseReply();
            return null;
        });
    }

    /** The request is run, but the connection ends after the first bytes of its answer. */
    public FaultPlan cutReply(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes: '" + bytes + "' (expected: zero or more)");
        }
        return plan("reply cut after " + bytes + " bytes", (target, fault, draw) -> {
            target.cutReply(bytes);
            return null;
        });
    }

    /**
     * Requests are answered with a result code and not run.
     *
     * @param resultCode number of the protocol, for example 9 for a time-out or 18 for an overloaded device
     * @throws IllegalArgumentException when the server never answers with this code, or it is 0
     */
    public FaultPlan answer(int resultCode) {
        ResultCode code = ResultCode.of(resultCode);
        if (code == null || code == ResultCode.OK) {
            throw new IllegalArgumentException(
                    "resultCode: '" + resultCode + "' (expected: an error of the protocol, e.g. 9 for a time-out)");
        }
        return plan("answer " + code, (target, fault, draw) -> code);
    }

    /** New connections are accepted and reset at once; those that are open stay. */
    public Fault refuseConnections() {
        return injector.refuse(FaultScope.of(RequestFilter.EVERYTHING));
    }

    /** As {@link #refuseConnections()}, for so many connections. */
    public Fault refuseConnections(long connections) {
        return injector.refuse(FaultScope.of(RequestFilter.EVERYTHING).times(connections));
    }

    /** Sets the clock of the server wrong, until the handle is ended; several skews add up. */
    public Fault clockSkew(Duration by) {
        return injector.skew(by);
    }

    /** Faults that are in effect. */
    public List<Fault> active() {
        return injector.active();
    }

    /** Ends all faults. */
    public void endAll() {
        injector.endAll();
    }

    private FaultPlan plan(String name, Effect effect) {
        return new FaultPlan(injector, name, effect, FaultScope.of(RequestFilter.DATA));
    }
}
