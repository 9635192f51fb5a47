package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.Calculator;
import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaNil;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Numbers;

/** The functions {@code math.sum} and {@code math.product}; their errors name the file and line of the real server. */
final class Sums {

    private Sums() {}

    static Object sum(Arguments call) {
        return calculate(call, "__add", 53);
    }

    static Object product(Arguments call) {
        return calculate(call, "__mul", 56);
    }

    private static Object calculate(Arguments call, String event, int line) {
        Object left = Numbers.toNumber(call.get(1));
        Object right = Numbers.toNumber(call.get(2));
        if (left == LuaNil.NIL || right == LuaNil.NIL) {
            boolean first = left == LuaNil.NIL;
            Object wrong = call.get(first ? 1 : 2);
            throw new LuaError("[string \"as.lua\"]:" + line + ": attempt to perform arithmetic on a "
                    + LuaTypes.describe(call.state(), wrong) + " value (local '" + (first ? "a" : "b") + "')");
        }
        return Calculator.calculate(call.state(), event, left, right);
    }
}
