package io.github.aerospring.core;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.admin.AdminOperations;
import io.github.aerospring.core.batch.BatchOptions;
import io.github.aerospring.core.column.ColumnOperations;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.internal.cluster.ClusterNodes;
import io.github.aerospring.core.observation.CommandObservations;
import io.github.aerospring.core.policy.Policies;
import io.github.aerospring.core.table.TableOperations;
import org.jspecify.annotations.Nullable;

/** The client that the builder makes. */
final class ClusterClient implements NativeClient {

    private final ClientLifecycle lifecycle = new ClientLifecycle();
    private final ClientSettings settings;
    private final BlockingExecutor executor;
    private final AsyncClusterClient async;
    private final BatchOptions batchOptions;
    private final Policies policies = new Policies(this::unwrap);

    ClusterClient(ClientSettings settings, CommandObservations observations, @Nullable OperationLimiter limiter) {
        this.settings = settings;
        this.executor = new BlockingExecutor(lifecycle, observations, limiter);
        this.batchOptions = BatchOptions.of(settings.configuration().batches());
        this.async = new AsyncClusterClient(this, new AsyncExecutor(lifecycle, observations, limiter), batchOptions);
    }

    @Override
    public NativeClient connect() {
        lifecycle.connect(new SessionConnector(settings));
        return this;
    }

    @Override
    public NativeClient connect(String user, String password) {
        ClientConfiguration configuration =
                settings.configuration().toBuilder().credentials(user, password).build();
        lifecycle.connect(new SessionConnector(settings.with(configuration)));
        return this;
    }

    @Override
    public CompletableFuture<NativeClient> connectAsync() {
        CompletableFuture<NativeClient> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(connect());
                    } catch (RuntimeException error) {
                        future.completeExceptionally(error);
                    }
                },
                "aerospring-connect");
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    @Override
    public ClientState state() {
        return lifecycle.state();
    }

    @Override
    public <T> T execute(Command<T> command) {
        return executor.execute(command);
    }

    @Override
    public <T> Stream<T> stream(StreamCommand<T> command) {
        return executor.stream(command);
    }

    @Override
    public BatchOptions batchOptions() {
        return batchOptions;
    }

    @Override
    public AsyncNativeClient async() {
        Session session = lifecycle.session();
        if (session.eventLoops() == null && !session.offloadsAll()) {
            throw new ClientException(
                    ResultCode.CLIENT_ERROR, "eventLoops: 0 (expected: at least 1 for asynchronous operations)");
        }
        return async;
    }

    @Override
    public ColumnOperations columns() {
        return ColumnOperations.of(this, this);
    }

    @Override
    public TableOperations tables() {
        TablesawPresence.require();
        return TableOperations.of(this, this);
    }

    @Override
    public AdminOperations admin() {
        return executor::administer;
    }

    @Override
    public ClusterView cluster() {
        return new NodesOfCluster(executor, lifecycle);
    }

    @Override
    public Policies policies() {
        return policies;
    }

    @Override
    public boolean isConnected() {
        return lifecycle.state() == ClientState.CONNECTED
                && lifecycle.session().client().isConnected();
    }

    @Override
    public boolean ping() {
        try {
            return !executor.administer(client -> new ClusterNodes(client).ask("build"))
                    .isEmpty();
        } catch (AerospikeException unreachable) {
            return false;
        }
    }

    @Override
    public List<String> nodeNames() {
        return List.copyOf(lifecycle.session().client().getNodeNames());
    }

    @Override
    public IAerospikeClient unwrap() {
        return lifecycle.session().client();
    }

    @Override
    public void close() {
        lifecycle.close();
    }
}
