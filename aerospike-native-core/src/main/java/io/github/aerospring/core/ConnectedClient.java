package io.github.aerospring.core;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.admin.AdminOperations;
import io.github.aerospring.core.column.ColumnOperations;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.error.ErrorTranslator;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.StreamCommand;
import io.github.aerospring.core.internal.cluster.ClusterNodes;
import io.github.aerospring.core.table.TableOperations;
import org.jspecify.annotations.Nullable;

/** The client that the builder connects. */
final class ConnectedClient implements NativeClient {

    private final ClientState state;
    private final BlockingExecutor executor;
    private final @Nullable AsyncNativeClient async;
    private final Runnable closing;

    ConnectedClient(ClientState state, BlockingExecutor executor, @Nullable AsyncNativeClient async, Runnable closing) {
        this.state = state;
        this.executor = executor;
        this.async = async;
        this.closing = closing;
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
    public AsyncNativeClient async() {
        if (async == null) {
            throw new ClientException(
                    ResultCode.CLIENT_ERROR, "eventLoops: 0 (expected: at least 1 for asynchronous operations)");
        }
        return async;
    }

    @Override
    public ColumnOperations columns() {
        return executor::execute;
    }

    @Override
    public TableOperations tables() {
        TablesawPresence.require();
        return executor::execute;
    }

    @Override
    public AdminOperations admin() {
        return executor::administer;
    }

    @Override
    public ClusterView cluster() {
        return new ConnectedCluster();
    }

    @Override
    public boolean isConnected() {
        return !state.isClosed() && state.unwrap().isConnected();
    }

    @Override
    public List<String> nodeNames() {
        return List.copyOf(state.open().getNodeNames());
    }

    @Override
    public IAerospikeClient unwrap() {
        return state.unwrap();
    }

    @Override
    public void close() {
        if (state.close()) {
            closing.run();
        }
    }

    private final class ConnectedCluster implements ClusterView {

        @Override
        public List<ClusterNode> nodes() {
            List<ClusterNode> nodes = new ArrayList<>();
            for (ClusterNodes.NodeFacts node : new ClusterNodes(state.open()).all()) {
                nodes.add(new ClusterNode(node.name(), node.host(), node.port(), node.active(), node.build()));
            }
            return List.copyOf(nodes);
        }

        @Override
        public List<String> namespaces() {
            try {
                String names = new ClusterNodes(state.open()).ask("namespaces");
                return names.isEmpty() ? List.of() : List.of(names.split(";"));
            } catch (AerospikeException error) {
                throw ErrorTranslator.translate(error);
            }
        }

        @Override
        public boolean isConnected() {
            return ConnectedClient.this.isConnected();
        }
    }
}
