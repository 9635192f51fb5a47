package io.github.aerospring.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.lua.LuaConfig;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What all nodes of a cluster have in common, and what is done once though every node is asked. */
class ClusterMetadataIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int RECORDS = 300;

    @TempDir
    private Path directory;

    private final EmbeddedCluster cluster = EmbeddedAerospike.builder()
            .startCluster(ClusterOptions.nodes(3)
                    .failureDetection(Duration.ofMillis(50))
                    .build());
    private AerospikeClient client;

    @BeforeEach
    void fill() throws InterruptedException {
        ClientPolicy policy = new ClientPolicy();
        policy.tendInterval = 250;
        policy.writePolicyDefault.maxRetries = 50;
        policy.writePolicyDefault.sleepBetweenRetries = 50;
        client = PatientClient.of(policy, cluster);
        awaitNodes(3);
        for (int i = 0; i < RECORDS; i++) {
            client.put(null, new Key("test", "set", i), new Bin("n", i), new Bin("v", 0));
        }
    }

    @AfterEach
    void close() {
        client.close();
        cluster.close();
    }

    @Test
    void anIndexIsOnAllNodesEvenThoseThatWereAway() throws InterruptedException {
        cluster.node(2).stop();
        cluster.awaitStable(SOON);
        awaitNodes(2);
        client.createIndex(null, "test", "set", "numbers", "n", IndexType.NUMERIC)
                .waitTillComplete();
        assertThat(between(100, 199)).hasSize(100);
        cluster.node(2).restart();
        cluster.awaitStable(SOON);
        awaitNodes(3);

        assertThat(between(100, 199)).hasSize(100);
    }

    @Test
    void aModuleIsOnAllNodes() throws Exception {
        register("function put(rec, value) rec['v'] = value; aerospike:update(rec); return value end");
        for (int i = 0; i < RECORDS; i++) {
            client.execute(null, new Key("test", "set", i), "module", "put", Value.get(7));
        }
        stopOne();

        assertThat(sumOfValues()).isEqualTo(7 * RECORDS);
    }

    @Test
    void aBackgroundQueryWritesEachRecordOnceAndOnAllCopies() throws InterruptedException {
        client.execute(null, all(), Operation.add(new Bin("v", 1))).waitTillComplete();
        assertThat(sumOfValues()).isEqualTo(RECORDS);
        stopOne();

        assertThat(sumOfValues()).isEqualTo(RECORDS);
    }

    @Test
    void anAggregationCountsEachRecordOnce() throws Exception {
        register("local function one(rec) return 1 end\nlocal function add(a, b) return a + b end\n"
                + "function count(stream) return stream : map(one) : reduce(add) end");
        LuaConfig.SourceDirectory = directory.toString();
        long sum = 0;
        try (ResultSet results = client.queryAggregate(null, all(), "module", "count")) {
            while (results.next()) {
                sum += ((Number) results.getObject()).longValue();
            }
        }

        assertThat(sum).isEqualTo(RECORDS);
    }

    private void register(String lua) throws Exception {
        Path file = Files.writeString(directory.resolve("module.lua"), lua, StandardCharsets.UTF_8);
        client.register(null, file.toString(), "module.lua", Language.LUA).waitTillComplete();
    }

    private void stopOne() throws InterruptedException {
        cluster.node(0).stop();
        cluster.awaitStable(SOON);
        awaitNodes(2);
    }

    private Set<Integer> between(int from, int to) {
        Statement statement = all();
        statement.setFilter(Filter.range("n", from, to));
        Set<Integer> found = new HashSet<>();
        try (RecordSet records = client.query(null, statement)) {
            while (records.next()) {
                assertThat(found.add(records.getRecord().getInt("n"))).isTrue();
            }
        }
        return found;
    }

    private long sumOfValues() {
        long sum = 0;
        try (RecordSet records = client.query(null, all())) {
            while (records.next()) {
                sum += records.getRecord().getLong("v");
            }
        }
        return sum;
    }

    private static Statement all() {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("set");
        return statement;
    }

    private void awaitNodes(int count) throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (client.getNodes().length != count) {
            assertThat(System.nanoTime() - deadline).as("nanoseconds too late").isNegative();
            Thread.sleep(20);
        }
    }
}
