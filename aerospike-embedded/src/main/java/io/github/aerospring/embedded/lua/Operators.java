package io.github.aerospring.embedded.lua;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Expressions with operators. */
final class Operators {

    private Operators() {}

    /** An operator of {@link Arithmetic} between two values. */
    static final class Calculation extends Expression {

        private final Arithmetic operator;
        private final Expression left;
        private final Expression right;

        Calculation(int line, Arithmetic operator, Expression left, Expression right) {
            super(line);
            this.operator = operator;
            this.left = left;
            this.right = right;
        }

        @Override
        Object evaluate(Frame frame) {
            Object a = left.evaluate(frame);
            Object b = right.evaluate(frame);
            frame.site = this;
            return operator.of(frame.state, a, b, left, right);
        }
    }

    /** {@code ..} between two or more values, right to left. */
    static final class Concatenation extends Expression {

        private final Expression[] parts;

        Concatenation(int line, Expression[] parts) {
            super(line);
            this.parts = parts;
        }

        Expression[] parts() {
            return parts;
        }

        @Override
        Object evaluate(Frame frame) {
            Object[] values = new Object[parts.length];
            long length = 0;
            boolean plain = true;
            for (int i = 0; i < values.length; i++) {
                values[i] = parts[i].evaluate(frame);
                plain &= isText(values[i]);
            }
            frame.site = this;
            if (!plain) {
                return concatenated(frame, values);
            }
            StringBuilder text = new StringBuilder();
            for (Object value : values) {
                String part = value instanceof String string ? string : Numbers.toText(value);
                length += part.length();
                if (length > TextLimit.MAX_LENGTH) {
                    throw frame.state.error("not enough memory");
                }
                text.append(part);
            }
            return text.toString();
        }

        private Object concatenated(Frame frame, Object[] values) {
            Object result = values[values.length - 1];
            for (int i = values.length - 2; i >= 0; i--) {
                Object left = values[i];
                if (isText(left) && isText(result)) {
                    result = Metamethods.text(frame.state, left) + Metamethods.text(frame.state, result);
                    continue;
                }
                Object joined = Metamethods.binary(frame.state, "__concat", left, result);
                if (joined == null) {
                    int wrong = isText(left) ? i + 1 : i;
                    throw frame.state.error("attempt to concatenate a "
                            + LuaTypes.describe(frame.state, isText(left) ? result : left) + " value"
                            + (wrong == i || i == values.length - 2 ? parts[wrong].describe() : ""));
                }
                result = joined;
            }
            return result;
        }

        private static boolean isText(Object value) {
            return value instanceof String || LuaTypes.isNumber(value);
        }
    }

    /** {@code ==} and {@code ~=}. */
    static final class Equality extends Expression {

        private final boolean equal;
        private final Expression left;
        private final Expression right;

        Equality(int line, boolean equal, Expression left, Expression right) {
            super(line);
            this.equal = equal;
            this.left = left;
            this.right = right;
        }

        @Override
        Object evaluate(Frame frame) {
            Object a = left.evaluate(frame);
            Object b = right.evaluate(frame);
            frame.site = this;
            return Metamethods.equal(frame.state, a, b) == equal;
        }
    }

    /** {@code <} and {@code <=}; the others are these with their sides exchanged. */
    static final class Order extends Expression {

        private final boolean orEqual;
        private final boolean exchanged;
        private final Expression left;
        private final Expression right;

        Order(int line, boolean orEqual, boolean exchanged, Expression left, Expression right) {
            super(line);
            this.orEqual = orEqual;
            this.exchanged = exchanged;
            this.left = left;
            this.right = right;
        }

        @Override
        Object evaluate(Frame frame) {
            Object a = left.evaluate(frame);
            Object b = right.evaluate(frame);
            frame.site = this;
            Object less = exchanged ? b : a;
            Object greater = exchanged ? a : b;
            return orEqual
                    ? Comparison.lessOrEqual(frame.state, less, greater)
                    : Comparison.less(frame.state, less, greater);
        }
    }

