package io.github.aerospring.embedded.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.request.ReceivedRequest;
import org.jspecify.annotations.Nullable;

/** A fault that is in effect until {@link #end()}, or until its time or number of strikes is over. */
public final class Fault implements AutoCloseable {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final String name;
    private final FaultScope scope;
    private final Effect effect;
    private final long seed;
    private final Consumer<Fault> onEnd;
    private final long deadlineNanos;
    private final AtomicLong matched = new AtomicLong();
    private final AtomicLong hits = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    Fault(String name, FaultScope scope, Effect effect, long seed, Consumer<Fault> onEnd) {
        this.name = name;
        this.scope = scope;
        this.effect = effect;
        this.seed = seed;
        this.onEnd = onEnd;
        this.deadlineNanos = System.nanoTime() + scope.lastingNanos();
    }

    /** How many requests it has struck. */
    public long hits() {
        return Math.min(hits.get(), scope.times());
    }

    /** Whether it can still strike. */
    public boolean isActive() {
        if (!over.get() && (isExpired() || hits.get() >= scope.times())) {
            end();
        }
        return !over.get();
    }

    /** Ends the fault; requests that it holds go on. Ending it again does nothing. */
    public void end() {
        if (over.compareAndSet(false, true)) {
            ended.countDown();
            onEnd.accept(this);
        }
    }

    /** As {@link #end()}. */
    @Override
    public void close() {
        end();
    }

    @Override
    public String toString() {
        return name + " (" + hits() + " hits)";
    }

    /** Strikes a request if it is the turn of that request; returns the code that answers it, null to go on. */
    @Nullable
    ResultCode meet(ReceivedRequest request, FaultTarget target) {
        if (!isActive() || !scope.filter().matches(request)) {
            return null;
        }
        long number = matched.incrementAndGet();
        if (!scope.isTurn(number, draw(2 * number)) || hits.incrementAndGet() > scope.times()) {
            return null;
        }
        return effect.strike(target, this, draw(2 * number + 1));
    }

    /** Counts a connection; true if it is turned away. */
    boolean countConnection() {
        return isActive() && hits.incrementAndGet() <= scope.times();
    }

    /** Waits, but not longer than the fault lasts. */
    void hold(long nanos) {
        try {
            long left = scope.isLimitedInTime() ? deadlineNanos - System.nanoTime() : Long.MAX_VALUE;
            ended.await(Math.min(nanos, left), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isExpired() {
        return scope.isLimitedInTime() && System.nanoTime() - deadlineNanos >= 0;
    }

    /** The same number for the same seed and position, whatever the threads do. */
    private double draw(long position) {
        long mixed = (seed + position * GOLDEN_GAMMA) * GOLDEN_GAMMA;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** Longest time as nanoseconds, without overflow. */
    static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException ignored) {
            // longer than 292 years
            return Long.MAX_VALUE;
        }
    }
}
