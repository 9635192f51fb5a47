package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;
import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The table {@code map}, and what a map is to scripts. */
final class MapLibrary {

    private static final int NEW = 0;

    private final UdfWorld world;

    private MapLibrary(UdfWorld world) {
        this.world = world;
    }

    static LuaTable open(UdfWorld world, LuaTable metatable) {
        MapLibrary library = new MapLibrary(world);
        LibraryTable.in(metatable)
                .add("__index", new NativeFunction("index", MapLibrary::get))
                .add("__newindex", new NativeFunction("newindex", MapLibrary::set))
                .add("__len", new NativeFunction("len", MapLibrary::size))
                .add("__tostring", new NativeFunction("tostring", MapLibrary::text));
        LuaTable table = LibraryTable.of("map.")
                .add("new", library::create)
                .add("create", library::create)
                .add("iterator", library.over(entry -> Results.of(entry.key(), entry.value())))
                .add("pairs", library.over(entry -> Results.of(entry.key(), entry.value())))
                .add("keys", library.over(entry -> Results.of(entry.key())))
                .add("values", library.over(entry -> Results.of(entry.value())))
                .add("remove", MapLibrary::remove)
                .add("size", MapLibrary::size)
                .add("nbytes", MapLibrary::bytes)
                .add("tostring", MapLibrary::text)
                .add("clone", call -> Results.of(library.copy(map(call, 1))))
                .add("merge", library::merge)
                .add("diff", library::difference)
                .table();
        Constructors.add(table, library::construct);
        return table;
    }

    private static LuaMap map(Arguments call, int index) {
        return call.userdata(index, LuaMap.class, "Map");
    }

    private Object[] create(Arguments call) {
        return call.size() == 1 && call.integer(1, 0) >= 1 ? Results.of(world.map(NEW)) : NOTHING;
    }

    private Object[] construct(Arguments call) {
        call.integer(3, 1);
        LuaMap map = world.map(NEW);
        if ((call.size() == 2 || call.size() == 3) && call.get(2) instanceof LuaTable table) {
            for (Object[] entry = table.next(NIL); entry.length > 0; entry = table.next(entry[0])) {
                Object key = LuaValues.element(entry[0]);
                Object value = LuaValues.element(entry[1]);
                if (key != null && value != null) {
                    map.put(key, value);
                }
            }
        }
        return Results.of(map);
    }

    private static Object[] get(Arguments call) {
        return Results.of(map(call, 1).get(call.get(2)));
    }

    /** A value that is none of the server removes the key; nil is a value. */
    private static Object[] set(Arguments call) {
        LuaMap map = map(call, 1);
        Object value = LuaValues.element(call.get(3));
        if (value == null) {
            map.remove(call.get(2));
        } else if (!(value instanceof LuaRecord)) {
            map.put(call.get(2), value);
        }
        return NOTHING;
    }

    private static Object[] remove(Arguments call) {
        map(call, 1).remove(call.get(2));
        return NOTHING;
    }

    private static Object[] size(Arguments call) {
        return Results.of((long) map(call, 1).size());
    }

    private static Object[] bytes(Arguments call) {
        Value packed = LuaValues.toReply(map(call, 1));
        return Results.of(packed == Nil.NIL ? 0L : (long) packed.encode().length);
    }

    private static Object[] text(Arguments call) {
        return Results.of(String.valueOf(ValueText.of(map(call, 1))));
    }

    private NativeFunction.Body over(Step step) {
        NativeFunction next = new NativeFunction("map_iterator", call -> next(call, step));
        return call -> Results.of(next, world.iterator(map(call, 1)));
    }

    private static Object[] next(Arguments call, Step step) {
        LuaIterator iterator = call.userdata(1, LuaIterator.class, "Iterator");
        if (iterator.container() instanceof LuaMap map) {
            LuaMap.Entry entry = map.at(iterator.next());
            return entry == null ? NOTHING : step.results(entry);
        }
        return NOTHING;
    }

    /** A copy of the entries whose value is not nil. */
    LuaMap copy(LuaMap map) {
        LuaMap copy = world.map(NEW);
        putAll(copy, map);
        return copy;
    }

    private static void putAll(LuaMap into, LuaMap from) {
        for (int i = 0; i < from.size(); i++) {
            LuaMap.Entry entry = from.at(i);
            if (entry != null && entry.value() != NIL) {
                into.put(entry.key(), entry.value());
            }
        }
    }

    /** For keys that both have the function decides, without one or a true result the second map does. */
    private Object[] merge(Arguments call) {
        return Results.of(merge(call, map(call, 1), map(call, 2), call.get(3)));
    }

    LuaMap merge(Arguments call, LuaMap first, LuaMap second, Object decision) {
        LuaMap merged = copy(first);
        for (int i = 0; i < second.size(); i++) {
            LuaMap.Entry entry = second.at(i);
            if (entry == null) {
                break;
            }
            Object value = entry.value();
            if (LuaTypes.isTrue(merged.get(entry.key())) && decision instanceof LuaFunction) {
                Object decided =
                        Metamethods.first(call.state().call(decision, first.get(entry.key()), second.get(entry.key())));
                value = LuaTypes.isTrue(decided) ? decided : value;
            }
            Object element = LuaValues.element(value);
            if (element == null || element == NIL) {
                merged.remove(entry.key());
            } else {
                merged.put(entry.key(), element);
            }
        }
        return merged;
    }

    private Object[] difference(Arguments call) {
        LuaMap first = map(call, 1);
        LuaMap second = map(call, 2);
        LuaMap difference = world.map(NEW);
        addMissing(difference, first, second);
        addMissing(difference, second, first);
        return Results.of(difference);
    }

    private static void addMissing(LuaMap into, LuaMap from, LuaMap other) {
        for (int i = 0; i < from.size(); i++) {
            LuaMap.Entry entry = from.at(i);
            if (entry != null && entry.value() != NIL && !LuaTypes.isTrue(other.get(entry.key()))) {
                into.put(entry.key(), entry.value());
            }
        }
    }

    /** What an iterator gives for an entry. */
    @FunctionalInterface
    private interface Step {

        Object[] results(LuaMap.Entry entry);
    }
}
