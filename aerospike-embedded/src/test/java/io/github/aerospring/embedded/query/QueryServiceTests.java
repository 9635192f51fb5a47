package io.github.aerospring.embedded.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.command.RecordCommands;
import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.index.IndexDefinition;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.IndexedPart;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.TestRecords;
import io.github.aerospring.embedded.udf.UdfCalls;
import io.github.aerospring.embedded.udf.UdfModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryServiceTests {

    private final TestRecords records = new TestRecords();
    private final QueryJobs jobs = new QueryJobs(new Service(records.namespace().time()));
    private final UdfCalls udfs = new UdfCalls(new UdfModules(records));
    private final IndexCatalog indexes = new IndexCatalog(
            new Namespaces(List.of(records.namespace())), new ValueRooms().expressions(), Runnable::run);
    private final QueryService queries = new QueryService(
            indexes,
            jobs,
            Ownership.ofAll(),
            Runnable::run,
            new RecordCommands(udfs, new Service(records.namespace().time())),
            udfs);
    private final List<byte[]> messages = new ArrayList<>();

    @Test
    void returnsRecordsByDescendingDigest() {
        put(3);

        List<ReceivedRow> rows = run(scan());

        assertThat(rows)
                .extracting(ReceivedRow::values)
                .containsExactly(List.of("n=3"), List.of("n=2"), List.of("n=1"), List.of());
        assertThat(rows.get(3).isLast()).isTrue();
        assertThat(messages).as("rows and, of its own, the trailer").hasSize(2);
    }

    @Test
    void tellsNamespaceDigestAndSet() {
        put(1);

        ReceivedRow row = run(scan()).get(0);

        assertThat(row.fields().keySet()).containsExactly(0, 4, 1);
        assertThat(row.fields().get(4)).isEqualTo(TestRecords.digest(1).bytes());
        assertThat(row.fields().get(1)).isEqualTo(WireText.bytes("demo"));
    }

    @Test
    void sendsTheTrailerOfAShortQueryWithItsRows() {
        put(1);

        assertThat(run(scan().flag(1, Flag.SHORT_QUERY))).hasSize(2);
        assertThat(messages).hasSize(1);
        assertThat(count(NamespaceCounter.PI_QUERY_SHORT_BASIC_COMPLETE)).isEqualTo(1);
    }

    @Test
    void returnsHeadersOnly() {
        put(1);

        ReceivedRow row = run(scan().flag(1, Flag.GET_NO_BINS)).get(0);

        assertThat(row.info1()).isEqualTo(Flag.GET_NO_BINS.mask());
        assertThat(row.bins()).isEmpty();
    }

    @Test
    void leavesOutRecordsWithoutTheSelectedBins() {
        put(2);

        assertThat(run(scan().get("n"))).hasSize(3);
        assertThat(run(scan().get("m"))).hasSize(1);
        assertThat(run(scan().field(FieldType.QUERY_BIN_LIST, new byte[] {1, 1, 'm'})))
                .hasSize(1);
    }

    @Test
    void showsNothingOfAnEmptyListOfBins() {
        put(1);

        assertThat(run(scan().field(FieldType.QUERY_BIN_LIST, new byte[1]))).hasSize(1);
    }

    @Test
    void leavesOutOtherSetsAndExpiredRecords() {
        put(1);
        records.put(2, records.namespace().time().seconds() + 1);
        records.advance(Duration.ofSeconds(10));

        assertThat(run(scan())).hasSize(2);
        assertThat(run(scan().field(FieldType.SET, "demo"))).hasSize(2);
        assertThat(run(scan().field(FieldType.SET, "other"))).hasSize(1);
    }

    @Test
    void endsAfterTheMaximumOfRecords() {
        put(5);

        assertThat(run(scan().field(FieldType.MAX_RECORDS, Requests.number(2)))).hasSize(3);
    }

    @Test
    void resumesAfterADigest() {
        put(5);
        byte[] after = TestRecords.digest(3).bytes();

        assertThat(run(query().field(FieldType.RESUME_DIGESTS, after)))
                .extracting(ReceivedRow::values)
                .containsExactly(List.of("n=2"), List.of("n=1"), List.of());
    }

    @Test
    void pausesToKeepThePace() {
        put(20);
        Requests request = scan().field(FieldType.RECORDS_PER_SECOND, new byte[] {0, 0, 0, 100})
                .field(FieldType.TASK_ID, Requests.number(7));

        assertThat(run(request)).hasSize(21);
        assertThat(jobs.find(7).describe()).contains("rps=100").doesNotContain("recs-throttled=0:");
    }

    /** The codes are those of the real server, see {@link QueryDifferentialIntegrationTests}. */
    @ParameterizedTest
    @MethodSource("io.github.aerospring.embedded.query.QueryCases#all")
    void answersUnusualQueriesAsTheRealServerDoes(QueryCases.Case unusual) {
        indexes.create(
                "test",
                new IndexDefinition(QueryCases.SET, IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.DEFAULT),
                QueryCases.INDEX);

        assertThat(code(unusual.request())).isEqualTo(unusual.code());
    }

    @Test
    void tellsWhereAnIndexHasTheRecord() {
        put(3);
        createIndex();

        List<ReceivedRow> rows = run(scan().field(FieldType.SET, "demo").field(FieldType.INDEX_RANGE, range(2, 3)));

        assertThat(rows).extracting(ReceivedRow::values).containsExactly(List.of("n=2"), List.of("n=3"), List.of());
        assertThat(rows.get(0).fields().keySet()).containsExactly(0, 4, 1, 15);
        assertThat(rows.get(0).fields().get(15)).containsExactly(2, 0, 0, 0, 0, 0, 0, 0);
        assertThat(count(NamespaceCounter.SI_QUERY_LONG_BASIC_COMPLETE)).isEqualTo(1);
    }

    @Test
    void countsWhatAFilterLeavesOut() {
        put(4);
        byte[] filter = Exp.build(Exp.gt(Exp.intBin("n"), Exp.val(2))).getBytes();
        byte[] never = Exp.build(Exp.eq(Exp.setName(), Exp.val("none"))).getBytes();

        run(scan().field(FieldType.TASK_ID, Requests.number(7)).field(FieldType.FILTER_EXPRESSION, filter));
        run(scan().field(FieldType.TASK_ID, Requests.number(8)).field(FieldType.FILTER_EXPRESSION, never));

        assertThat(jobs.find(7).describe()).contains(":recs-filtered-bins=2:recs-succeeded=2:");
        assertThat(jobs.find(8).describe()).contains(":recs-filtered-meta=4:recs-filtered-bins=0:recs-succeeded=0:");
    }

    @Test
    void leavesOutRecordsOnWhichAnOperationFails() {
        put(2);

        assertThat(run(scan().field(FieldType.TASK_ID, Requests.number(7))
                        .op(OpCode.CDT_READ, "n", Particle.BLOB, new byte[] {1})))
                .hasSize(1);
        assertThat(jobs.find(7).describe()).contains(":recs-succeeded=0:recs-failed=2:");
    }

    @Test
    void writesInTheBackground() {
        put(3);
        createIndex();

        assertThat(run(Requests.write()
                        .field(FieldType.NAMESPACE, "test")
                        .field(FieldType.SET, "demo")
                        .field(FieldType.TASK_ID, Requests.number(7))
                        .field(FieldType.INDEX_RANGE, range(2, 3))
                        .put("n", 9)))
                .hasSize(1);

        assertThat(run(scan()))
                .extracting(ReceivedRow::values)
                .containsExactly(List.of("n=9"), List.of("n=9"), List.of("n=1"), List.of());
        assertThat(jobs.find(7).describe())
                .contains(":sindex-name=i:rps=10000:", ":recs-succeeded=2:", ":job-type=background-ops:")
                .doesNotContain("n-pids-requested");
        assertThat(count(NamespaceCounter.OPS_SUB_WRITE_SUCCESS)).isEqualTo(2);
        assertThat(count(NamespaceCounter.SI_QUERY_OPS_BG_COMPLETE)).isEqualTo(1);
    }

    @Test
    void remembersTheNumberOfAJob() {
        assertThat(code(scan().field(FieldType.TASK_ID, Requests.number(7)))).isZero();
        assertThat(code(scan().field(FieldType.TASK_ID, Requests.number(7)))).isEqualTo(4);
        assertThat(jobs.find(7).describe()).contains("trid=7:ns=test", "status=done(ok)", "job-progress=100.00");
    }

    @Test
    void doesNotTrackShortQueries() {
        code(scan().flag(1, Flag.SHORT_QUERY).field(FieldType.TASK_ID, Requests.number(7)));

        assertThat(jobs.all()).isEmpty();
    }

    @Test
    void tracksShortQueriesThatTheNamespaceMakesLong() {
        records.namespace().settings().set(NamespaceSettings.FORCE_LONG_QUERIES, 1);
        code(scan().flag(1, Flag.SHORT_QUERY));

        assertThat(jobs.all()).hasSize(1);
    }

    private void put(int count) {
        for (int i = 1; i <= count; i++) {
            records.put(i, 0);
        }
    }

    private int code(Requests request) {
        List<ReceivedRow> rows = run(request);
        return rows.get(rows.size() - 1).code();
    }

    private List<ReceivedRow> run(Requests request) {
        messages.clear();
        queries.execute(
                request.message(),
                records.namespace(),
                "test",
                new Replies((bytes, length, timeout) -> messages.add(Arrays.copyOf(bytes, length))));
        List<ReceivedRow> received = new ArrayList<>();
        for (byte[] message : messages) {
            received.addAll(ReceivedRow.readAll(Arrays.copyOfRange(message, 8, message.length)));
        }
        return received;
    }

    private void createIndex() {
        indexes.create(
                "test", new IndexDefinition("demo", IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.DEFAULT), "i");
    }

    private static byte[] range(long min, long max) {
        return new WireWriter(64)
                .u8(1)
                .u8(1)
                .text("n")
                .u8(Particle.INTEGER)
                .u32(8)
                .i64(min)
                .u32(8)
                .i64(max)
                .toByteArray();
    }

    private long count(NamespaceCounter counter) {
        return records.namespace().counters().get(counter);
    }

    private static Requests query() {
        return Requests.readAll().flag(3, Flag.PARTITION_DONE).field(FieldType.NAMESPACE, "test");
    }

    private static Requests scan() {
        return partitions(0, 0);
    }

    private static Requests partitions(int... ids) {
        byte[] bytes = new byte[ids.length];
        for (int i = 0; i < ids.length; i++) {
            bytes[i] = (byte) ids[i];
        }
        return query().field(FieldType.PARTITION_IDS, bytes);
    }
}
