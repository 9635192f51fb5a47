package io.github.aerospring.embedded.lua.library;

import java.util.function.Function;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaError;
import io.github.aerospring.embedded.lua.LuaFunction;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.Metamethods;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Loads modules by their names; there are no paths, as there are no files. */
final class PackageLibrary {

    private final LuaState state;
    private final LuaTable loaded;
    private final LuaTable preload = new LuaTable();
    private final Function<String, @Nullable ModuleSource> modules;

    private PackageLibrary(LuaState state, LuaTable loaded, Function<String, @Nullable ModuleSource> modules) {
        this.state = state;
        this.loaded = loaded;
        this.modules = modules;
    }

    static LuaTable open(LuaState state, LuaTable loaded, Function<String, @Nullable ModuleSource> modules) {
        PackageLibrary library = new PackageLibrary(state, loaded, modules);
        LibraryTable.in(state.globals()).add("require", library::require);
        return LibraryTable.of("package.")
                .put("loaded", loaded)
                .put("preload", library.preload)
                .put("path", "")
                .put("cpath", "")
                .put("config", "/\n;\n?\n!\n-\n")
                .table();
    }

    private Object[] require(Arguments call) {
        String name = call.string(1);
        Object known = loaded.get(name);
        if (known != NIL) {
            return Results.of(known);
        }
        Object loader = preload.get(name);
        Object origin = ":preload:";
        if (loader == NIL) {
            ModuleSource source = modules.apply(name);
            if (source == null) {
                throw state.error("module '" + name + "' not found:\n\tno field package.preload['" + name + "']"
                        + "\n\tno registered module '" + name + "'");
            }
            loader = loader(name, source);
            origin = source.chunk();
        }
        Object value = Metamethods.first(state.call(loader, name, origin));
        if (value != NIL) {
            loaded.put(name, value);
        } else if (loaded.get(name) == NIL) {
            loaded.put(name, true);
        }
        return Results.of(loaded.get(name), origin);
    }

    private LuaFunction loader(String name, ModuleSource source) {
        try {
            return state.load(source.code(), source.chunk(), state.globals());
        } catch (LuaError e) {
            throw state.error(
                    "error loading module '" + name + "' from file '" + source.chunk() + "':\n\t" + e.value());
        }
    }
}
