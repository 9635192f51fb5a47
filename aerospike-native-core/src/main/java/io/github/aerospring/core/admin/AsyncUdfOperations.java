package io.github.aerospring.core.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** UDF modules in Lua without blocking. The twin of {@link UdfOperations}. */
public interface AsyncUdfOperations extends AsyncAdminRunner {

    /**
     * Registers a module and waits at most 30 s until all nodes know it; an existing one is replaced.
     *
     * @see UdfOperations#registerUdf(String, String)
     */
    default CompletableFuture<Void> registerUdf(String module, String source) {
        return prepareAndExecute(() -> UdfCommands.register(module, source));
    }

    /**
     * Registers a module from a file, under the name of the file.
     *
     * @see UdfOperations#registerUdf(Path)
     */
    default CompletableFuture<Void> registerUdf(Path file) {
        return prepareAndExecute(() -> UdfCommands.register(file));
    }

    /**
     * Registers a module from a resource of the class path.
     *
     * @see UdfOperations#registerUdf(ClassLoader, String, String)
     */
    default CompletableFuture<Void> registerUdf(ClassLoader loader, String resource, String module) {
        return prepareAndExecute(() -> UdfCommands.register(loader, resource, module));
    }

    /**
     * Removes a module and waits at most 30 s until no node knows it. An absent one is no error.
     *
     * @see UdfOperations#removeUdf(String)
     */
    default CompletableFuture<Void> removeUdf(String module) {
        return prepareAndExecute(() -> UdfCommands.remove(module));
    }

    /**
     * The modules, as one node knows them.
     *
     * @see UdfOperations#udfs()
     */
    default CompletableFuture<List<UdfModule>> udfs() {
        return prepareAndExecute(() -> UdfCommands.list());
    }

    /**
     * The text of a module; empty if it is not registered.
     *
     * @see UdfOperations#udfSource(String)
     */
    default CompletableFuture<Optional<String>> udfSource(String module) {
        return prepareAndExecute(() -> UdfCommands.source(module));
    }
}
