package io.github.aerospring.embedded.lua.library;

import java.util.function.Function;

import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import org.jspecify.annotations.Nullable;

/** Opens the standard library in a state. */
public final class StandardLibrary {

    private StandardLibrary() {}

    /**
     * Adds the global functions and the tables {@code package, coroutine, table, string, math, utf8} and the clocks of
     * {@code os}.
     *
     * @param modules source of a module by its name, {@code null} when there is none; what {@code require} loads
     */
    public static void open(LuaState state, Function<String, @Nullable ModuleSource> modules) {
        LuaTable loaded = new LuaTable();
        LuaTable globals = state.globals();
        loaded.put("_G", globals);
        new BasicLibrary(state).addTo(globals);
        add(state, loaded, "package", PackageLibrary.open(state, loaded, modules));
        add(state, loaded, "coroutine", CoroutineLibrary.open());
        add(state, loaded, "table", TableLibrary.open());
        add(state, loaded, "string", StringLibrary.open(state));
        add(state, loaded, "math", MathLibrary.open());
        add(state, loaded, "utf8", Utf8Library.open());
        add(state, loaded, "os", TimeLibrary.open());
    }

    private static void add(LuaState state, LuaTable loaded, String name, LuaTable library) {
        state.globals().put(name, library);
        loaded.put(name, library);
    }
}
