package io.github.aerospring.embedded.udf;

import java.util.ArrayList;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.LuaUserdata;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.library.Results;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;
import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The steps of a stream: each makes an iterator of the iterator before it. An iterator ends with its first nil. */
final class StreamSteps {

    /** From this number on an aggregate is passed on and a new one begun, as on the real server. */
    private static final double MAX_AGGREGATE = 1000;

    private static final int FILTER_LINE = 36;
    private static final int MAP_LINE = 50;
    private static final int REDUCE_LINE = 63;
    private static final int AGGREGATE_LINE = 76;

    private final UdfWorld world;
    private final LuaState state;

    StreamSteps(UdfWorld world) {
        this.world = world;
        this.state = world.state();
    }

    LuaMap newMap() {
        return world.map(0);
    }

    /** The values for which a function returns true. */
    LuaFunction filter(Object next, Object predicate) {
        return iterator("filter", () -> {
            for (Object value = next(next); value != NIL; value = next(next)) {
                if (LuaTypes.isTrue(call(FILTER_LINE, "p", predicate, value))) {
                    return Results.of(value);
                }
            }
            return NOTHING;
        });
    }

    /** What a function makes of each value. */
    LuaFunction transform(Object next, Object function) {
        return iterator("transform", () -> {
            Object value = next(next);
            return value == NIL ? NOTHING : Results.of(call(MAP_LINE, "f", function, value));
        });
    }

    /** What a function makes of all values, two at a time. */
    LuaFunction reduce(Object next, Object function) {
        boolean[] done = {false};
        return iterator("reduce", () -> {
            if (done[0]) {
                return NOTHING;
            }
            Object result = next(next);
            if (result != NIL) {
                for (Object value = next(next); value != NIL; value = next(next)) {
                    result = call(REDUCE_LINE, "f", function, result, value);
                }
            }
            done[0] = true;
            return Results.of(result);
        });
    }

    /** What a function makes of a copy of a first value and all values, one after the other. */
    LuaFunction aggregate(Object next, Object initial, Object function) {
        boolean[] done = {false};
        return iterator("aggregate", () -> {
            if (done[0]) {
                return NOTHING;
            }
            Object result = copy(initial);
            for (Object value = next(next); value != NIL; value = next(next)) {
                result = call(AGGREGATE_LINE, "f", function, result, value);
                if (isLarge(result)) {
                    return Results.of(result);
                }
            }
            done[0] = true;
            return Results.of(result);
        });
    }

    /** Adds a value to the list of its group in a map. */
    LuaFunction grouping(Object function) {
        return new NativeFunction("group", call -> {
            Object key = LuaTypes.isTrue(function) ? Metamethods.first(state.call(function, call.get(2))) : NIL;
            Object known = Metamethods.get(state, call.get(1), key);
            LuaList group = known instanceof LuaList list ? list : world.list(new ArrayList<>(), 0, 5, 10);
            Object element = LuaValues.element(call.get(2));
            if (element != null && !(element instanceof LuaRecord)) {
                group.append(element);
            }
            Metamethods.set(state, call.get(1), key, group);
            return Results.of(call.get(1));
        });
    }

    /** Joins the groups of two maps. */
    LuaFunction groupMerging() {
        LuaTable maps = (LuaTable) state.globals().get("map");
        LuaTable lists = (LuaTable) state.globals().get("list");
        return new NativeFunction(
                "merge_groups", call -> state.call(maps.get("merge"), call.get(1), call.get(2), lists.get("merge")));
    }

    private LuaFunction iterator(String name, Step step) {
        return new NativeFunction(name, (Arguments call) -> step.next());
    }

    private Object next(Object iterator) {
        return Metamethods.first(state.call(iterator));
    }

    /** Calls a function that a script gave; the messages for what is none are those of the real server. */
    private Object call(int line, String name, Object function, Object... arguments) {
        boolean callable = function instanceof LuaFunction || LuaTypes.metafield(state, function, "__call") != NIL;
        if (!callable) {
            throw new LuaError("[string \"stream_ops.lua\"]:" + line + ": attempt to call a "
                    + LuaTypes.describe(state, function) + " value (upvalue '" + name + "')");
        }
        return Metamethods.first(state.call(function, arguments));
    }

    private static boolean isLarge(Object value) {
        return value instanceof Number number && number.doubleValue() >= MAX_AGGREGATE;
    }

    private Object copy(Object value) {
        if (value instanceof LuaTable table) {
            LuaTable copy = new LuaTable();
            for (Object[] entry = table.next(NIL); entry.length > 0; entry = table.next(entry[0])) {
                copy.put(entry[0], entry[1]);
            }
            return copy;
        }
        if (!(value instanceof LuaUserdata)) {
            return value;
        }
        LuaTable globals = state.globals();
        boolean container = value instanceof LuaMap || value instanceof LuaList;
        String library = value instanceof LuaMap ? "map" : "list";
        return container
                ? Metamethods.first(state.call(Metamethods.get(state, globals.get(library), "clone"), value))
                : NIL;
    }

    /** One step of an iterator. */
    @FunctionalInterface
    private interface Step {

        Object[] next();
    }
}
