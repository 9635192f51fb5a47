package io.github.aerospring.embedded.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.request.ReceivedRequest;
import io.github.aerospring.embedded.request.RequestFilter;
import org.jspecify.annotations.Nullable;

/** The faults of one server, as the server meets them. */
public final class FaultInjector {

    private final List<Fault> active = new CopyOnWriteArrayList<>();
    private final List<Fault> refusing = new CopyOnWriteArrayList<>();
    private final List<Fault> skews = new CopyOnWriteArrayList<>();
    private final AtomicLong started = new AtomicLong();
    private final SkewedClock clock;
    private final long seed;

    /** No faults yet; what is random in them follows from {@code seed}. */
    public FaultInjector(SkewedClock clock, long seed) {
        this.clock = clock;
        this.seed = seed;
    }

    /** Whether no request can be struck. */
    public boolean isQuiet() {
        return active.isEmpty();
    }

    /**
     * Lets all faults strike that are meant for a request; may wait, or end the connection.
     *
     * @return code to answer with instead of running the request, null to go on
     */
    public @Nullable ResultCode strike(ReceivedRequest request, FaultTarget target) {
        for (Fault fault : active) {
            ResultCode code = fault.meet(request, target);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** Whether a new connection is turned away. */
    public boolean refusesConnection() {
        for (Fault fault : refusing) {
            if (fault.countConnection()) {
                return true;
            }
        }
        return false;
    }

    /** Ends all faults; requests that they hold go on. */
    public void endAll() {
        active.forEach(Fault::end);
        refusing.forEach(Fault::end);
        skews.forEach(Fault::end);
    }

    List<Fault> active() {
        List<Fault> all = new ArrayList<>(active);
        all.addAll(refusing);
        all.addAll(skews);
        return all;
    }

    Fault start(String name, Effect effect, FaultScope scope) {
        return start(name, effect, scope, active);
    }

    Fault refuse(FaultScope scope) {
        return start("refused connections", (target, fault, draw) -> null, scope, refusing);
    }

    /** Sets the clock wrong until the handle is ended. */
    Fault skew(Duration by) {
        clock.add(by);
        Fault fault = new Fault(
                "clock skew of " + by,
                FaultScope.of(RequestFilter.EVERYTHING),
                (target, struck, draw) -> null,
                seed,
                ended -> {
                    skews.remove(ended);
                    clock.add(by.negated());
                });
        skews.add(fault);
        return fault;
    }

    private Fault start(String name, Effect effect, FaultScope scope, List<Fault> list) {
        long faultSeed = seed + started.getAndIncrement();
        Fault fault = new Fault(name, scope, effect, faultSeed, list::remove);
        list.add(fault);
        return fault;
    }
}
