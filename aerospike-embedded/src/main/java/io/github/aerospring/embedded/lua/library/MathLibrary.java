package io.github.aerospring.embedded.lua.library;

import java.util.function.DoubleUnaryOperator;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.Comparison;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.Numbers;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The table {@code math}. */
final class MathLibrary {

    private MathLibrary() {}

    static LuaTable open() {
        RandomNumbers random = new RandomNumbers();
        return LibraryTable.of("math.")
                .put("pi", Math.PI)
                .put("huge", Double.POSITIVE_INFINITY)
                .put("maxinteger", Long.MAX_VALUE)
                .put("mininteger", Long.MIN_VALUE)
                .add("abs", MathLibrary::absolute)
                .add("acos", of(Math::acos))
                .add("asin", of(Math::asin))
                .add("atan", call -> Results.of(Math.atan2(call.real(1), call.isNil(2) ? 1 : call.real(2))))
                .add("ceil", call -> rounded(call, Math::ceil))
                .add("cos", of(Math::cos))
                .add("deg", of(Math::toDegrees))
                .add("exp", of(Math::exp))
                .add("floor", call -> rounded(call, Math::floor))
                .add("fmod", MathLibrary::remainder)
                .add("log", MathLibrary::logarithm)
                .add("max", call -> extreme(call, true))
                .add("min", call -> extreme(call, false))
                .add("modf", MathLibrary::parts)
                .add("rad", of(Math::toRadians))
                .add("random", random::next)
                .add("randomseed", random::seed)
                .add("sin", of(Math::sin))
                .add("sqrt", of(Math::sqrt))
                .add("tan", of(Math::tan))
                .add("tointeger", MathLibrary::toInteger)
                .add("type", MathLibrary::type)
                .add("ult", call -> Results.of(Long.compareUnsigned(call.integer(1), call.integer(2)) < 0))
                .table();
    }

    private static NativeFunction.Body of(DoubleUnaryOperator function) {
        return call -> Results.of(function.applyAsDouble(call.real(1)));
    }

    private static Object[] absolute(Arguments call) {
        return call.number(1) instanceof Long integer
                ? Results.of(integer < 0 ? -integer : integer)
                : Results.of(Math.abs(call.real(1)));
    }

    private static Object[] rounded(Arguments call, DoubleUnaryOperator rounding) {
        if (call.number(1) instanceof Long integer) {
            return Results.of(integer);
        }
        double value = rounding.applyAsDouble(call.real(1));
        return Numbers.isInteger(value) ? Results.of((long) value) : Results.of(value);
    }

    private static Object[] remainder(Arguments call) {
        if (call.number(1) instanceof Long a && call.number(2) instanceof Long b) {
            if (b == 0) {
                throw call.error(2, "zero");
            }
            return Results.of(b == -1 ? 0L : a % b);
        }
        return Results.of(call.real(1) % call.real(2));
    }

    private static Object[] logarithm(Arguments call) {
        double value = call.real(1);
        if (call.isNil(2)) {
            return Results.of(Math.log(value));
        }
        double base = call.real(2);
        if (base == 2) {
            int exponent = Math.getExponent(value);
            boolean power = value > 0 && Double.isFinite(value) && value == Math.scalb(1.0, exponent);
            return Results.of(power ? (double) exponent : Math.log(value) / Math.log(2));
        }
        return Results.of(base == 10 ? Math.log10(value) : Math.log(value) / Math.log(base));
    }

    private static Object[] extreme(Arguments call, boolean greatest) {
        if (call.size() < 1) {
            throw call.error(1, "value expected");
        }
        Object best = call.number(1);
        for (int i = 2; i <= call.size(); i++) {
            Object next = call.number(i);
            boolean better =
                    greatest ? Comparison.less(call.state(), best, next) : Comparison.less(call.state(), next, best);
            best = better ? next : best;
        }
        return Results.of(best);
    }

    private static Object[] parts(Arguments call) {
        if (call.number(1) instanceof Long integer) {
            return Results.of(integer, 0.0);
        }
        double value = call.real(1);
        double whole = value >= 0 ? Math.floor(value) : Math.ceil(value);
        double rest = value == whole ? 0.0 : value - whole;
        Object part = Numbers.isInteger(whole) ? (Object) (long) whole : (Object) whole;
        return Results.of(part, Double.isInfinite(value) ? 0.0 : rest);
    }

    private static Object[] toInteger(Arguments call) {
        return Results.of(Numbers.toInteger(call.any(1)));
    }

    private static Object[] type(Arguments call) {
        Object value = call.any(1);
        return Results.of(value instanceof Long ? "integer" : value instanceof Double ? "float" : NIL);
    }
}
