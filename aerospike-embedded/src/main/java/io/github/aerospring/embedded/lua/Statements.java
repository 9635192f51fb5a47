package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Statements that are not loops. */
final class Statements {

    private Statements() {}

    /** New local variables with their first values. */
    static final class LocalDeclaration extends Statement {

        private final LocalSlot[] slots;
        private final Expression[] values;
        private final @Nullable LocalSlot closing;

        LocalDeclaration(int line, LocalSlot[] slots, Expression[] values, @Nullable LocalSlot closing) {
            super(line);
            this.slots = slots;
            this.values = values;
            this.closing = closing;
        }

        @Override
        int run(Frame frame) {
            if (slots.length == 1 && values.length == 1) {
                frame.declare(slots[0], values[0].evaluate(frame));
            } else {
                Object[] all = Expression.evaluateAll(values, frame);
                for (int i = 0; i < slots.length; i++) {
                    frame.declare(slots[i], i < all.length ? all[i] : NIL);
                }
            }
            if (closing != null) {
                frame.site = this;
                frame.close(closing.name, new Variables.Local(line, closing).evaluate(frame));
            }
            return NORMAL;
        }
    }

    /** A local function, which can call itself. */
    static final class LocalFunction extends Statement {

        private final LocalSlot slot;
        private final Expression function;

        LocalFunction(int line, LocalSlot slot, Expression function) {
            super(line);
            this.slot = slot;
            this.function = function;
        }

        @Override
        int run(Frame frame) {
            frame.declare(slot, NIL);
            Object closure = function.evaluate(frame);
            if (slot.captured) {
                ((Cell) frame.slots[slot.index]).value = closure;
            } else {
                frame.slots[slot.index] = closure;
            }
            return NORMAL;
        }
    }

    /** {@code a, b = x, y}: all values are known before the first is assigned. */
    static final class Assignment extends Statement {

        private final Assignable[] targets;
        private final Expression[] values;

        Assignment(int line, Assignable[] targets, Expression[] values) {
            super(line);
            this.targets = targets;
            this.values = values;
        }

        @Override
        int run(Frame frame) {
            Assignable.Place[] places = new Assignable.Place[targets.length];
            for (int i = 0; i < places.length; i++) {
                places[i] = targets[i].place(frame);
            }
            Object[] all = Expression.evaluateAll(values, frame);
            for (int i = places.length - 1; i >= 0; i--) {
                places[i].set(i < all.length ? all[i] : NIL);
            }
            return NORMAL;
        }
    }

    /** {@code if}, with all of its branches. */
    static final class If extends Statement {

        private final Expression[] conditions;
        private final Block[] branches;
        private final @Nullable Block otherwise;

        If(int line, Expression[] conditions, Block[] branches, @Nullable Block otherwise) {
            super(line);
            this.conditions = conditions;
            this.branches = branches;
            this.otherwise = otherwise;
        }

        @Override
        int run(Frame frame) {
            for (int i = 0; i < conditions.length; i++) {
                if (LuaTypes.isTrue(conditions[i].evaluate(frame))) {
                    return branches[i].run(frame);
                }
            }
            return otherwise == null ? NORMAL : otherwise.run(frame);
        }
    }

    /** {@code return}. */
    static final class Return extends Statement {

        private final Expression[] values;

        Return(int line, Expression[] values) {
            super(line);
            this.values = values;
        }

        @Override
        int run(Frame frame) {
            frame.returned = Expression.evaluateAll(values, frame);
            return RETURN;
        }
    }

    /** {@code return f(...)}, where nothing is left to do after the call. */
    static final class TailCall extends Statement {

        private final Calls.AnyCall call;

        TailCall(Calls.AnyCall call) {
            super(call.line);
            this.call = call;
        }

        @Override
        int run(Frame frame) {
            call.tailCall(frame);
            return RETURN;
        }
    }

    /** {@code break}. */
    static final class Break extends Statement {

        Break(int line) {
            super(line);
        }

        @Override
        int run(Frame frame) {
            return BREAK;
        }
    }

    /** {@code goto}. */
    static final class Goto extends Statement {

        final String name;

        /** Set when the label has been found. */
        @Nullable
        Label label;

        Goto(int line, String name) {
            super(line);
            this.name = name;
        }

        @Override
        int run(Frame frame) {
            frame.target = label;
            return GOTO;
        }
    }
}
