package io.github.aerospring.embedded.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.cluster.Ownership;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.TestRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryServiceTests {

    private final TestRecords records = new TestRecords();
    private final QueryJobs jobs = new QueryJobs(new Service(records.namespace().time()));
    private final QueryService queries = new QueryService(jobs, Ownership.ofAll());
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

    @Test
    void refusesARequestWithoutPartitions() {
        assertThat(code(query())).isEqualTo(16);
    }

    @Test
    void refusesAnOldClient() {
        assertThat(code(Requests.readAll()
                        .field(FieldType.NAMESPACE, "test")
                        .field(FieldType.PARTITION_IDS, new byte[2])))
                .isEqualTo(16);
    }

    @Test
    void refusesBadPartitions() {
        assertThat(code(partitions(0, 0, 0, 0))).isEqualTo(4);
        assertThat(code(partitions(0, 0x10))).isEqualTo(4);
        assertThat(code(partitions())).isEqualTo(4);
        assertThat(code(partitions(0, 0).field(FieldType.RESUME_DIGESTS, new byte[20])))
                .isEqualTo(4);
        assertThat(code(query().field(FieldType.RESUME_DIGESTS, new byte[19]))).isEqualTo(4);
    }

    @Test
    void refusesBothKindsOfSelection() {
        assertThat(code(scan().get("n").field(FieldType.QUERY_BIN_LIST, new byte[] {1, 1, 'm'})))
                .isEqualTo(4);
    }

    @Test
    void refusesSelectionsThatAreNone() {
        assertThat(code(scan().put("n", 1))).isEqualTo(4);
        assertThat(code(scan().get("0123456789abcdef"))).isEqualTo(4);
    }

    @Test
    void refusesAPaceForAShortQuery() {
        assertThat(code(scan().flag(1, Flag.SHORT_QUERY).field(FieldType.RECORDS_PER_SECOND, new byte[] {0, 0, 0, 1})))
                .isEqualTo(4);
    }

    @Test
    void refusesANumberOfTheWrongSize() {
        assertThat(code(scan().field(FieldType.MAX_RECORDS, new byte[3]))).isEqualTo(4);
    }

    @Test
    void refusesASetNameThatIsTooLong() {
        assertThat(code(scan().field(FieldType.SET, "x".repeat(64)))).isEqualTo(4);
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

    @ParameterizedTest
    @ValueSource(strings = {"INDEX_RANGE 201", "FILTER_EXPRESSION 4", "UDF_FILENAME 16"})
    void saysWhatIsNotSupported(String fieldAndCode) {
        String[] parts = fieldAndCode.split(" ");

        assertThat(code(scan().field(FieldType.valueOf(parts[0]), new byte[1]))).isEqualTo(Integer.parseInt(parts[1]));
    }

    @Test
    void saysThatBackgroundWritesAreNotSupported() {
        assertThat(code(scan().flag(2, Flag.WRITE).put("n", 1))).isEqualTo(16);
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
