package io.github.aerospring.embedded.lua;

import java.util.Locale;
import java.util.concurrent.SynchronousQueue;

import org.jspecify.annotations.Nullable;

/** A coroutine; it runs in a thread of its own, which waits while others run. */
public final class Coroutine {

    private static final int STACK_BYTES = 4 << 20;

    private final LuaState state;
    private final LuaFunction body;
    private final SynchronousQueue<Signal> toBody = new SynchronousQueue<>();
    private final SynchronousQueue<Signal> toResumer = new SynchronousQueue<>();
    private Status status = Status.SUSPENDED;
    private LuaState.@Nullable Place place;
    private @Nullable LuaError failure;
    private boolean started;

    /** A coroutine that will run {@code body}. */
    public Coroutine(LuaState state, LuaFunction body) {
        this.state = state;
        this.body = body;
    }

    /** The coroutine that stands for the code outside of all others. */
    static Coroutine main(LuaState state) {
        Coroutine main = new Coroutine(state, new NativeFunction("main", call -> LuaFunction.NOTHING));
        main.status = Status.RUNNING;
        return main;
    }

    /** The coroutine that runs now, {@code null} for the main one. */
    public static @Nullable Coroutine running(LuaState state) {
        return state.running();
    }

    /** Name of what the coroutine does: suspended, running, normal (it waits for one that it resumed), dead. */
    public String status() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    boolean isDead() {
        return status == Status.DEAD;
    }

    /**
     * Runs the coroutine until it yields or ends.
     *
     * @return what it yields or returns
     * @throws LuaError when it fails or cannot be resumed
     */
    public Object[] resume(Object... values) {
        if (status != Status.SUSPENDED) {
            throw new LuaError("cannot resume " + (status == Status.DEAD ? "dead" : "non-suspended") + " coroutine");
        }
        LuaState.Place resumer = state.place();
        setResumer(resumer, Status.NORMAL);
        status = Status.RUNNING;
        try {
            Signal signal = transfer(values);
            if (signal.failure() != null) {
                throw signal.failure();
            }
            return signal.values();
        } finally {
            setResumer(resumer, Status.RUNNING);
            state.switchTo(resumer);
        }
    }

    /**
     * Hands values to the code that resumed this coroutine and waits to be resumed.
     *
     * @return what it is resumed with
     */
    public Object[] yield(Object... values) {
        place = state.place();
        status = Status.SUSPENDED;
        put(toResumer, new Signal(values, null));
        Signal signal = take(toBody);
        state.switchTo(place);
        if (signal.failure() != null) {
            throw signal.failure();
        }
        return signal.values();
    }

    /**
     * Ends the coroutine where it is; it must not be running.
     *
     * @return the error that it ended with, {@code null} when there was none
     */
    public @Nullable LuaError end() {
        boolean waits = started && status == Status.SUSPENDED;
        status = Status.DEAD;
        LuaError ended = failure;
        failure = null;
        if (waits) {
            LuaState.Place resumer = state.place();
            LuaError end = new LuaInterrupt(LuaNil.NIL);
            put(toBody, new Signal(LuaFunction.NOTHING, end));
            LuaError last = take(toResumer).failure();
            state.switchTo(resumer);
            ended = last == end ? null : last;
        }
        return ended;
    }

    private void setResumer(LuaState.Place resumer, Status newStatus) {
        Coroutine coroutine = resumer.coroutine();
        (coroutine == null ? state.mainCoroutine() : coroutine).status = newStatus;
    }

    private Signal transfer(Object[] values) {
        if (started) {
            put(toBody, new Signal(values, null));
        } else {
            started = true;
            state.add(this);
            Thread thread = new Thread(null, () -> run(values), "aerospike-embedded-coroutine", STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
        }
        return take(toResumer);
    }

    private void run(Object[] values) {
        Signal last;
        try {
            state.switchTo(new LuaState.Place(this, Frame.ofNative(state, null), 0, 0));
            last = new Signal(body.call(state, values), null);
        } catch (LuaError e) {
            last = new Signal(LuaFunction.NOTHING, e);
        } catch (StackOverflowError e) {
            last = new Signal(LuaFunction.NOTHING, new LuaError("stack overflow"));
        } catch (OutOfMemoryError e) {
            last = new Signal(LuaFunction.NOTHING, new LuaError("not enough memory"));
        }
        failure = last.failure();
        status = Status.DEAD;
        put(toResumer, last);
    }

    private static void put(SynchronousQueue<Signal> queue, Signal signal) {
        try {
            queue.put(signal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LuaInterrupt("interrupted");
        }
    }

    private static Signal take(SynchronousQueue<Signal> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LuaInterrupt("interrupted");
        }
    }

    private enum Status {
        SUSPENDED,
        RUNNING,
        NORMAL,
        DEAD
    }

    private record Signal(Object[] values, @Nullable LuaError failure) {}
}
