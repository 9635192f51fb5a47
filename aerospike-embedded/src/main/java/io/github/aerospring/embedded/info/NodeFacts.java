package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.cluster.Node;

/** Commands by which clients find the nodes of a cluster. A lone node has no peers, past or present. */
final class NodeFacts {

    private static final String NO_PEERS = "0,3000,[]";

    private NodeFacts() {}

    static List<InfoCommand> commands(Node node) {
        return List.of(
                InfoCommand.of("node", node::id),
                InfoCommand.of("name", node::id),
                InfoCommand.of("cluster-name", node::clusterName),
                InfoCommand.of("partition-generation", () -> "0"),
                InfoCommand.of("peers-generation", () -> "0"),
                InfoCommand.of("rebalance-generation", () -> "1"),
                InfoCommand.of("service", () -> node.isIpv4() ? node.address() : ""),
                InfoCommand.of("service-clear-std", node::address),
                InfoCommand.of("service-clear-alt", () -> ""),
                InfoCommand.of("services", () -> ""),
                InfoCommand.of("services-alternate", () -> ""),
                InfoCommand.of("services-alumni", () -> ""),
                InfoCommand.of("peers-clear-std", () -> NO_PEERS),
                InfoCommand.of("peers-clear-alt", () -> NO_PEERS),
                InfoCommand.of("alumni-clear-std", () -> NO_PEERS),
                InfoCommand.of("alumni-clear-alt", () -> NO_PEERS));
    }
}
