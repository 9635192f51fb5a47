package io.github.aerospring.boot.health;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Info;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.InfoPolicy;

/** Asks one node for what it is; the answer is the proof that it is up. */
final class NodeCheck {

    private static final String[] COMMANDS = {"build", "cluster-name", "namespaces"};

    private final InfoPolicy policy;

    NodeCheck(Duration timeout) {
        policy = new InfoPolicy();
        policy.timeout = Math.toIntExact(timeout.toMillis());
    }

    NodeHealth check(Node node) {
        try {
            Map<String, String> answers = ask(node);
            return new NodeHealth(
                    node.getName(),
                    node.getHost().toString(),
                    answers.getOrDefault("build", ""),
                    answers.getOrDefault("cluster-name", "null"),
                    List.of(answers.getOrDefault("namespaces", "").split(";")),
                    "");
        } catch (AerospikeException e) {
            return new NodeHealth(
                    node.getName(), node.getHost().toString(), "", "null", List.of(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * After a restart of the node the pool holds dead connections until they are used. Each failed attempt drops one of
     * them, so one attempt more than the pool has connections reaches the node if it is up.
     */
    private Map<String, String> ask(Node node) {
        for (int stale = node.getConnectionStats().inPool; ; stale--) {
            try {
                return Info.request(policy, node, COMMANDS);
            } catch (AerospikeException.Timeout e) {
                throw e;
            } catch (AerospikeException e) {
                if (stale <= 0) {
                    throw e;
                }
            }
        }
    }
}
