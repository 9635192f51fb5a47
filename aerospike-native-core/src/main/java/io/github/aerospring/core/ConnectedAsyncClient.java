package io.github.aerospring.core;

import java.util.concurrent.CompletableFuture;

import io.github.aerospring.core.column.AsyncColumnOperations;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.table.AsyncTableOperations;

/** The asynchronous side of the client that the builder connects. */
final class ConnectedAsyncClient implements AsyncNativeClient {

    private final AsyncExecutor executor;

    ConnectedAsyncClient(AsyncExecutor executor) {
        this.executor = executor;
    }

    @Override
    public <T> CompletableFuture<T> execute(Command<T> command) {
        return executor.execute(command);
    }

    @Override
    public AsyncColumnOperations columns() {
        return executor::execute;
    }

    @Override
    public AsyncTableOperations tables() {
        TablesawPresence.require();
        return executor::execute;
    }
}
