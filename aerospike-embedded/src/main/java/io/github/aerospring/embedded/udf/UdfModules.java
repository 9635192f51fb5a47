package io.github.aerospring.embedded.udf;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** The registered modules by their file names. */
public final class UdfModules {

    private static final String EXTENSION = ".lua";

    private final Map<String, UdfModule> modules = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();
    private final ModuleWorlds worlds = new ModuleWorlds(this);
    private final Clock clock;

    /** No modules; scripts learn the time of {@code clock}. */
    public UdfModules(Clock clock) {
        this.clock = clock;
    }

    /**
     * Registers a module or another version of it, if it can be loaded.
     *
     * @return {@code null}, or what is wrong with it
     */
    public @Nullable UdfProblem put(UdfModule module) {
        UdfProblem problem = UdfCheck.of(this, module);
        if (problem == null) {
            names.addIfAbsent(module.fileName());
            modules.put(module.fileName(), module);
            worlds.forget(nameOf(module.fileName()));
        }
        return problem;
    }

    /** Removes a module if it is there. */
    public void remove(String fileName) {
        modules.remove(fileName);
        worlds.forget(nameOf(fileName));
    }

    /** The module of a file name, {@code null} when there is none. */
    public @Nullable UdfModule find(String fileName) {
        return modules.get(fileName);
    }

    /** All modules in the order in which their names were first registered. */
    public List<UdfModule> all() {
        return names.stream().map(modules::get).filter(Objects::nonNull).toList();
    }

    /** Forgets what modules keep from one call to the next. */
    public void clearCache() {
        worlds.forgetAll();
    }

    /** The module that scripts know by a name without extension. */
    private @Nullable UdfModule named(String name) {
        return find(name + EXTENSION);
    }

    /** A new world with the libraries of the server and no module. */
    UdfWorld world() {
        return new UdfWorld(clock, name -> {
            UdfModule module = named(name);
            return module == null ? null : module.source();
        });
    }

    ModuleWorlds worlds() {
        return worlds;
    }

    private static String nameOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }
}
