package io.github.aerospring.core.column;

import java.util.List;

import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.Replica;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.core.column.ThreeNodes.SCHEMA;
import static io.github.aerospring.core.column.ThreeNodes.assertComplete;
import static io.github.aerospring.core.column.ThreeNodes.assertScanned;
import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes in rack 1, one in rack 2, which so has a copy of each record. */
class ColumnRackIntegrationTests {

    private static final int ROWS = 2000;

    private static ThreeNodes three;
    private static NativeClient client;
    private static KeySet keys;
    private static String set;

    @BeforeAll
    static void start() throws InterruptedException {
        three = new ThreeNodes(ClusterOptions.racks(1, 1, 2));
        set = three.written(ROWS);
        keys = KeySet.of(ThreeNodes.NAMESPACE, set, ThreeNodes.ids(ROWS));
        client = NativeClient.builder()
                .configuration(
                        ClientConfiguration.of("127.0.0.1:" + three.node(0).port()))
                .clientPolicy(policy -> {
                    policy.rackAware = true;
                    policy.rackId = 2;
                    policy.maxErrorRate = 0;
                })
                .connect();
    }

    @AfterAll
    static void close() {
        client.close();
        three.close();
    }

    @AfterEach
    void endFaults() {
        three.nodes().forEach(node -> node.faults().endAll());
    }

    private static BatchPolicy policy(Replica replica, int socketTimeout) {
        BatchPolicy policy = ThreeNodes.policy(socketTimeout, 20_000, 1);
        policy.replica = replica;
        return policy;
    }

    private static List<Fault> broken(RequestKind kind) {
        return List.of(
                three.node(0).faults().dropConnection().on(kind).start(),
                three.node(1).faults().dropConnection().on(kind).start());
    }

    @Test
    void recordsAreReadInTheRackOfTheClient() {
        List<Fault> others = broken(RequestKind.BATCH);

        assertComplete(client.columns().read(keys, SCHEMA, policy(Replica.PREFER_RACK, 10_000)), ROWS);
        assertThat(others).allMatch(fault -> fault.hits() == 0);

        client.columns().read(keys, SCHEMA, policy(Replica.SEQUENCE, 10_000));
        assertThat(others).as("where they are read otherwise").allMatch(fault -> fault.hits() > 0);
    }

    @Test
    void recordsAreReadElsewhereIfTheRackDoesNotAnswer() {
        Fault stall = three.node(2).faults().stall().on(RequestKind.BATCH).start();

        assertComplete(client.columns().read(keys, SCHEMA, policy(Replica.PREFER_RACK, 400)), ROWS);
        assertThat(stall.hits()).isPositive();
    }

    @Test
    void scansReadTheRackOfTheClient() {
        List<Fault> others = broken(RequestKind.QUERY);
        QueryPolicy policy = new QueryPolicy();
        policy.replica = Replica.PREFER_RACK;

        ColumnBatch batch = client.columns()
                .query(
                        QueryRequest.builder(ThreeNodes.NAMESPACE, set)
                                .policy(policy)
                                .build(),
                        SCHEMA);

        assertScanned(List.of(batch), ROWS);
        assertThat(others).allMatch(fault -> fault.hits() == 0);
    }
}
