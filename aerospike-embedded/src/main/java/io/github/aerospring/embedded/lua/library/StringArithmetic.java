package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.Calculator;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.Numbers;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Calculates with strings that stand for numbers. */
final class StringArithmetic {

    private StringArithmetic() {}

    static void addTo(LuaTable metatable) {
        for (String event : Calculator.EVENTS) {
            metatable.put(event, new NativeFunction(event.substring(2), call -> calculate(event, call)));
        }
    }

    private static Object[] calculate(String event, Arguments call) {
        Object left = Numbers.toNumber(call.get(1));
        Object right = Numbers.toNumber(call.get(2));
        if (left != NIL && right != NIL) {
            return Results.of(Calculator.calculate(call.state(), event, left, right));
        }
        Object handler = call.get(2) instanceof String ? NIL : LuaTypes.metafield(call.state(), call.get(2), event);
        if (handler == NIL) {
            throw call.state()
                    .error("attempt to " + event.substring(2) + " a '" + LuaTypes.nameOf(call.get(1)) + "' with a '"
                            + LuaTypes.nameOf(call.get(2)) + "'");
        }
        return Results.of(Metamethods.first(call.state().call(handler, call.get(1), call.get(2))));
    }
}
