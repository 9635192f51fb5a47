package io.github.aerospring.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.ScanPolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.KeyRecord;
import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficialClientQueryIntegrationTests {

    private static final int COUNT = 10_000;

    private static EmbeddedAerospike server;
    private static AerospikeClient client;

    @BeforeAll
    static void connectAndWrite() {
        server = EmbeddedAerospike.builder().start();
        client = PatientClient.of(server);
        IntStream.range(0, COUNT)
                .parallel()
                .forEach(i -> client.put(null, key(i), new Bin("n", i), new Bin("s", "text")));
        client.put(null, new Key("test", "other", 1), new Bin("n", -1));
    }

    @AfterAll
    static void disconnect() {
        client.close();
        server.close();
    }

    @Test
    void scansEveryRecordOfASetOnce() {
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();

        client.scanAll(null, "test", "big", (key, record) -> seen.add(record.getInt("n")));

        assertThat(seen).hasSize(COUNT).doesNotHaveDuplicates();
    }

    @Test
    void scansAllSetsWhenNoneIsNamed() {
        AtomicInteger records = new AtomicInteger();

        client.scanAll(null, "test", null, (key, record) -> records.incrementAndGet());

        assertThat(records.get()).isGreaterThan(COUNT);
    }

    @Test
    void scansNothingOfASetThatIsMissing() {
        AtomicInteger records = new AtomicInteger();

        client.scanAll(null, "test", "none", (key, record) -> records.incrementAndGet());

        assertThat(records).hasValue(0);
    }

    @Test
    void scansSelectedBinsAndTheSetName() {
        Set<String> shapes = ConcurrentHashMap.newKeySet();

        client.scanAll(null, "test", "big", (key, record) -> shapes.add(key.setName + record.bins.keySet()), "s");

        assertThat(shapes).containsExactly("big[s]");
    }

    @Test
    void leavesOutRecordsWithoutTheSelectedBins() {
        AtomicInteger records = new AtomicInteger();

        client.scanAll(null, "test", "big", (key, record) -> records.incrementAndGet(), "none");

        assertThat(records).hasValue(0);
    }

    @Test
    void scansHeadersWithoutBins() {
        ScanPolicy policy = new ScanPolicy();
        policy.includeBinData = false;
        AtomicInteger records = new AtomicInteger();

        client.scanAll(policy, "test", "big", (key, record) -> {
            assertThat(record.bins).isNull();
            records.incrementAndGet();
        });

        assertThat(records).hasValue(COUNT);
    }

    @Test
    void scansAPartOfThePartitions() {
        int expected = (int) IntStream.range(0, COUNT)
                .filter(i -> partition(key(i)) >= 1000 && partition(key(i)) < 2000)
                .count();
        AtomicInteger records = new AtomicInteger();

        client.scanPartitions(
                null, PartitionFilter.range(1000, 1000), "test", "big", (key, record) -> records.incrementAndGet());

        assertThat(records).hasValue(expected);
    }

    @Test
    void resumesUntilEveryRecordWasSeenOnce() {
        ScanPolicy policy = new ScanPolicy();
        policy.maxRecords = 999;
        PartitionFilter filter = PartitionFilter.all();
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        int pages = 0;

        while (!filter.isDone()) {
            client.scanPartitions(policy, filter, "test", "big", (key, record) -> seen.add(record.getInt("n")));
            pages++;
        }

        assertThat(seen).hasSize(COUNT).doesNotHaveDuplicates();
        assertThat(pages).isGreaterThanOrEqualTo(COUNT / 999);
    }

    @Test
    void queriesWithAndWithoutALimit() {
        Statement statement = statement("big");
        statement.setMaxRecords(17);

        assertThat(query(statement)).hasSize(17);
        assertThat(query(statement("big"))).hasSize(COUNT);
    }

    @Test
    void answersShortQueries() {
        QueryPolicy policy = new QueryPolicy();
        policy.expectedDuration = QueryDuration.SHORT;
        AtomicInteger records = new AtomicInteger();
        try (RecordSet rows = client.query(policy, statement("big"))) {
            rows.forEach(row -> records.incrementAndGet());
        }

        assertThat(records).hasValue(COUNT);
    }

    @Test
    void refusesAQueryByAnIndexThatIsMissing() {
        Statement statement = statement("big");
        statement.setFilter(Filter.range("n", 1, 2));

        assertThatThrownBy(() -> query(statement))
                .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                        .isEqualTo(ResultCode.INDEX_NOTFOUND));
    }

    @Test
    void filtersByExpression() {
        ScanPolicy policy = new ScanPolicy();
        policy.filterExp = Exp.build(Exp.lt(Exp.intBin("n"), Exp.val(5)));
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();

        client.scanAll(policy, "test", "big", (key, record) -> seen.add(record.getInt("n")));

        assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void seesEachStableRecordOnceWhileOthersComeAndGo() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; !stop.get(); i++) {
                Key key = new Key("test", "big", "volatile-" + i % 500);
                client.put(null, key, new Bin("n", -1));
                client.add(null, key(i % COUNT), new Bin("touched", 1));
                client.delete(null, key);
            }
        });
        writer.start();
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        client.scanAll(null, "test", "big", (key, record) -> seen.add(record.getInt("n")));
        stop.set(true);
        writer.join();
        seen.removeIf(n -> n < 0);

        assertThat(seen).hasSize(COUNT).doesNotHaveDuplicates();
    }

    private static Key key(int i) {
        return new Key("test", "big", i);
    }

    private static int partition(Key key) {
        return (key.digest[0] & 0xFF) | ((key.digest[1] & 0x0F) << 8);
    }

    private static Statement statement(String set) {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName(set);
        return statement;
    }

    private static List<KeyRecord> query(Statement statement) {
        List<KeyRecord> rows = new ArrayList<>();
        try (RecordSet records = client.query(null, statement)) {
            records.forEach(rows::add);
        }
        return rows;
    }
}
