package io.github.aerospring.core;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.core.admin.AdminOperations;
import io.github.aerospring.core.internal.cluster.ClusterNodes;

/** The cluster as a connected client knows it. */
record NodesOfCluster(BlockingExecutor executor, ClientLifecycle lifecycle) implements ClusterView {

    @Override
    public List<ClusterNode> nodes() {
        List<ClusterNode> nodes = new ArrayList<>();
        for (ClusterNodes.NodeFacts node : new ClusterNodes(lifecycle.session().client()).all()) {
            nodes.add(new ClusterNode(node.name(), node.host(), node.port(), node.active(), node.build()));
        }
        return List.copyOf(nodes);
    }

    @Override
    public List<String> namespaces() {
        AdminOperations admin = executor::administer;
        return admin.namespaces();
    }

    @Override
    public boolean isConnected() {
        return lifecycle.state() == ClientState.CONNECTED
                && lifecycle.session().client().isConnected();
    }
}
