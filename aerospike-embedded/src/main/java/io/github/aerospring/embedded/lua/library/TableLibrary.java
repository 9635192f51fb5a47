package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.Numbers;
import io.github.aerospring.embedded.lua.TextLimit;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The table {@code table}. */
final class TableLibrary {

    private static final int MAX_RESULTS = 1_000_000;

    private TableLibrary() {}

    static LuaTable open() {
        return LibraryTable.of("table.")
                .add("concat", TableLibrary::concat)
                .add("insert", TableLibrary::insert)
                .add("move", TableLibrary::move)
                .add("pack", TableLibrary::pack)
                .add("remove", TableLibrary::remove)
                .add("sort", TableSort::sort)
                .add("unpack", TableLibrary::unpack)
                .table();
    }

    /** Length of an argument that is a table or works like one. */
    static long length(Arguments call, int index) {
        Object value = call.get(index);
        Object handler = LuaTypes.metafield(call.state(), value, "__len");
        if (handler == NIL) {
            return call.table(index).length();
        }
        Object length = Metamethods.first(call.state().call(handler, value));
        if (Numbers.toInteger(length) instanceof Long integer) {
            return integer;
        }
        throw call.state().error("object length is not an integer");
    }

    private static Object[] concat(Arguments call) {
        long last = length(call, 1);
        String separator = call.isNil(2) ? "" : call.string(2);
        long from = call.integer(3, 1);
        long to = call.integer(4, last);
        StringBuilder text = new StringBuilder();
        for (long i = from; i <= to; i++) {
            Object value = Metamethods.get(call.state(), call.get(1), i);
            if (!(value instanceof String) && !LuaTypes.isNumber(value)) {
                throw call.state()
                        .error("invalid value (" + LuaTypes.nameOf(value) + ") at index " + i
                                + " in table for 'concat'");
            }
            text.append(Metamethods.text(call.state(), value));
            if (i < to) {
                text.append(separator);
            }
            if (text.length() > TextLimit.MAX_LENGTH) {
                throw call.state().error("not enough memory");
            }
            if (i == Long.MAX_VALUE) {
                break;
            }
        }
        return Results.of(text.toString());
    }

    private static Object[] insert(Arguments call) {
        LuaState state = call.state();
        Object table = call.get(1);
        long end = length(call, 1) + 1;
        if (call.size() == 2) {
            Metamethods.set(state, table, end, call.get(2));
            return LuaFunction.NOTHING;
        }
        if (call.size() != 3) {
            throw state.error("wrong number of arguments to 'insert'");
        }
        long position = call.integer(2);
        if (Long.compareUnsigned(position - 1, end) >= 0) {
            throw call.error(2, "position out of bounds");
        }
        for (long i = end; i > position; i--) {
            Metamethods.set(state, table, i, Metamethods.get(state, table, i - 1));
        }
        Metamethods.set(state, table, position, call.get(3));
        return LuaFunction.NOTHING;
    }

    private static Object[] remove(Arguments call) {
        LuaState state = call.state();
        Object table = call.get(1);
        long size = length(call, 1);
        long position = call.integer(2, size);
        if (position != size && Long.compareUnsigned(position - 1, size) > 0) {
            throw call.error(2, "position out of bounds");
        }
        Object removed = Metamethods.get(state, table, position);
        for (; position < size; position++) {
            Metamethods.set(state, table, position, Metamethods.get(state, table, position + 1));
        }
        Metamethods.set(state, table, position, NIL);
        return Results.of(removed);
    }

    private static Object[] move(Arguments call) {
        LuaState state = call.state();
        Object source = call.get(1);
        long from = call.integer(2);
        long end = call.integer(3);
        long to = call.integer(4);
        int into = call.isNil(5) ? 1 : 5;
        call.table(1);
        Object target = call.table(into);
        if (end >= from) {
            if (from <= 0 && end >= Long.MAX_VALUE + from) {
                throw call.error(3, "too many elements to move");
            }
            if (to > Long.MAX_VALUE - (end - from)) {
                throw call.error(4, "destination wrap around");
            }
            boolean forward = to > end || to <= from || source != target;
            for (long i = 0; i <= end - from; i++) {
                long at = forward ? i : end - from - i;
                Metamethods.set(state, target, to + at, Metamethods.get(state, source, from + at));
            }
        }
        return Results.of(target);
    }

    private static Object[] pack(Arguments call) {
        LuaTable table = new LuaTable(call.size(), 1);
        for (int i = 1; i <= call.size(); i++) {
            table.put((long) i, call.get(i));
        }
        table.put("n", (long) call.size());
        return Results.of(table);
    }

    private static Object[] unpack(Arguments call) {
        long from = call.integer(2, 1);
        long to = call.isNil(3) ? lengthOf(call) : call.integer(3);
        if (from > to) {
            return LuaFunction.NOTHING;
        }
        if (Long.compareUnsigned(to - from, MAX_RESULTS) >= 0) {
            throw call.state().error("too many results to unpack");
        }
        Object[] values = new Object[(int) (to - from) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = Metamethods.get(call.state(), call.get(1), from + i);
        }
        return values;
    }

    private static long lengthOf(Arguments call) {
        return call.get(1) instanceof String text ? text.length() : length(call, 1);
    }
}
