package io.github.aerospring.embedded.lua;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** One level of the stack of calls: a running Lua function, or a mark for a native function that called back. */
final class Frame {

    final LuaState state;
    final @Nullable Frame caller;
    final @Nullable LuaClosure closure;
    final Object[] slots;
    final Object[] varargs;

    /** What the function does now; its line is the position of errors. */
    @Nullable
    Node site;

    /** Results, once the function returns. */
    Object[] returned = LuaFunction.NOTHING;

    /** Function to go on with instead of returning. */
    @Nullable
    LuaClosure tailCall;

    /** Label to go on at. */
    @Nullable
    Label target;

    private @Nullable List<Closing> closing;

    private Frame(LuaState state, @Nullable Frame caller) {
        this.state = state;
        this.caller = caller;
        this.closure = null;
        this.slots = LuaFunction.NOTHING;
        this.varargs = LuaFunction.NOTHING;
    }

    Frame(LuaState state, @Nullable Frame caller, LuaClosure closure, Object[] arguments) {
        this.state = state;
        this.caller = caller;
        this.closure = closure;
        FunctionBody body = closure.body();
        this.slots = new Object[body.slots()];
        Arrays.fill(slots, NIL);
        int parameters = body.parameters().length;
        System.arraycopy(arguments, 0, slots, 0, Math.min(parameters, arguments.length));
        for (LocalSlot parameter : body.parameters()) {
            if (parameter.captured) {
                slots[parameter.index] = new Cell(slots[parameter.index]);
            }
        }
        this.varargs = body.isVararg() && arguments.length > parameters
                ? Arrays.copyOfRange(arguments, parameters, arguments.length)
                : LuaFunction.NOTHING;
    }

    /** A mark for native code that is called by {@code caller}. */
    static Frame ofNative(LuaState state, @Nullable Frame caller) {
        return new Frame(state, caller);
    }

    /** Gives a local variable its first value. */
    void declare(LocalSlot slot, Object value) {
        slots[slot.index] = slot.captured ? new Cell(value) : value;
    }

    Cell[] upvalues() {
        return closure == null ? LuaClosure.NO_UPVALUES : closure.upvalues();
    }

    /** Position for messages, with a colon and a space; empty for native code. */
    String position() {
        return closure == null || site == null ? "" : closure.body().chunk() + ":" + site.line + ": ";
    }

    /** Number of variables that are to be closed. */
    int closingMark() {
        return closing == null ? 0 : closing.size();
    }

    /** Adds a variable that is to be closed when its block ends. */
    void close(String name, Object value) {
        if (!LuaTypes.isTrue(value)) {
            return;
        }
        if (LuaTypes.metafield(state, value, "__close") == NIL) {
            throw state.error("variable '" + name + "' got a non-closable value");
        }
        if (closing == null) {
            closing = new ArrayList<>();
        }
        closing.add(new Closing(value));
    }

    /** Closes what was added after {@code mark}, the newest first. */
    void closeDownTo(int mark, @Nullable LuaError failure) {
        LuaError last = failure;
        while (closing != null && closing.size() > mark) {
            Object value = closing.remove(closing.size() - 1).value();
            try {
                Object handler = LuaTypes.metafield(state, value, "__close");
                Metamethods.call(state, "__close", handler, value, last == null ? NIL : last.value());
            } catch (LuaError e) {
                last = e;
            }
        }
        if (last != null) {
            throw last;
        }
    }

    private record Closing(Object value) {}
}
