package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.Nullable;

/** Equality and order. */
public final class Comparison {

    private static final double ABOVE_LONG = 0x1p63;

    private Comparison() {}

    /** Whether two values are equal without metamethods. */
    public static boolean rawEqual(Object left, Object right) {
        if (left == right) {
            return !(left instanceof Double number) || !number.isNaN();
        }
        if (left instanceof Long a) {
            return right instanceof Long b ? a.longValue() == b : right instanceof Double d && equal(a, d);
        }
        if (left instanceof Double a) {
            return right instanceof Double b ? a.doubleValue() == b : right instanceof Long l && equal(l, a);
        }
        return left instanceof String && left.equals(right);
    }

    /** Whether left is less than right; {@code null} when these types have no order. */
    static @Nullable Boolean less(Object left, Object right) {
        if (left instanceof Long a) {
            return right instanceof Long b ? a < b : right instanceof Double d ? isBelow(a, d) : null;
        }
        if (left instanceof Double a) {
            return right instanceof Double b ? a < b : right instanceof Long l ? isBelow(a, l) : null;
        }
        return left instanceof String a && right instanceof String b ? a.compareTo(b) < 0 : null;
    }

    /** Whether left is less than or equal to right; {@code null} when these types have no order. */
    static @Nullable Boolean lessOrEqual(Object left, Object right) {
        if (left instanceof Double a && a.isNaN() || right instanceof Double b && b.isNaN()) {
            return LuaTypes.isNumber(left) && LuaTypes.isNumber(right) ? Boolean.FALSE : null;
        }
        Boolean greater = less(right, left);
        return greater == null ? null : !greater;
    }

    /** Whether left is less than right, with metamethods. */
    public static boolean less(LuaState state, Object left, Object right) {
        Boolean result = less(left, right);
        return result != null ? result : ordered(state, "__lt", left, right);
    }

    /** Whether left is less than or equal to right, with metamethods. */
    static boolean lessOrEqual(LuaState state, Object left, Object right) {
        Boolean result = lessOrEqual(left, right);
        return result != null ? result : ordered(state, "__le", left, right);
    }

    private static boolean ordered(LuaState state, String event, Object left, Object right) {
        Object result = Metamethods.binary(state, event, left, right);
        if (result != null) {
            return LuaTypes.isTrue(result);
        }
        String a = LuaTypes.describe(state, left);
        String b = LuaTypes.describe(state, right);
        throw state.error(
                a.equals(b) ? "attempt to compare two " + a + " values" : "attempt to compare " + a + " with " + b);
    }

    private static boolean equal(long integer, double number) {
        return number >= -ABOVE_LONG && number < ABOVE_LONG && (long) number == number && (long) number == integer;
    }

    private static boolean isBelow(long integer, double number) {
        if (number >= ABOVE_LONG) {
            return true;
        }
        return number > -ABOVE_LONG && integer < (long) Math.ceil(number);
    }

    private static boolean isBelow(double number, long integer) {
        if (number < -ABOVE_LONG) {
            return true;
        }
        return number < ABOVE_LONG && (long) Math.floor(number) < integer;
    }
}
