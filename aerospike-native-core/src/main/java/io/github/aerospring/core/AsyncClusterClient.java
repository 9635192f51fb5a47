package io.github.aerospring.core;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

import io.github.aerospring.core.admin.AsyncAdminOperations;
import io.github.aerospring.core.batch.BatchOptions;
import io.github.aerospring.core.column.AsyncColumnOperations;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.PagedCommand;
import io.github.aerospring.core.internal.cluster.ClusterNodes;
import io.github.aerospring.core.table.AsyncTableOperations;

/** The asynchronous side of a client. */
final class AsyncClusterClient implements AsyncNativeClient {

    private final NativeClient blocking;
    private final AsyncExecutor executor;
    private final BatchOptions batchOptions;

    AsyncClusterClient(NativeClient blocking, AsyncExecutor executor, BatchOptions batchOptions) {
        this.blocking = blocking;
        this.executor = executor;
        this.batchOptions = batchOptions;
    }

    @Override
    public <T> CompletableFuture<T> execute(Command<T> command) {
        return executor.execute(command);
    }

    @Override
    public <T> Flow.Publisher<T> publish(PagedCommand<T> command) {
        return executor.publish(command);
    }

    @Override
    public BatchOptions batchOptions() {
        return batchOptions;
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

    @Override
    public AsyncAdminOperations admin() {
        return executor::administer;
    }

    @Override
    public boolean isConnected() {
        return blocking.isConnected();
    }

    @Override
    public CompletableFuture<Boolean> ping() {
        return executor.administer(
                        client -> !new ClusterNodes(client).ask("build").isEmpty())
                .exceptionally(unreachable -> false);
    }

    @Override
    public CompletableFuture<List<String>> nodeNames() {
        return executor.administer(client -> List.copyOf(client.getNodeNames()));
    }
}
