package io.github.aerospring.core.internal.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Info;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.InfoPolicy;
import org.jspecify.annotations.Nullable;

/** Nodes of a cluster and info requests to them. */
public final class ClusterNodes {

    private final IAerospikeClient client;

    /** Nodes that a client knows at the time of each call. */
    public ClusterNodes(IAerospikeClient client) {
        this.client = client;
    }

    /** One node. */
    public record NodeFacts(String name, String host, int port, boolean active, String build) {}

    /** All nodes. */
    public List<NodeFacts> all() {
        List<NodeFacts> facts = new ArrayList<>();
        for (Node node : client.getNodes()) {
            facts.add(new NodeFacts(
                    node.getName(),
                    node.getHost().name,
                    node.getHost().port,
                    node.isActive(),
                    String.valueOf(node.getVersion())));
        }
        return facts;
    }

    /**
     * Asks one active node.
     *
     * @return the response, never {@code null}
     * @throws com.aerospike.client.AerospikeException if there is no node or it does not answer
     */
    public String ask(String command) {
        return text(Info.request(policy(), client.getCluster().getRandomNode(), command));
    }

    /** Asks every node, one after the other; responses or errors by node name. */
    public Map<String, Answer> askEach(String command) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Node node : client.getCluster().validateNodes()) {
            answers.put(node.getName(), answer(node, command));
        }
        return answers;
    }

    /** Asks every node; the first one that fails ends it. */
    public Map<String, String> askAll(String command) {
        Map<String, String> responses = new LinkedHashMap<>();
        askEach(command).forEach((node, answer) -> {
            if (answer.error() != null) {
                throw answer.error();
            }
            responses.put(node, answer.response());
        });
        return responses;
    }

    private Answer answer(Node node, String command) {
        try {
            return new Answer(text(Info.request(policy(), node, command)), null);
        } catch (AerospikeException error) {
            return new Answer("", error);
        }
    }

    /** What one node said; an empty response if it did not. */
    public record Answer(String response, @Nullable AerospikeException error) {}

    private InfoPolicy policy() {
        return client.getInfoPolicyDefault();
    }

    private static String text(@Nullable String response) {
        return response == null ? "" : response;
    }
}
