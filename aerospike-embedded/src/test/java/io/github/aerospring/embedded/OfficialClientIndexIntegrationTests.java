package io.github.aerospring.embedded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.KeyRecord;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import io.github.aerospring.embedded.judge.RealServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Secondary indexes through the official client, on the embedded server and on the one that {@code AEROSPIKE_HOSTS} names. */
class OfficialClientIndexIntegrationTests {

    private static final int COUNT = 200;
    private static final String SET = "oci" + ProcessHandle.current().pid();
    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[%s,50.0]}";

    private static EmbeddedAerospike server;
    private static AerospikeClient client;

    @BeforeAll
    static void connectAndWrite() {
        if (RealServer.hosts().isEmpty()) {
            server = EmbeddedAerospike.builder().start();
            client = PatientClient.of(server);
        } else {
            String[] hostAndPort = RealServer.hosts().split(",", 2)[0].trim().split(":", 2);
            client = new AerospikeClient(hostAndPort[0], Integer.parseInt(hostAndPort[1]));
        }
        index("n", IndexType.NUMERIC, IndexCollectionType.DEFAULT);
        index("s", IndexType.STRING, IndexCollectionType.DEFAULT);
        index("l", IndexType.NUMERIC, IndexCollectionType.LIST);
        for (int i = 0; i < COUNT; i++) {
            client.put(
                    null,
                    key(i),
                    new Bin("n", i),
                    new Bin("s", "text" + i % 10),
                    new Bin("l", List.of(i, i + 1, i + 2)),
                    new Bin("m", new TreeMap<>(Map.of("key" + i % 5, i, "list", List.of(i % 7)))),
                    Bin.asGeoJSON("g", String.format(POINT, 10 + i * 0.01)));
        }
        index("m", IndexType.STRING, IndexCollectionType.MAPKEYS);
        index("g", IndexType.GEO2DSPHERE, IndexCollectionType.DEFAULT);
    }

    @AfterAll
    static void disconnect() {
        for (String bin : List.of("n", "s", "l", "m", "g")) {
            client.dropIndex(null, "test", SET, name(bin)).waitTillComplete();
        }
        client.truncate(null, "test", SET, null);
        client.close();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void findsNumbersInARange() {
        assertThat(numbers(Filter.range("n", 10, 19))).containsExactlyInAnyOrderElementsOf(range(10, 20));
    }

    @Test
    void findsStrings() {
        assertThat(numbers(Filter.equal("s", "text3"))).hasSize(COUNT / 10).allMatch(n -> n % 10 == 3);
        assertThat(numbers(Filter.equal("s", "text"))).isEmpty();
    }

    @Test
    void findsElementsOfLists() {
        assertThat(numbers(Filter.contains("l", IndexCollectionType.LIST, 50)))
                .containsExactlyInAnyOrder(48L, 49L, 50L);
        assertThat(numbers(Filter.range("l", IndexCollectionType.LIST, 50, 51)))
                .containsExactlyInAnyOrder(48L, 49L, 50L, 51L);
    }

    @Test
    void findsKeysOfMaps() {
        assertThat(numbers(Filter.contains("m", IndexCollectionType.MAPKEYS, "key2")))
                .hasSize(COUNT / 5)
                .allMatch(n -> n % 5 == 2);
    }

    @Test
    void findsPointsInARegion() {
        assertThat(numbers(Filter.geoWithinRadius("g", 10.5, 50.0, 1500)))
                .containsExactlyInAnyOrder(48L, 49L, 50L, 51L, 52L);
    }

    @Test
    void findsInContextsAndExpressions() {
        CTX[] context = {CTX.mapKey(Value.get("list"))};
        client.createIndex(null, "test", SET, name("ctx"), "m", IndexType.NUMERIC, IndexCollectionType.LIST, context)
                .waitTillComplete();
        Exp modulo = Exp.mod(Exp.intBin("n"), Exp.val(50));
        client.createIndex(
                        null,
                        "test",
                        SET,
                        name("exp"),
                        IndexType.NUMERIC,
                        IndexCollectionType.DEFAULT,
                        Exp.build(modulo))
                .waitTillComplete();

        assertThat(numbers(Filter.contains("m", IndexCollectionType.LIST, 3, context)))
                .allMatch(n -> n % 7 == 3);
        assertThat(numbers(Filter.range(Exp.build(modulo), IndexCollectionType.DEFAULT, 7, 7)))
                .containsExactlyInAnyOrder(7L, 57L, 107L, 157L);
        assertThat(numbers(Filter.rangeByIndex(name("exp"), IndexCollectionType.DEFAULT, 49, 60)))
                .containsExactlyInAnyOrder(49L, 99L, 149L, 199L);
        client.dropIndex(null, "test", SET, name("ctx")).waitTillComplete();
        client.dropIndex(null, "test", SET, name("exp")).waitTillComplete();
    }

    @Test
    void answersShortQueries() {
        QueryPolicy policy = new QueryPolicy();
        policy.expectedDuration = QueryDuration.SHORT;

        assertThat(numbers(policy, statement(Filter.range("n", 10, 19)))).hasSize(10);
    }

    @Test
    void filtersWhatAnIndexFinds() {
        QueryPolicy policy = new QueryPolicy();
        policy.filterExp = Exp.build(Exp.eq(Exp.stringBin("s"), Exp.val("text5")));

        assertThat(numbers(policy, statement(Filter.range("n", 0, 29)))).containsExactlyInAnyOrder(5L, 15L, 25L);
    }

    @Test
    void resumesWhereAPageEnded() {
        PartitionFilter partitions = PartitionFilter.all();
        Statement statement = statement(Filter.range("n", 0, COUNT));
        statement.setMaxRecords(30);
        Set<Long> seen = new HashSet<>();
        int pages = 0;
        while (!partitions.isDone() && pages++ < 20) {
            try (RecordSet page = client.queryPartitions(null, statement, partitions)) {
                page.forEach(
                        found -> assertThat(seen.add(found.record.getLong("n"))).isTrue());
            }
        }

        assertThat(seen).hasSize(COUNT);
    }

    @Test
    void followsChanges() {
        client.put(null, key(COUNT), new Bin("n", 5000));
        assertThat(numbers(Filter.equal("n", 5000))).containsExactly(5000L);

        client.put(null, key(COUNT), new Bin("n", 5001));
        assertThat(numbers(Filter.equal("n", 5000))).isEmpty();
        assertThat(numbers(Filter.equal("n", 5001))).containsExactly(5001L);

        client.delete(null, key(COUNT));
        assertThat(numbers(Filter.equal("n", 5001))).isEmpty();
    }

    @Test
    void writesInTheBackgroundWhatAnIndexFinds() {
        client.execute(new WritePolicy(), statement(Filter.range("n", 100, 109)), Operation.put(new Bin("mark", 1)))
                .waitTillComplete();

        AtomicInteger marked = new AtomicInteger();
        client.scanAll(null, "test", SET, (key, record) -> marked.addAndGet(record.getInt("mark")));
        assertThat(marked).hasValue(10);
    }

    @Test
    void refusesAQueryWithoutIndex() {
        assertThatThrownBy(() -> numbers(Filter.equal("none", 1)))
                .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                        .isEqualTo(ResultCode.INDEX_NOTFOUND));
    }

    @Test
    void refusesTheNameOfAnotherIndex() {
        assertThatThrownBy(() -> client.createIndex(null, "test", SET, name("n"), "other", IndexType.NUMERIC))
                .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                        .isEqualTo(ResultCode.INDEX_ALREADY_EXISTS));
    }

    @Test
    void queriesWhileOthersWrite() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Key key = key(1000 + i);
            Thread writer = new Thread(() -> {
                for (int n = 0; !stop.get(); n++) {
                    client.put(null, key, new Bin("n", 10_000 + n % 10));
                }
            });
            writer.start();
            writers.add(writer);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(numbers(Filter.range("n", 10, 19))).containsExactlyInAnyOrderElementsOf(range(10, 20));
            assertThat(numbers(Filter.range("n", 10_000, 10_009))).allMatch(n -> n >= 10_000 && n < 10_010);
        }
        stop.set(true);
        for (Thread writer : writers) {
            writer.join();
        }
        client.delete(null, key(1000));
        client.delete(null, key(1001));

        assertThat(numbers(Filter.range("n", 10_000, 10_009))).isEmpty();
        assertThat(Info.request(client.getNodes()[0], "sindex-stat:ns=test;indexname=" + name("n")))
                .startsWith("entries=" + COUNT + ";");
    }

    private static void index(String bin, IndexType type, IndexCollectionType collection) {
        client.createIndex(null, "test", SET, name(bin), bin, type, collection).waitTillComplete();
    }

    private static String name(String bin) {
        return SET + "-" + bin;
    }

    private static Key key(int i) {
        return new Key("test", SET, i);
    }

    private static List<Long> range(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> (long) i).toList();
    }

    private static Statement statement(Filter filter) {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName(SET);
        statement.setFilter(filter);
        return statement;
    }

    private static List<Long> numbers(Filter filter) {
        return numbers(new QueryPolicy(), statement(filter));
    }

    private static List<Long> numbers(QueryPolicy policy, Statement statement) {
        return query(policy, statement).stream()
                .map(found -> found.record.getLong("n"))
                .toList();
    }

    private static List<KeyRecord> query(QueryPolicy policy, Statement statement) {
        List<KeyRecord> found = new ArrayList<>();
        try (RecordSet records = client.query(policy, statement)) {
            records.forEach(found::add);
        }
        return found;
    }
}
