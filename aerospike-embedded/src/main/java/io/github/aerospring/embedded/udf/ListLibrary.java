package io.github.aerospring.embedded.udf;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;
import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The table {@code list}, and what a list is to scripts; indexes count from 1. */
final class ListLibrary {

    private static final long UNSIGNED_32 = 0xFFFF_FFFFL;
    private static final long DEFAULT_CAPACITY = 5;
    private static final long DEFAULT_STEP = 10;

    private static final NativeFunction NEXT = new NativeFunction("list_iterator", ListLibrary::next);

    private final UdfWorld world;

    private ListLibrary(UdfWorld world) {
        this.world = world;
    }

    static LuaTable open(UdfWorld world, LuaTable metatable) {
        ListLibrary library = new ListLibrary(world);
        LibraryTable.in(metatable)
                .add("__index", new NativeFunction("index", ListLibrary::get))
                .add("__newindex", new NativeFunction("newindex", ListLibrary::set))
                .add("__len", new NativeFunction("len", ListLibrary::size))
                .add("__tostring", new NativeFunction("tostring", ListLibrary::text));
        LuaTable table = LibraryTable.of("list.")
                .add("new", library::create)
                .add("create", library::create)
                .add("insert", ListLibrary::insert)
                .add("append", ListLibrary::append)
                .add("prepend", ListLibrary::prepend)
                .add("remove", ListLibrary::remove)
                .add("concat", ListLibrary::concat)
                .add("trim", ListLibrary::trim)
                .add("take", ListLibrary::take)
                .add("drop", ListLibrary::drop)
                .add("size", ListLibrary::size)
                .add("nbytes", ListLibrary::bytes)
                .add("iterator", library::iterator)
                .add("tostring", ListLibrary::text)
                .add("clone", call -> Results.of(library.copy(list(call, 1))))
                .add("merge", library::merge)
                .table();
        Constructors.add(table, library::construct);
        return table;
    }

    private static LuaList list(Arguments call, int index) {
        return call.userdata(index, LuaList.class, "List");
    }

    /** What can be an element; {@code null} for records and what is no value of the server. */
    private static @Nullable Object element(Object value) {
        return value instanceof LuaRecord ? null : LuaValues.element(value);
    }

    private Object[] create(Arguments call) {
        if (call.size() < 1 || call.size() > 2) {
            return NOTHING;
        }
        long capacity = call.integer(1, -1);
        long step = capacity < 0 ? -1 : call.integer(2, DEFAULT_STEP);
        return step < 0 ? NOTHING : Results.of(world.list(new ArrayList<>(), 0, capacity, step));
    }

    /** Takes the values of the keys of a table that are numbers. */
    private Object[] construct(Arguments call) {
        LuaList list = newList();
        if (call.size() == 2 && call.get(2) instanceof LuaTable table) {
            for (Object[] entry = table.next(NIL); entry.length > 0; entry = table.next(entry[0])) {
                if (entry[0] instanceof Number) {
                    Object element = element(entry[1]);
                    list.append(element == null ? NIL : element);
                }
            }
        }
        return Results.of(list);
    }

    private LuaList newList() {
        return world.list(new ArrayList<>(), 0, DEFAULT_CAPACITY, DEFAULT_STEP);
    }

    private static Object[] insert(Arguments call) {
        LuaList list = list(call, 1);
        long index = call.integer(2, 0);
        Object element = element(call.get(3));
        if (index > 0 && element != null) {
            list.insert(index - 1 & UNSIGNED_32, element);
        }
        return NOTHING;
    }

    private static Object[] append(Arguments call) {
        LuaList list = list(call, 1);
        Object element = element(call.get(2));
        if (element != null) {
            list.append(element);
        }
        return NOTHING;
    }

    private static Object[] prepend(Arguments call) {
        LuaList list = list(call, 1);
        Object element = element(call.get(2));
        if (element != null) {
            list.insert(0, element);
        }
        return NOTHING;
    }

    private static Object[] remove(Arguments call) {
        LuaList list = list(call, 1);
        long index = call.integer(2, 0);
        if (index > 0) {
            list.remove(index - 1 & UNSIGNED_32);
        }
        return NOTHING;
    }

    private static Object[] concat(Arguments call) {
        list(call, 1).addAll(list(call, 2));
        return NOTHING;
    }

    private static Object[] trim(Arguments call) {
        LuaList list = list(call, 1);
        long index = call.integer(2, 0);
        if (index > 0) {
            list.trim(index - 1 & UNSIGNED_32);
        }
        return NOTHING;
    }

    private static Object[] take(Arguments call) {
        LuaList list = list(call, 1);
        long count = call.integer(2, 0);
        return count > 0 ? Results.of(list.part(0, (int) Math.min(count & UNSIGNED_32, list.size()))) : Results.nil();
    }

    private static Object[] drop(Arguments call) {
        LuaList list = list(call, 1);
        long count = call.integer(2, 0);
        return count > 0
                ? Results.of(list.part((int) Math.min(count & UNSIGNED_32, list.size()), list.size()))
                : Results.nil();
    }

    private static Object[] size(Arguments call) {
        return Results.of((long) list(call, 1).size());
    }

    private static Object[] bytes(Arguments call) {
        Value packed = LuaValues.toReply(list(call, 1));
        return Results.of(packed == Nil.NIL ? 0L : (long) packed.encode().length);
    }

    private static Object[] text(Arguments call) {
        return Results.of(String.valueOf(ValueText.of(list(call, 1))));
    }

    private static Object[] get(Arguments call) {
        LuaList list = list(call, 1);
        long index = call.integer(2, 0) & UNSIGNED_32;
        return Results.of(index > 0 ? list.get(index - 1) : NIL);
    }

    private static Object[] set(Arguments call) {
        LuaList list = list(call, 1);
        long index = call.integer(2, 0) & UNSIGNED_32;
        Object element = element(call.get(3));
        if (index > 0 && element != null) {
            list.set(index - 1, element);
        }
        return NOTHING;
    }

    private Object[] iterator(Arguments call) {
        return Results.of(NEXT, world.iterator(list(call, 1)));
    }

    private static Object[] next(Arguments call) {
        LuaIterator iterator = call.userdata(1, LuaIterator.class, "Iterator");
        return iterator.hasNext() && iterator.container() instanceof LuaList list
                ? Results.of(list.get(iterator.next()))
                : NOTHING;
    }

    /** A copy of the elements before the first nil. */
    LuaList copy(LuaList list) {
        LuaList copy = newList();
        addUntilNil(copy, list);
        return copy;
    }

    private Object[] merge(Arguments call) {
        LuaList merged = copy(list(call, 1));
        addUntilNil(merged, list(call, 2));
        return Results.of(merged);
    }

    private static void addUntilNil(LuaList into, LuaList from) {
        for (Object element : List.copyOf(from.elements())) {
            if (element == NIL) {
                return;
            }
            into.append(element);
        }
    }
}
