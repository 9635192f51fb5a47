package io.github.aerospring.embedded.lua;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/** A world of Lua: globals, metatables, and what runs. Used by one thread at a time. */
public final class LuaState {

    private static final int TICKS = 2000;
    private static final int MAX_DEPTH = 190_000;
    private static final int MAX_NATIVE_DEPTH = 195;

    private final LuaTable globals = new LuaTable();
    private final LuaTable stringMetatable = new LuaTable();
    private final List<Coroutine> coroutines = new ArrayList<>();
    private final Coroutine mainCoroutine = Coroutine.main(this);
    private BooleanSupplier expired = () -> false;
    private String expiry = "";
    private Frame current = Frame.ofNative(this, null);
    private @Nullable Coroutine running;
    private @Nullable Object metamethod;
    private int ticks;
    private int depth;
    private int nativeDepth;

    /** The table of global variables. */
    public LuaTable globals() {
        return globals;
    }

    /** What strings do when they are indexed or calculated with. */
    public LuaTable stringMetatable() {
        return stringMetatable;
    }

    /** The coroutine that stands for the code outside of all others. */
    public Coroutine mainCoroutine() {
        return mainCoroutine;
    }

    /** From now on scripts end with the error {@code message} when {@code condition} is true, which is asked now and then. */
    public void interruptWhen(BooleanSupplier condition, String message) {
        expired = condition;
        expiry = message;
        ticks = 0;
    }

    /**
     * Makes a function of source text.
     *
     * @param source bytes as chars
     * @param chunk name for messages
     * @param environment where the function finds its global variables
     * @throws LuaError with what is wrong with the syntax
     */
    public LuaFunction load(String source, String chunk, Object environment) {
        return new LuaClosure(new Parser(source, chunk).chunk(), new Cell[] {new Cell(environment)});
    }

    /**
     * Calls a value from native code.
     *
     * @throws LuaError when it fails or cannot be called
     */
    public Object[] call(Object function, Object... arguments) {
        Frame caller = current;
        if (++nativeDepth > MAX_NATIVE_DEPTH) {
            nativeDepth--;
            throw error("C stack overflow");
        }
        current = Frame.ofNative(this, caller);
        try {
            Metamethods.Callee callee = Metamethods.callee(this, function, arguments, "");
            return callee.function().call(this, callee.arguments());
        } finally {
            nativeDepth--;
            current = caller;
        }
    }

    /** Calls a value; an error of it becomes the failure of the outcome, unless it is one that scripts cannot catch. */
    public Outcome tryCall(Object function, Object... arguments) {
        int nativeBefore = nativeDepth;
        int depthBefore = depth;
        Frame before = current;
        try {
            return new Outcome(true, call(function, arguments));
        } catch (LuaError e) {
            if (e.isFatal()) {
                throw e;
            }
            return Outcome.failed(e.value());
        } catch (StackOverflowError e) {
            return Outcome.failed("stack overflow");
        } catch (OutOfMemoryError e) {
            return Outcome.failed("not enough memory");
        } finally {
            nativeDepth = nativeBefore;
            depth = depthBefore;
            current = before;
        }
    }

    /** What {@link #tryCall} ended with: results, or the value of the error. */
    public record Outcome(boolean isSuccess, Object[] values) {

        static Outcome failed(Object value) {
            return new Outcome(false, new Object[] {value});
        }
    }

    /** An error with the position of the code that runs now, or that called the native function that runs now. */
    public LuaError error(String message) {
        return new LuaError(where(1) + message);
    }

    /** Position of a level of the stack, 1 for the code that runs now; empty for native code. */
    public String where(int level) {
        Frame frame = current;
        for (int i = 1; i < level && frame.caller != null; i++) {
            frame = frame.caller;
        }
        return frame.position();
    }

    /** Position of the code that runs now, or of its caller when it has not begun. */
    String whereBegun() {
        String here = where(1);
        return here.isEmpty() ? where(2) : here;
    }

    /** Ends the coroutines that scripts left behind. */
    public void endCoroutines() {
        for (Coroutine coroutine : List.copyOf(coroutines)) {
            coroutine.end();
        }
        coroutines.clear();
    }

    /** To be called for every piece of work. Once the condition is true every call fails, so that no script goes on. */
    public void tick() {
        if (++ticks >= TICKS) {
            if (expired.getAsBoolean()) {
                throw new LuaError(where(2) + expiry);
            }
            ticks = 0;
        }
    }

    /** Begins the call of a Lua function. */
    Frame enter() {
        tick();
        if (depth >= MAX_DEPTH) {
            throw error("stack overflow");
        }
        depth++;
        return current;
    }

    Frame push(Frame caller, LuaClosure closure, Object[] arguments) {
        Frame frame = new Frame(this, caller, closure, arguments);
        current = frame;
        return frame;
    }

    /** Ends the call of a Lua function. */
    void leave(Frame caller) {
        depth--;
        current = caller;
    }

    /** Begins a metamethod; {@link #leaveMetamethod} ends it with what this returns. */
    @Nullable
    Object enterMetamethod(Object handler) {
        if (++nativeDepth > MAX_NATIVE_DEPTH) {
            nativeDepth--;
            throw error("C stack overflow");
        }
        Object outer = metamethod;
        metamethod = handler;
        return outer;
    }

    void leaveMetamethod(@Nullable Object outer) {
        nativeDepth--;
        metamethod = outer;
    }

    /** Whether a function is called as a metamethod, so that no code gives it a name. */
    boolean isMetamethod(Object function) {
        return metamethod == function;
    }

    Frame current() {
        return current;
    }

    @Nullable
    Coroutine running() {
        return running;
    }

    void add(Coroutine coroutine) {
        coroutines.removeIf(Coroutine::isDead);
        coroutines.add(coroutine);
    }

    /** Goes on at another place, that of a coroutine or of the code that resumed it. */
    void switchTo(Place place) {
        running = place.coroutine();
        current = place.frame();
        depth = place.depth();
        nativeDepth = place.nativeDepth();
    }

    /** Where the state is now. */
    Place place() {
        return new Place(running, current, depth, nativeDepth);
    }

    /** A point of execution. */
    record Place(@Nullable Coroutine coroutine, Frame frame, int depth, int nativeDepth) {}
}
