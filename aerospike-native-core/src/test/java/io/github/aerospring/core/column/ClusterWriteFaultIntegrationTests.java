package io.github.aerospring.core.column;

import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.error.AerospikeTimeoutException;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.core.column.ThreeNodes.SCHEMA;
import static io.github.aerospring.core.column.ThreeNodes.assertComplete;
import static io.github.aerospring.core.column.ThreeNodes.patient;
import static io.github.aerospring.core.column.ThreeNodes.policy;
import static io.github.aerospring.core.column.ThreeNodes.rowsWithCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One of three nodes fails during a columnar write. */
class ClusterWriteFaultIntegrationTests {

    private static final int ROWS = 900;
    private static final long[] IDS = ThreeNodes.ids(ROWS);

    private static ThreeNodes three;

    private final String set = ThreeNodes.newSet();
    private final KeySet keys = KeySet.of(ThreeNodes.NAMESPACE, set, IDS);

    @BeforeAll
    static void start() throws InterruptedException {
        three = new ThreeNodes();
    }

    @AfterAll
    static void close() {
        three.close();
    }

    @AfterEach
    void everythingWorksAgain() throws InterruptedException {
        three.recover();
        assertComplete(
                three.client()
                        .columns()
                        .read(
                                KeySet.of(ThreeNodes.NAMESPACE, three.written(ROWS), IDS),
                                SCHEMA,
                                policy(10_000, 20_000, 0)),
                ROWS);
    }

    private ColumnWrite.Builder into(BatchPolicy policy) {
        return ColumnWrite.into(ThreeNodes.NAMESPACE, set).policy(policy);
    }

    private ColumnWriteResult write(ColumnWrite.Builder write) {
        return three.client().columns().write(ThreeNodes.rows(IDS), write.build());
    }

    private ColumnBatch read() {
        return three.client().columns().read(keys, SCHEMA, patient());
    }

    @Test
    void rowsWithoutAnswerAreInDoubtAndMayBeWritten() {
        BitSet rows = three.rowsOf(three.node(1), keys);
        Fault lost = three.node(1).faults().loseReply().on(RequestKind.BATCH).start();

        ColumnWriteResult result = write(into(policy(10_000, 20_000, 0)));

        assertThat(lost.hits()).isEqualTo(1);
        assertThat(rowsWithCode(result, ResultCode.SERVER_NOT_AVAILABLE)).isEqualTo(rows);
        assertThat(result.failedRows()).isEqualTo(rows.cardinality()).isPositive();
        for (int row = 0; row < ROWS; row++) {
            assertThat(result.inDoubt(row)).isEqualTo(rows.get(row));
        }
        lost.end();
        assertComplete(read(), ROWS);
    }

    @Test
    void rowsThatWereNotWrittenAreInDoubtToo() {
        BitSet rows = three.rowsOf(three.node(1), keys);
        Fault dropped =
                three.node(1).faults().dropConnection().on(RequestKind.BATCH).start();

        ColumnWriteResult result = write(into(policy(10_000, 20_000, 0)));

        assertThat(dropped.hits()).isEqualTo(1);
        assertThat(rowsWithCode(result, ResultCode.SERVER_NOT_AVAILABLE)).isEqualTo(rows);
        assertThat(result.inDoubt()).isTrue();
        dropped.end();
        assertThat(rowsWithCode(read(), ResultCode.KEY_NOT_FOUND_ERROR)).isEqualTo(rows);
    }

    @Test
    void rowsThatCouldNotBeSentAreNotInDoubt() {
        BitSet rows = three.rowsOf(three.node(1), keys);
        three.client().columns().read(keys, SCHEMA, policy(10_000, 20_000, 0));
        three.node(1).stop();

        ColumnWriteResult result = write(into(policy(10_000, 20_000, 0)).chunkSize(100));

        assertThat(result.failedRows()).isPositive();
        for (int row = 0; row < ROWS; row++) {
            if (result.resultCode(row) != ResultCode.OK) {
                assertThat(rows.get(row)).isTrue();
            }
        }
        assertThat(rowsWithCode(result, ResultCode.SERVER_NOT_AVAILABLE).stream()
                        .filter(row -> !result.inDoubt(row))
                        .count())
                .as("connections were refused from the second chunk on")
                .isPositive();
    }

    @Test
    void repeatedRowsAreWrittenAndNotInDoubt() {
        Fault lost = three.node(1)
                .faults()
                .loseReply()
                .on(RequestKind.BATCH)
                .times(1)
                .start();

        ColumnWriteResult result = write(into(policy(10_000, 20_000, 1)));

        assertThat(lost.hits()).isEqualTo(1);
        assertThat(result.failedRows()).isZero();
        assertThat(result.inDoubt()).isFalse();
        assertComplete(read(), ROWS);
    }

    /** The first attempt has written them: that they exist may be its doing. */
    @Test
    void repeatedRowsThatFailStayInDoubt() {
        BitSet rows = three.rowsOf(three.node(1), keys);
        Fault lost = three.node(1)
                .faults()
                .loseReply()
                .on(RequestKind.BATCH)
                .times(1)
                .start();

        ColumnWriteResult result =
                write(into(policy(10_000, 20_000, 2)).recordExistsAction(RecordExistsAction.CREATE_ONLY));

        assertThat(lost.hits()).isEqualTo(1);
        assertThat(rowsWithCode(result, ResultCode.KEY_EXISTS_ERROR)).isEqualTo(rows);
        rows.stream().forEach(row -> assertThat(result.inDoubt(row)).isTrue());
        assertThat(rowsWithCode(result, ResultCode.OK).cardinality()).isEqualTo(ROWS - rows.cardinality());
    }

