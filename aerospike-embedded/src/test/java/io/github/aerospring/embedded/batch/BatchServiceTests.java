package io.github.aerospring.embedded.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.command.RecordCommands;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireWriter;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceCounter;
import io.github.aerospring.embedded.storage.ServiceSettings;
import io.github.aerospring.embedded.storage.TestRecords;
import io.github.aerospring.embedded.udf.UdfCalls;
import io.github.aerospring.embedded.udf.UdfModules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BatchServiceTests {

    private static final int REPEAT = 0x01;
    private static final int REPORT_ALL = 0x04;
    private static final int SEND_STOPPING_ROW = 0x08;

    private final TestRecords records = new TestRecords();
    private final Service service = new Service(records.namespace().time());
    private final RecordCommands commands = new RecordCommands(new UdfCalls(new UdfModules(records)), service);
    private final BatchService batches = new BatchService(new Namespaces(List.of(records.namespace())), service);
    private final List<byte[]> messages = new ArrayList<>();

    @Test
    void answersRowsInOrderAndThenTheTrailer() {
        List<ReceivedRow> rows =
                run(REPORT_ALL, write(10, 1, 5), write(11, 2, 6), read(12, 1), repeat(13, 2), repeat(14, 3));

        assertThat(rows).extracting(ReceivedRow::batchIndex).containsExactly(10, 11, 12, 13, 14, 0);
        assertThat(rows).extracting(ReceivedRow::code).containsExactly(0, 0, 0, 0, 2, 0);
        assertThat(rows).extracting(ReceivedRow::values).contains(List.of("n=5"), List.of("n=6"));
        assertThat(rows.get(5).isLast()).isTrue();
        assertThat(service.counters().get(ServiceCounter.BATCH_INDEX_COMPLETE)).isEqualTo(1);
    }

    @Test
    void deletesAndReportsWhatIsMissing() {
        run(REPORT_ALL, write(0, 1, 5));
        byte[] delete = fields(Requests.delete()).row(0, Requests.digest(1, 0), 0);
        byte[] again = fields(Requests.delete()).row(1, Requests.digest(1, 0), 0);

        assertThat(run(REPORT_ALL, delete, again)).extracting(ReceivedRow::code).containsExactly(0, 2, 0);
    }

    @Test
    void honoursGenerationAndTimeToLiveOfARow() {
        run(REPORT_ALL, write(0, 1, 5));
        byte[] stale = fields(Requests.write().flag(2, Flag.GENERATION).generation(9))
                .put("n", 1)
                .row(0, Requests.digest(1, 0), 0);
        byte[] mortal = fields(Requests.write().ttl(100)).put("n", 1).row(1, Requests.digest(1, 0), 0);

        List<ReceivedRow> rows = run(REPORT_ALL, stale, mortal);

        assertThat(rows).extracting(ReceivedRow::code).containsExactly(3, 0, 0);
        assertThat(rows.get(1).voidTime()).isEqualTo(records.namespace().time().seconds() + 100);
    }

    @Test
    void goesOnAfterAnErrorWhenAllRowsReport() {
        assertThat(run(REPORT_ALL, bad(0), write(1, 2, 6)))
                .extracting(ReceivedRow::code)
                .containsExactly(4, 0, 0);
    }

    @Test
    void runsAllRowsAndEndsWithTheMessageThatHasTheRowWithTheError() {
        List<ReceivedRow> rows = run(SEND_STOPPING_ROW, write(0, 1, 5), bad(1), write(2, 2, 6));

        assertThat(rows).extracting(ReceivedRow::code).containsExactly(0, 4, 0, 4);
        assertThat(rows.get(3).isLast()).isTrue();
        assertThat(records.namespace().objects()).isEqualTo(2);
    }

    @Test
    void leavesOutRowsThatDoNotFitInTheMessageWithTheError() {
        byte[] large = fields(Requests.write())
                .op(OpCode.WRITE, "b", Particle.BLOB, new byte[100_000])
                .row(0, Requests.digest(1, 0), 0);
        run(REPORT_ALL, large);

        assertThat(run(SEND_STOPPING_ROW, bad(0), read(1, 1), read(2, 1), read(3, 9)))
                .extracting(ReceivedRow::batchIndex)
                .containsExactly(0, 1, 0);
    }

    @Test
    void runsAllRowsAndAnswersOnlyTheLastErrorWhenRowsWithErrorsAreNotWanted() {
        byte[] create =
                fields(Requests.write().flag(2, Flag.CREATE_ONLY)).put("n", 1).row(3, Requests.digest(1, 0), 0);

        assertThat(run(0, write(0, 1, 5), bad(1), write(2, 2, 6), create))
                .extracting(ReceivedRow::code)
                .containsExactly(5);
        assertThat(records.namespace().objects()).isEqualTo(2);
    }

    @Test
    void answersAllThatIsReadUnderTheCodeOfARead() {
        byte[] sum = {(byte) 0x92, (byte) 0x93, 20, 1, 2, 0};
        byte[] reading = fields(Requests.read())
                .op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, sum)
                .row(1, Requests.digest(1, 0), 0);
        byte[] writing = fields(Requests.write().flag(1, Flag.READ))
                .op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, sum)
                .put("n", 1)
                .row(2, Requests.digest(1, 0), 0);

        assertThat(run(REPORT_ALL, write(0, 1, 5), reading, writing))
                .flatExtracting(ReceivedRow::bins)
                .extracting(Operation::code)
                .containsExactly(OpCode.READ, OpCode.EXPRESSION_READ);
    }

    @Test
    void doesNotStopAtAMissingRecord() {
        assertThat(run(0, read(0, 9), write(1, 2, 6)))
                .extracting(ReceivedRow::code)
                .containsExactly(2, 0, 0);
    }

    @Test
    void answersOnlyTheTrailerForRowsThatCannotBeRead() {
        byte[] unknown =
                Requests.readAll().field(FieldType.NAMESPACE, "unknown").row(1, Requests.digest(1, 0), 0);

        assertThat(run(REPORT_ALL, write(0, 1, 5), unknown))
                .extracting(ReceivedRow::code)
                .containsExactly(4);
        assertThat(run(REPORT_ALL, repeat(0, 1))).extracting(ReceivedRow::code).containsExactly(4);
        assertThat(run(2, REPORT_ALL, write(0, 1, 5)))
                .extracting(ReceivedRow::code)
                .containsExactly(4);
        assertThat(service.counters().get(ServiceCounter.BATCH_INDEX_ERROR)).isEqualTo(3);
    }

    @Test
    void doesNotRepeatARowWithAKey() {
        byte[] keyed = fields(Requests.write())
                .field(FieldType.KEY, new byte[] {3, 'k'})
                .put("n", 1)
                .row(0, Requests.digest(1, 0), 0);

        assertThat(run(REPORT_ALL, keyed, repeat(1, 2)))
                .extracting(ReceivedRow::code)
                .containsExactly(4);
    }

    @Test
    void refusesAnEmptyBatch() {
        assertThat(run(REPORT_ALL)).extracting(ReceivedRow::code).containsExactly(4);
    }

    @Test
    void refusesABatchWithoutRows() {
        assertThat(execute(Requests.read().flag(1, Flag.BATCH)))
                .extracting(ReceivedRow::code)
                .containsExactly(4);
    }

    @Test
    void refusesTooManyRows() {
        service.settings().set(ServiceSettings.BATCH_MAX_REQUESTS, 1);

        assertThat(run(REPORT_ALL, read(0, 1), read(1, 2)))
                .extracting(ReceivedRow::code)
                .containsExactly(151);
    }

    @Test
    void refusesAllBatchesWhenTheyAreTurnedOff() {
        service.settings().set(ServiceSettings.BATCH_INDEX_THREADS, 0);

        assertThat(run(REPORT_ALL, read(0, 1))).extracting(ReceivedRow::code).containsExactly(150);
    }

    @Test
    void appliesTheFilterOfTheBatchToRowsWithoutOneOfTheirOwn() {
        run(REPORT_ALL, write(0, 1, 5));
        byte[] ownFilter = fields(Requests.readAll()).trueFilter().row(1, Requests.digest(1, 0), 0);
        Requests request = batch(REPORT_ALL, 2, read(0, 1), ownFilter).falseFilter();

        assertThat(execute(request)).extracting(ReceivedRow::code).containsExactly(27, 0, 0);
    }

    @Test
    void refusesAMalformedFilterOfTheBatch() {
        Requests request = batch(REPORT_ALL, 1, read(0, 1)).malformedFilter();

        assertThat(execute(request)).extracting(ReceivedRow::code).containsExactly(4);
    }

    @Test
    void takesTheOlderFieldToo() {
        byte[] rows = rows(REPORT_ALL, 1, read(0, 1));

        assertThat(execute(Requests.read().flag(1, Flag.BATCH).field(FieldType.BATCH_WITH_SET, rows)))
                .extracting(ReceivedRow::code)
                .containsExactly(2, 0);
    }

    @Test
    void splitsLongAnswersIntoMessages() {
        byte[][] rows = new byte[5][];
        for (int i = 0; i < 5; i++) {
            rows[i] = fields(Requests.write().flag(1, Flag.READ))
                    .op(OpCode.WRITE, "b", 4, new byte[50_000])
                    .get("b")
                    .row(i, Requests.digest(i, 0), 0);
        }

        assertThat(run(REPORT_ALL, rows)).hasSize(6);
        assertThat(messages).hasSize(3).allMatch(message -> message.length <= 128 * 1024 + 8);
    }

    @Test
    void countsRows() {
        run(REPORT_ALL, write(0, 1, 5), read(1, 1), read(2, 9));

        assertThat(records.namespace().counters().get(NamespaceCounter.BATCH_SUB_WRITE_SUCCESS))
                .isEqualTo(1);
        assertThat(records.namespace().counters().get(NamespaceCounter.BATCH_SUB_READ_SUCCESS))
                .isEqualTo(1);
        assertThat(records.namespace().counters().get(NamespaceCounter.BATCH_SUB_READ_NOT_FOUND))
                .isEqualTo(1);
    }

    private List<ReceivedRow> run(int flags, byte[]... rows) {
        return run(rows.length, flags, rows);
    }

    private List<ReceivedRow> run(int count, int flags, byte[]... rows) {
        return execute(batch(flags, count, rows));
    }

    private List<ReceivedRow> execute(Requests request) {
        messages.clear();
        batches.execute(
                request.message(),
                new Replies((bytes, length, timeout) -> messages.add(Arrays.copyOf(bytes, length))),
                commands);
        List<ReceivedRow> received = new ArrayList<>();
        for (byte[] message : messages) {
            received.addAll(ReceivedRow.readAll(Arrays.copyOfRange(message, 8, message.length)));
        }
        return received;
    }

    private static Requests batch(int flags, int count, byte[]... rows) {
        return Requests.read().flag(1, Flag.BATCH).field(FieldType.BATCH, rows(flags, count, rows));
    }

    private static byte[] rows(int flags, int count, byte[]... rows) {
        WireWriter out = new WireWriter(64).u32(count).u8(flags);
        for (byte[] row : rows) {
            out.bytes(row);
        }
        return out.toByteArray();
    }

    private static Requests fields(Requests request) {
        return request.field(FieldType.NAMESPACE, "test").field(FieldType.SET, "demo");
    }

    private static byte[] write(int index, int digest, long value) {
        return fields(Requests.write()).put("n", value).row(index, Requests.digest(digest, 0), 0);
    }

    private static byte[] read(int index, int digest) {
        return fields(Requests.readAll()).row(index, Requests.digest(digest, 0), 0);
    }

    private static byte[] bad(int index) {
        return fields(Requests.write()).row(index, Requests.digest(0, 0), 0);
    }

    private static byte[] repeat(int index, int digest) {
        return new WireWriter(25)
                .u32(index)
                .bytes(Requests.digest(digest, 0))
                .u8(REPEAT)
                .toByteArray();
    }
}
