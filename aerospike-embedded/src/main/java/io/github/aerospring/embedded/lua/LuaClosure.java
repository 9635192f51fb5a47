package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.Nullable;

/** A function that is written in Lua. */
final class LuaClosure extends LuaFunction {

    static final Cell[] NO_UPVALUES = {};

    private final FunctionBody body;
    private final Cell[] upvalues;

    LuaClosure(FunctionBody body, Cell[] upvalues) {
        this.body = body;
        this.upvalues = upvalues;
    }

    FunctionBody body() {
        return body;
    }

    Cell[] upvalues() {
        return upvalues;
    }

    /** A tail call takes the place of the frame that it is in, so it needs no stack. */
    @Override
    protected Object[] call(LuaState state, Object... arguments) {
        Frame caller = state.enter();
        try {
            Frame frame = state.push(caller, this, arguments);
            body.block().run(frame);
            for (LuaClosure next = frame.tailCall; next != null; next = frame.tailCall) {
                state.tick();
                frame = state.push(caller, next, frame.returned);
                next.body.block().run(frame);
            }
            return frame.returned;
        } catch (StackOverflowError e) {
            throw new LuaError(state.whereBegun() + "stack overflow");
        } finally {
            state.leave(caller);
        }
    }

    /** Makes a closure of a function within {@code frame}. */
    static LuaClosure of(FunctionBody body, Frame frame) {
        FunctionBody.UpvalueSource[] sources = body.upvalues();
        Cell[] cells = sources.length == 0 ? NO_UPVALUES : new Cell[sources.length];
        @Nullable LuaClosure around = frame.closure;
        for (int i = 0; i < cells.length; i++) {
            FunctionBody.UpvalueSource source = sources[i];
            cells[i] = source.fromSlot() || around == null
                    ? (Cell) frame.slots[source.index()]
                    : around.upvalues[source.index()];
        }
        return new LuaClosure(body, cells);
    }
}
