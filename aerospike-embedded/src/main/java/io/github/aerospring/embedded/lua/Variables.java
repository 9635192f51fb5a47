package io.github.aerospring.embedded.lua;

/** Uses of variables. */
final class Variables {

    private Variables() {}

    /** A local variable of this function. */
    static final class Local extends Assignable {

        private final LocalSlot slot;

        Local(int line, LocalSlot slot) {
            super(line);
            this.slot = slot;
        }

        LocalSlot slot() {
            return slot;
        }

        @Override
        Object evaluate(Frame frame) {
            Object value = frame.slots[slot.index];
            return slot.captured ? ((Cell) value).value : value;
        }

        @Override
        void assign(Frame frame, Object value) {
            if (slot.captured) {
                ((Cell) frame.slots[slot.index]).value = value;
            } else {
                frame.slots[slot.index] = value;
            }
        }

        @Override
        String describe() {
            return " (local '" + slot.name + "')";
        }
    }

    /** A local variable of an enclosing function. */
    static final class Upvalue extends Assignable {

        private final int index;
        private final FunctionBody.UpvalueSource source;

        Upvalue(int line, int index, FunctionBody.UpvalueSource source) {
            super(line);
            this.index = index;
            this.source = source;
        }

        int index() {
            return index;
        }

        FunctionBody.UpvalueSource source() {
            return source;
        }

        @Override
        Object evaluate(Frame frame) {
            return frame.upvalues()[index].value;
        }

        @Override
        void assign(Frame frame, Object value) {
            frame.upvalues()[index].value = value;
        }

        @Override
        String describe() {
            return " (upvalue '" + source.name() + "')";
        }
    }

    /** The arguments beyond the parameters. */
    static final class Varargs extends Expression {

        Varargs(int line) {
            super(line);
        }

        @Override
        Object evaluate(Frame frame) {
            return Metamethods.first(frame.varargs);
        }

        @Override
        Object[] evaluateAll(Frame frame) {
            return frame.varargs;
        }

        @Override
        boolean isOpen() {
            return true;
        }
    }
}
