package io.github.aerospring.core;

import java.util.List;

/** The cluster at the time of each call. */
public interface ClusterView {

    /** Nodes that the client knows; sends nothing. */
    List<ClusterNode> nodes();

    /**
     * Names of the namespaces, asked from one node.
     *
     * @throws io.github.aerospring.core.error.ClusterException if no node can be reached
     */
    List<String> namespaces();

    /** Whether the client knows an active node; sends nothing. */
    boolean isConnected();
}