    /** {@code and} and {@code or}: the right side is looked at only when the left one does not decide. */
    static final class Logic extends Expression {

        private final boolean and;
        private final Expression left;
        private final Expression right;

        Logic(int line, boolean and, Expression left, Expression right) {
            super(line);
            this.and = and;
            this.left = left;
            this.right = right;
        }

        @Override
        Object evaluate(Frame frame) {
            Object value = left.evaluate(frame);
            return LuaTypes.isTrue(value) == and ? right.evaluate(frame) : value;
        }
    }

    /** {@code not}. */
    static final class Not extends Expression {

        private final Expression operand;

        Not(int line, Expression operand) {
            super(line);
            this.operand = operand;
        }

        @Override
        Object evaluate(Frame frame) {
            return !LuaTypes.isTrue(operand.evaluate(frame));
        }
    }

    /** {@code #}. */
    static final class Length extends Expression {

        private final Expression operand;

        Length(int line, Expression operand) {
            super(line);
            this.operand = operand;
        }

        @Override
        Object evaluate(Frame frame) {
            Object value = operand.evaluate(frame);
            frame.site = this;
            Object length = Metamethods.length(frame.state, value);
            if (length == null) {
                throw frame.state.error("attempt to get length of a " + LuaTypes.describe(frame.state, value) + " value"
                        + operand.describe());
            }
            return length;
        }
    }

    /** {@code -} and {@code ~} before a value. */
    static final class Negation extends Expression {

        private final boolean bitwise;
        private final Expression operand;

        Negation(int line, boolean bitwise, Expression operand) {
            super(line);
            this.bitwise = bitwise;
            this.operand = operand;
        }

        @Override
        Object evaluate(Frame frame) {
            Object value = operand.evaluate(frame);
            if (value instanceof Long integer) {
                return bitwise ? ~integer : -integer;
            }
            if (value instanceof Double number && !bitwise) {
                return -number;
            }
            frame.site = this;
            if (bitwise && value instanceof Double && Numbers.toInteger(value) instanceof Long integer) {
                return ~integer;
            }
            Object result = Metamethods.binary(frame.state, bitwise ? "__bnot" : "__unm", value, value);
            if (result != null) {
                return result;
            }
            if (bitwise && value instanceof Double) {
                throw frame.state.error("number" + operand.describe() + " has no integer representation");
            }
            throw frame.state.error("attempt to perform " + (bitwise ? "bitwise operation" : "arithmetic") + " on a "
                    + LuaTypes.describe(frame.state, value) + " value" + operand.describe());
        }
    }

    /** A table that is written down. */
    static final class TableConstructor extends Expression {

        private final Expression[] items;
        private final Expression[] keys;
        private final Expression[] values;

        /** A constructor: values for 1, 2, ..., then keys with values. */
        TableConstructor(int line, Expression[] items, Expression[] keys, Expression[] values) {
            super(line);
            this.items = items;
            this.keys = keys;
            this.values = values;
        }

        @Override
        Object evaluate(Frame frame) {
            LuaTable table = new LuaTable(items.length, keys.length);
            for (int i = 0; i < keys.length; i++) {
                Object key = keys[i].evaluate(frame);
                Object value = values[i].evaluate(frame);
                frame.site = this;
                Metamethods.putRaw(frame.state, table, key, value);
            }
            Object[] all = evaluateAll(items, frame);
            table.reserve(all.length);
            for (int i = 0; i < all.length; i++) {
                if (all[i] != NIL) {
                    table.put(i + 1L, all[i]);
                }
            }
            return table;
        }
    }

    /** A function that is written down. */
    static final class Closure extends Expression {

        private final FunctionBody body;

        Closure(int line, FunctionBody body) {
            super(line);
            this.body = body;
        }

        @Override
        Object evaluate(Frame frame) {
            return LuaClosure.of(body, frame);
        }
    }
}
