package io.github.aerospring.embedded.info;

import java.util.List;
import java.util.stream.Collectors;

import io.github.aerospring.embedded.cluster.ClusterView;
import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.message.ResultCode;

/** Commands by which clients find the nodes of a cluster. */
final class NodeFacts {

    private static final int DEFAULT_PORT = 3000;
    private static final String NO_PEERS = "0," + DEFAULT_PORT + ",[]";

    private NodeFacts() {}

    static List<InfoCommand> commands(Node node) {
        ClusterView view = node.view();
        return List.of(
                InfoCommand.of("node", node::id),
                InfoCommand.of("name", node::id),
                InfoCommand.of("cluster-name", node::clusterName),
                InfoCommand.of("partition-generation", () -> Long.toString(view.partitionGeneration())),
                InfoCommand.of("peers-generation", () -> Long.toString(view.peersGeneration())),
                InfoCommand.of("rebalance-generation", () -> Long.toString(view.rebalanceGeneration())),
                InfoCommand.of("service", () -> node.isIpv4() ? node.address() : ""),
                InfoCommand.of("service-clear-std", node::address),
                InfoCommand.of("service-clear-alt", () -> ""),
                InfoCommand.of("services", () -> services(view)),
                InfoCommand.of("services-alternate", () -> ""),
                InfoCommand.of("services-alumni", () -> services(view)),
                InfoCommand.of("peers-clear-std", () -> peers(view, false)),
                InfoCommand.of("peers-clear-alt", () -> NO_PEERS),
                InfoCommand.of("alumni-clear-std", () -> peers(view, false)),
                InfoCommand.of("alumni-clear-alt", () -> NO_PEERS),
                InfoCommand.of("service-tls-std", () -> withTls(node, node.tlsAddress())),
                InfoCommand.of("peers-tls-std", () -> withTls(node, peers(view, true))),
                InfoCommand.of("alumni-tls-std", () -> withTls(node, peers(view, true))));
    }

    private static String services(ClusterView view) {
        return view.peers().stream().filter(Node::isIpv4).map(Node::address).collect(Collectors.joining(";"));
    }

    private static String peers(ClusterView view, boolean tls) {
        return view.peers().stream()
                .map(peer -> "[" + peer.id() + "," + (tls ? peer.tlsName() : "") + ",["
                        + shortened(tls ? peer.tlsAddress() : peer.address()) + "]]")
                .collect(Collectors.joining(",", view.peersGeneration() + "," + DEFAULT_PORT + ",[", "]"));
    }

    /** The default port goes without saying. */
    private static String shortened(String address) {
        String suffix = ":" + DEFAULT_PORT;
        return address.endsWith(suffix) ? address.substring(0, address.length() - suffix.length()) : address;
    }

    /** TLS is of the Enterprise Edition, unless it was asked for. */
    private static String withTls(Node node, String answer) {
        if (node.tlsAddress().isEmpty()) {
            throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
        }
        return answer;
    }
}
