package io.github.aerospring.embedded.lua;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An operator between two values.
 *
 * @param left how strongly it binds to what is before it
 * @param right how strongly it binds to what follows
 */
record BinaryOperator(int left, int right, Joiner joiner) {

    private static final Map<Token, BinaryOperator> ALL = new EnumMap<>(Token.class);

    static {
        put(Token.OR, 1, (line, a, b) -> new Operators.Logic(line, false, a, b));
        put(Token.AND, 2, (line, a, b) -> new Operators.Logic(line, true, a, b));
        put(Token.LESS, 3, (line, a, b) -> new Operators.Order(line, false, false, a, b));
        put(Token.GREATER, 3, (line, a, b) -> new Operators.Order(line, false, true, a, b));
        put(Token.LESS_EQUAL, 3, (line, a, b) -> new Operators.Order(line, true, false, a, b));
        put(Token.GREATER_EQUAL, 3, (line, a, b) -> new Operators.Order(line, true, true, a, b));
        put(Token.EQUAL, 3, (line, a, b) -> new Operators.Equality(line, true, a, b));
        put(Token.NOT_EQUAL, 3, (line, a, b) -> new Operators.Equality(line, false, a, b));
        put(Token.PIPE, 4, calculation(Arithmetic.OR));
        put(Token.TILDE, 5, calculation(Arithmetic.XOR));
        put(Token.AMPERSAND, 6, calculation(Arithmetic.AND));
        put(Token.SHIFT_LEFT, 7, calculation(Arithmetic.SHIFT_LEFT));
        put(Token.SHIFT_RIGHT, 7, calculation(Arithmetic.SHIFT_RIGHT));
        ALL.put(Token.CONCAT, new BinaryOperator(9, 8, BinaryOperator::concatenation));
        put(Token.PLUS, 10, calculation(Arithmetic.ADD));
        put(Token.MINUS, 10, calculation(Arithmetic.SUBTRACT));
        put(Token.STAR, 11, calculation(Arithmetic.MULTIPLY));
        put(Token.SLASH, 11, calculation(Arithmetic.DIVIDE));
        put(Token.FLOOR_DIVIDE, 11, calculation(Arithmetic.FLOOR_DIVIDE));
        put(Token.PERCENT, 11, calculation(Arithmetic.MODULO));
        ALL.put(Token.CARET, new BinaryOperator(14, 13, calculation(Arithmetic.POWER)));
    }

    /** The operator that a token is; {@code null} when it is none. */
    static @Nullable BinaryOperator of(Token token) {
        return ALL.get(token);
    }

    Expression join(int line, Expression leftSide, Expression rightSide) {
        return joiner.join(line, leftSide, rightSide);
    }

    private static void put(Token token, int priority, Joiner joiner) {
        ALL.put(token, new BinaryOperator(priority, priority, joiner));
    }

    private static Joiner calculation(Arithmetic operator) {
        return (line, a, b) -> new Operators.Calculation(line, operator, a, b);
    }

    /** A chain is one expression, as it is calculated from its end. */
    private static Expression concatenation(int line, Expression left, Expression right) {
        Expression[] rest = right instanceof Operators.Concatenation chain ? chain.parts() : new Expression[] {right};
        Expression[] parts = new Expression[rest.length + 1];
        parts[0] = left;
        System.arraycopy(rest, 0, parts, 1, rest.length);
        return new Operators.Concatenation(line, parts);
    }

    /** Makes the code of an operator. */
    @FunctionalInterface
    interface Joiner {

        Expression join(int line, Expression left, Expression right);
    }
}
