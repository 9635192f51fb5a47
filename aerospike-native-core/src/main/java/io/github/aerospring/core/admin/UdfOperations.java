package io.github.aerospring.core.admin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** UDF modules in Lua, the only language of servers. */
public interface UdfOperations extends AdminRunner {

    /** How long registration and removal wait for all nodes. */
    Duration UDF_TIMEOUT = Duration.ofSeconds(30);

    /**
     * Registers a module and waits at most 30 s until all nodes know it; an existing one is replaced.
     *
     * @param module name under which the servers keep it, with or without {@code .lua}
     * @param source text in Lua
     * @throws io.github.aerospring.core.error.UdfException if the text is not valid Lua
     */
    default void registerUdf(String module, String source) {
        execute(UdfCommands.register(module, source));
    }

    /**
     * Registers a module from a file, under the name of the file.
     *
     * @param file with the suffix {@code .lua}
     */
    default void registerUdf(Path file) {
        execute(UdfCommands.register(file));
    }

    /**
     * Registers a module from a resource of the class path.
     *
     * @param resource as {@link ClassLoader#getResourceAsStream(String)} finds it
     */
    default void registerUdf(ClassLoader loader, String resource, String module) {
        execute(UdfCommands.register(loader, resource, module));
    }

    /**
     * Removes a module and waits at most 30 s until no node knows it. An absent one is no error.
     *
     * @param module with or without {@code .lua}
     */
    default void removeUdf(String module) {
        execute(UdfCommands.remove(module));
    }

    /** The modules, as one node knows them. */
    default List<UdfModule> udfs() {
        return execute(UdfCommands.list());
    }

    /**
     * The text of a module; empty if it is not registered.
     *
     * @param module with or without {@code .lua}
     */
    default Optional<String> udfSource(String module) {
        return execute(UdfCommands.source(module));
    }
}
