package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaNil;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;

/** The table {@code iterator}. */
final class IteratorLibrary {

    private IteratorLibrary() {}

    static LuaTable open(UdfWorld world, LuaTable metatable) {
        LuaTable functions = functions();
        metatable.put("__index", functions);
        metatable.put("__metatable", functions);
        world.state().globals().put("Iterator", functions);
        LuaTable table = functions();
        Constructors.add(table, IteratorLibrary::next);
        return table;
    }

    private static LuaTable functions() {
        return LibraryTable.of("iterator.")
                .add("has_next", call -> Results.of(iterator(call).hasNext()))
                .add("next", IteratorLibrary::next)
                .table();
    }

    private static LuaIterator iterator(Arguments call) {
        return call.userdata(1, LuaIterator.class, "Iterator");
    }

    /** The next element of a list; an entry of a map is no value that scripts can use. */
    private static Object[] next(Arguments call) {
        LuaIterator iterator = iterator(call);
        boolean hasNext = iterator.hasNext();
        int place = iterator.next();
        Object value = hasNext && iterator.container() instanceof LuaList list ? list.get(place) : LuaNil.NIL;
        return Results.of(value);
    }
}
