package io.github.aerospring.embedded.lua;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The four loops. */
final class Loops {

    private Loops() {}

    /** {@code while}. */
    static final class While extends Statement {

        private final Expression condition;
        private final Block body;

        While(int line, Expression condition, Block body) {
            super(line);
            this.condition = condition;
            this.body = body;
        }

        @Override
        int run(Frame frame) {
            while (LuaTypes.isTrue(condition.evaluate(frame))) {
                int result = body.run(frame);
                if (result != NORMAL) {
                    return result == BREAK ? NORMAL : result;
                }
                frame.state.tick();
            }
            return NORMAL;
        }
    }

    /** {@code repeat}; the condition is the last statement of the body, as it sees the variables there. */
    static final class Repeat extends Statement {

        private final Block body;

        Repeat(int line, Block body) {
            super(line);
            this.body = body;
        }

        @Override
        int run(Frame frame) {
            while (true) {
                int result = body.run(frame);
                if (result != NORMAL) {
                    return result == BREAK ? NORMAL : result;
                }
                frame.state.tick();
            }
        }
    }

    /** The end of the body of {@link Repeat}. */
    static final class Until extends Statement {

        private final Expression condition;

        Until(int line, Expression condition) {
            super(line);
            this.condition = condition;
        }

        @Override
        int run(Frame frame) {
            return LuaTypes.isTrue(condition.evaluate(frame)) ? BREAK : NORMAL;
        }
    }

    /** {@code for i = first, last, step}: the number of rounds is known before the first one. */
    static final class NumericFor extends Statement {

        private final LocalSlot slot;
        private final Expression first;
        private final Expression last;
        private final Expression step;
        private final Block body;

        NumericFor(int line, LocalSlot slot, Expression first, Expression last, Expression step, Block body) {
            super(line);
            this.slot = slot;
            this.first = first;
            this.last = last;
            this.step = step;
            this.body = body;
        }

        @Override
        int run(Frame frame) {
            Object from = first.evaluate(frame);
            Object to = last.evaluate(frame);
            Object by = step.evaluate(frame);
            frame.site = this;
            if (from instanceof Long start && by instanceof Long stride) {
                return countIntegers(frame, start, to, stride);
            }
            double limit = number(frame, to, "limit");
            double stride = number(frame, by, "step");
            return countFloats(frame, number(frame, from, "initial value"), limit, stride);
        }

        private int countIntegers(Frame frame, long start, Object to, long stride) {
            checkStep(frame, stride);
            long limit;
            if (to instanceof Long integer) {
                limit = integer;
            } else {
                double bound = number(frame, to, "limit");
                double whole = stride < 0 ? Math.ceil(bound) : Math.floor(bound);
                if (Double.isNaN(bound) || stride < 0 && bound >= 0x1p63 || stride > 0 && bound < -0x1p63) {
                    return NORMAL;
                }
                limit = (long) whole;
            }
            if (stride > 0 ? start > limit : start < limit) {
                return NORMAL;
            }
            long rounds = stride > 0
                    ? Long.divideUnsigned(limit - start, stride)
                    : Long.divideUnsigned(start - limit, -(stride + 1) + 1L);
            long value = start;
            while (true) {
                frame.declare(slot, value);
                int result = body.run(frame);
                if (result != NORMAL) {
                    return result == BREAK ? NORMAL : result;
                }
                if (rounds-- == 0) {
                    return NORMAL;
                }
                value += stride;
                frame.state.tick();
            }
        }

        private int countFloats(Frame frame, double start, double limit, double stride) {
            checkStep(frame, stride);
            for (double value = start; stride > 0 ? value <= limit : limit <= value; value += stride) {
                frame.declare(slot, value);
                int result = body.run(frame);
                if (result != NORMAL) {
                    return result == BREAK ? NORMAL : result;
                }
                frame.state.tick();
            }
            return NORMAL;
        }

        private static void checkStep(Frame frame, double stride) {
            if (stride == 0) {
                throw frame.state.error("'for' step is zero");
            }
        }

        private static double number(Frame frame, Object value, String role) {
            Object number = Numbers.toNumber(value);
            if (number == NIL) {
                throw frame.state.error(
                        "bad 'for' " + role + " (number expected, got " + LuaTypes.describe(frame.state, value) + ")");
            }
            return Numbers.toDouble(number);
        }
    }

    /** {@code for names in iterator, state, control, closing}. */
    static final class GenericFor extends Statement implements CallSite {

        private final LocalSlot[] slots;
        private final Expression[] source;
        private final Block body;

        GenericFor(int line, LocalSlot[] slots, Expression[] source, Block body) {
            super(line);
            this.slots = slots;
            this.source = source;
            this.body = body;
        }

        @Override
        int run(Frame frame) {
            Object[] values = Expression.evaluateAll(source, frame);
            frame.site = this;
            int mark = frame.closingMark();
            if (values.length > 3) {
                frame.close("(for state)", values[3]);
            }
            int result;
            try {
                result = iterate(frame, values);
            } catch (LuaError e) {
                frame.closeDownTo(mark, e);
                throw e;
            }
            Object[] returned = frame.returned;
            frame.closeDownTo(mark, null);
            frame.returned = returned;
            return result;
        }

        private int iterate(Frame frame, Object[] values) {
            Object iterator = values.length > 0 ? values[0] : NIL;
            Object state = values.length > 1 ? values[1] : NIL;
            Object control = values.length > 2 ? values[2] : NIL;
            while (true) {
                frame.site = this;
                Metamethods.Callee next = Metamethods.callee(
                        frame.state, iterator, new Object[] {state, control}, " (for iterator 'for iterator')");
                Object[] results = next.function().call(frame.state, next.arguments());
                control = Metamethods.first(results);
                if (control == NIL) {
                    return NORMAL;
                }
                for (int i = 0; i < slots.length; i++) {
                    frame.declare(slots[i], i < results.length ? results[i] : NIL);
                }
                int result = body.run(frame);
                if (result != NORMAL) {
                    return result == BREAK ? NORMAL : result;
                }
                frame.state.tick();
            }
        }

        @Override
        public String calledName() {
            return "for iterator";
        }

        @Override
        public boolean isMethod() {
            return false;
        }
    }
}
