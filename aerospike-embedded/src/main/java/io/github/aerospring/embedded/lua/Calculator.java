package io.github.aerospring.embedded.lua;

import java.util.List;

/** Calculations by the name of their metamethod. */
public final class Calculator {

    private static final String NEGATION = "__unm";

    /** Names of the metamethods that strings have. */
    public static final List<String> EVENTS =
            List.of("__add", "__sub", "__mul", "__mod", "__pow", "__div", "__idiv", NEGATION);

    private Calculator() {}

    /**
     * Calculates with two numbers.
     *
     * @param event one of {@link #EVENTS}; the negation looks at the left number only
     */
    public static Object calculate(LuaState state, String event, Object left, Object right) {
        if (event.equals(NEGATION)) {
            return left instanceof Long integer ? (Object) (-integer) : (Object) (-(Double) left);
        }
        for (Arithmetic operator : Arithmetic.values()) {
            if (operator.event().equals(event)) {
                Object result = operator.ofNumbers(state, left, right);
                if (result != null) {
                    return result;
                }
            }
        }
        throw new IllegalArgumentException("event: " + event + " (expected: one of " + EVENTS + ")");
    }
}
