package io.github.aerospring.embedded.fault;

import java.time.Duration;

import io.github.aerospring.embedded.request.RequestFilter;
import io.github.aerospring.embedded.request.RequestKind;

/**
 * A fault while it is being described. Unless told otherwise it strikes every request for data, single or row of a batch,
 * and lasts until its handle is ended. Immutable: each method returns another plan.
 */
public final class FaultPlan {

    private final FaultInjector injector;
    private final String name;
    private final Effect effect;
    private final FaultScope scope;

    FaultPlan(FaultInjector injector, String name, Effect effect, FaultScope scope) {
        this.injector = injector;
        this.name = name;
        this.effect = effect;
        this.scope = scope;
    }

    /** Strikes requests of these kinds only. */
    public FaultPlan on(RequestKind... kinds) {
        return with(scope.filter(scope.filter().on(kinds)));
    }

    /** Strikes every request, those by which clients find and watch nodes included. */
    public FaultPlan onEverything() {
        return with(scope.filter(RequestFilter.EVERYTHING));
    }

    /** Strikes requests on one namespace only. */
    public FaultPlan onNamespace(String namespace) {
        return with(scope.filter(scope.filter().onNamespace(namespace)));
    }

    /** Strikes requests on one set only. */
    public FaultPlan onSet(String set) {
        return with(scope.filter(scope.filter().onSet(set)));
    }

    /**
     * Strikes requests on one record only.
     *
     * @param key user key: a text, a whole number or bytes
     */
    public FaultPlan onKey(String set, Object key) {
        return with(scope.filter(scope.filter().onKey(set, key)));
    }

    /** Lets so many requests pass before the first strike. */
    public FaultPlan after(long requests) {
        return with(scope.skip(atLeast("after", requests, 0)));
    }

    /** Strikes only the request with this number, counted from 1, and ends. */
    public FaultPlan nth(long number) {
        return with(scope.skip(atLeast("nth", number, 1) - 1).times(1));
    }

    /** Strikes one of each so many requests. */
    public FaultPlan every(long requests) {
        return with(scope.every(atLeast("every", requests, 1)));
    }

    /** Strikes this share of the requests, 0 to 1, chosen by the seed of the server. */
    public FaultPlan withProbability(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("probability: '" + share + "' (expected: 0 to 1)");
        }
        return with(scope.probability(share));
    }

    /** Ends after so many strikes. */
    public FaultPlan times(long strikes) {
        return with(scope.times(atLeast("times", strikes, 1)));
    }

    /** Ends after this time. */
    public FaultPlan lasting(Duration time) {
        return with(scope.lasting(atLeast("lasting", Fault.nanos(time), 0)));
    }

    /** Puts the fault into effect. */
    public Fault start() {
        return injector.start(name + " for " + scope.filter(), effect, scope);
    }

    private FaultPlan with(FaultScope changed) {
        return new FaultPlan(injector, name, effect, changed);
    }

    private static long atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + ": '" + value + "' (expected: at least " + least + ")");
        }
        return value;
    }
}