    @Test
    void rowsOfAStalledNodeAreInDoubtAfterTheTotalTimeout() {
        BitSet rows = three.rowsOf(three.node(1), keys);
        Fault stall = three.node(1).faults().stall().on(RequestKind.BATCH).start();
        long start = System.nanoTime();

        ColumnWriteResult result = write(into(policy(0, 1500, 2)));

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1400), Duration.ofSeconds(10));
        assertThat(stall.hits()).isPositive();
        assertThat(rowsWithCode(result, ResultCode.TIMEOUT)).isEqualTo(rows);
        assertThat(rowsWithCode(result, ResultCode.OK).cardinality()).isEqualTo(ROWS - rows.cardinality());
        rows.stream().forEach(row -> assertThat(result.inDoubt(row)).isTrue());
    }

    @Test
    void writeThatNobodyAnswersThrows() {
        three.nodes()
                .forEach(node -> node.faults().stall().on(RequestKind.BATCH).start());

        assertThatThrownBy(() -> write(into(policy(0, 700, 0))))
                .isInstanceOfSatisfying(AerospikeTimeoutException.class, e -> assertThat(e.getInDoubt())
                        .isTrue());
    }

    /** The same records in the first and the last chunk: a retry of the first must not undo the last. */
    @Test
    void laterRowOfARecordWinsOverARetryOfAnEarlierOne() {
        long[] ids = LongStream.range(0, ROWS).map(row -> row % (ROWS - 100)).toArray();
        Fault dropped = three.node(1)
                .faults()
                .dropConnection()
                .on(RequestKind.BATCH)
                .times(1)
                .start();

        ColumnWriteResult result = three.client()
                .columns()
                .write(
                        ThreeNodes.rows(ids),
                        into(policy(10_000, 20_000, 2)).chunkSize(100).build());

        assertThat(dropped.hits()).isEqualTo(1);
        assertThat(result.failedRows()).isZero();
        assertThat(read().longs("a"))
                .startsWith(LongStream.range(ROWS - 100, ROWS).toArray());
    }

    @Test
    void progressIsReportedAfterTheRetriesOfAChunk() {
        three.node(1).faults().dropConnection().on(RequestKind.BATCH).times(1).start();
        long[] reported = new long[1];

        ColumnWriteResult result =
                write(into(policy(10_000, 20_000, 2)).chunkSize(300).progress((done, all) -> {
                    KeySet first = KeySet.of(ThreeNodes.NAMESPACE, set, ThreeNodes.ids((int) done));
                    reported[0] += three.client()
                            .columns()
                            .read(first, SCHEMA, policy(10_000, 20_000, 0))
                            .failedRows();
                    reported[0] += 1;
                }));

        assertThat(result.failedRows()).isZero();
        assertThat(reported[0]).as("three reports, each after its rows").isEqualTo(3);
    }

    @Test
    void nodeThatStopsInTheMiddleOfAWriteIsReplacedAndComesBack() throws Exception {
        Fault stall = three.node(1).faults().stall().on(RequestKind.BATCH).start();
        CompletableFuture<ColumnWriteResult> write = three.client()
                .async()
                .columns()
                .write(ThreeNodes.rows(IDS), into(patient()).chunkSize(200).build())
                .toCompletableFuture();
        while (stall.hits() == 0) {
            Thread.sleep(1);
        }

        three.node(1).stop();

        ColumnWriteResult result = write.get(60, TimeUnit.SECONDS);
        assertThat(result.failedRows()).isZero();
        assertThat(result.inDoubt()).isFalse();
        assertComplete(read(), ROWS);
        stall.end();
        three.node(1).restart();
        three.awaitStable();
        assertComplete(read(), ROWS);
    }

    /** The client still sends to the node that had them. */
    @Test
    void rowsOfPartitionsThatHaveMovedAreWritten() throws InterruptedException {
        try (NativeClient client = three.connect(5000)) {
            three.node(0).quiesce();
            three.awaitStable();
            Fault asked = three.watched(0, RequestKind.BATCH);

            ColumnWriteResult result =
                    client.columns().write(ThreeNodes.rows(IDS), into(patient()).build());

            assertThat(result.failedRows()).isZero();
            assertThat(asked.hits()).isPositive();
            assertComplete(read(), ROWS);
        }
    }

    @Test
    void writesGoOnWhilePartitionsMove() {
        BitSet before = three.rowsOf(three.node(0), keys);
        three.node(0).quiesce();
        int writes = 0;
        while (!three.rowsOf(three.node(0), keys).isEmpty()) {
            ColumnWriteResult result = write(into(policy(10_000, 20_000, 2)).chunkSize(200));
            assertThat(result.failedRows()).isZero();
            assertThat(++writes).as("writes until partitions moved").isLessThan(2000);
        }

        assertThat(before.isEmpty()).isFalse();
        assertThat(writes).isPositive();
        assertComplete(read(), ROWS);
    }
}
