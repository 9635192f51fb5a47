package io.github.aerospring.core.column;

import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.aerospring.core.column.ThreeNodes.SCHEMA;
import static io.github.aerospring.core.column.ThreeNodes.assertComplete;
import static io.github.aerospring.core.column.ThreeNodes.patient;
import static io.github.aerospring.core.column.ThreeNodes.policy;
import static io.github.aerospring.core.column.ThreeNodes.rowsWithCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One of three nodes fails during a columnar read by keys. */
class ClusterReadFaultIntegrationTests {

    private static final int ROWS = 3000;

    private static ThreeNodes three;
    private static KeySet keys;

    @BeforeAll
    static void start() throws InterruptedException {
        three = new ThreeNodes(ClusterOptions.nodes(3).migrationTime(Duration.ofMillis(300)));
        keys = KeySet.of(ThreeNodes.NAMESPACE, three.written(ROWS), ThreeNodes.ids(ROWS));
    }

    @AfterAll
    static void close() {
        three.close();
    }

    @AfterEach
    void everythingWorksAgain() throws InterruptedException {
        three.recover();
        assertComplete(read(policy(10_000, 20_000, 0)), ROWS);
    }

    private static ColumnBatch read(BatchPolicy policy) {
        return three.client().columns().read(keys, SCHEMA, policy);
    }

    private static CompletableFuture<ColumnBatch> readInBackground(BatchPolicy policy) {
        return three.client().async().columns().read(keys, SCHEMA, policy).toCompletableFuture();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 5000, 300_000})
    void rowsOfABrokenAnswerAreReadAgain(int bytes) {
        Fault cut = three.node(1)
                .faults()
                .cutReply(bytes)
                .on(RequestKind.BATCH)
                .times(1)
                .start();

        assertComplete(read(policy(10_000, 20_000, 1)), ROWS);
        assertThat(cut.hits()).isEqualTo(1);
    }

    @Test
    void rowsOfABrokenAnswerHaveACodeWithoutRetries() {
        BitSet rows = three.rowsOf(three.node(1), keys);
        Fault cut = three.node(1).faults().cutReply(0).on(RequestKind.BATCH).start();

        ColumnBatch batch = read(policy(10_000, 20_000, 0));

        assertThat(cut.hits()).isPositive();
        assertThat(rowsWithCode(batch, ResultCode.SERVER_NOT_AVAILABLE)).isEqualTo(rows);
        assertThat(batch.failedRows()).isEqualTo(rows.cardinality()).isPositive();
        rows.stream().forEach(row -> assertThat(batch.isPresent(row, "a")).isFalse());
    }

    /** One retry is enough: it goes to the other copies at once, as that of the official client does. */
    @Test
    void rowsOfAStalledNodeAreReadFromTheirReplicas() {
        Fault stall = three.node(1).faults().stall().on(RequestKind.BATCH).start();

        assertComplete(read(policy(300, 20_000, 1)), ROWS);
        assertThat(stall.hits()).isPositive();
    }

    /** More rows than are on their way at a time: those for the healthy nodes are sent without waiting for the other. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void rowsOfHealthyNodesAreReadWhenOneTakesAllTheTime(int retries) {
        BitSet rows = three.rowsOf(three.node(1), keys);
        Fault stall = three.node(1).faults().stall().on(RequestKind.BATCH).start();
        long start = System.nanoTime();

        ColumnBatch batch = read(policy(0, 1500, retries));

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1400), Duration.ofSeconds(10));
        assertThat(stall.hits()).isPositive();
        assertThat(rowsWithCode(batch, ResultCode.TIMEOUT)).isEqualTo(rows);
        assertThat(rowsWithCode(batch, ResultCode.OK).cardinality()).isEqualTo(ROWS - rows.cardinality());
    }

    @Test
    void rowsOfASlowNodeAreReadAfterThoseOfTheOthers() {
        Fault slow = three.node(1)
                .faults()
                .latency(Duration.ofMillis(700))
                .on(RequestKind.BATCH)
                .times(1)
                .start();

        assertComplete(read(policy(0, 5000, 0)), ROWS);
        assertThat(slow.hits()).isEqualTo(1);
    }

    @Test
    void rowsThatANodeRefusesForNowAreReadAgain() {
        Fault refused = three.node(2)
                .faults()
                .answer(ResultCode.PARTITION_UNAVAILABLE)
                .on(RequestKind.GET)
                .times(50)
                .start();

        assertComplete(read(policy(10_000, 20_000, 1)), ROWS);
        assertThat(refused.hits()).isEqualTo(50);
    }

    @Test
    void rowsThatANodeRefusesKeepTheirCodeWithoutRetries() {
        Fault refused = three.node(2)
                .faults()
                .answer(ResultCode.DEVICE_OVERLOAD)
                .on(RequestKind.GET)
                .times(50)
                .start();

        ColumnBatch batch = read(policy(10_000, 20_000, 0));

        assertThat(refused.hits()).isEqualTo(50);
        assertThat(rowsWithCode(batch, ResultCode.DEVICE_OVERLOAD).cardinality())
                .isEqualTo(50);
        assertThat(batch.failedRows()).isEqualTo(50);
    }

    @Test
    void nodeThatStopsInTheMiddleOfAReadIsReplacedAndComesBack() throws Exception {
        Fault stall = three.node(1).faults().stall().on(RequestKind.BATCH).start();
        CompletableFuture<ColumnBatch> read = readInBackground(patient());
        while (stall.hits() == 0) {
            Thread.sleep(1);
        }

        three.node(1).stop();

        assertComplete(read.get(60, TimeUnit.SECONDS), ROWS);
        assertThat(three.node(1).isRunning()).isFalse();
        assertComplete(read(patient()), ROWS);
        stall.end();
        three.node(1).restart();
        assertComplete(read(patient()), ROWS);
    }

    @Test
    void readsGoOnWhilePartitionsMove() throws InterruptedException {
        BitSet before = three.rowsOf(three.node(0), keys);
        three.node(0).quiesce();
        int reads = 0;
        while (reads < 3 || !three.rowsOf(three.node(0), keys).isEmpty()) {
            assertComplete(read(policy(10_000, 20_000, 2)), ROWS);
            reads++;
            assertThat(reads).as("reads until partitions moved").isLessThan(2000);
        }

        three.node(0).undoQuiesce();
        while (!three.rowsOf(three.node(0), keys).equals(before)) {
            assertComplete(read(policy(10_000, 20_000, 2)), ROWS);
            assertThat(++reads).as("reads until partitions are back").isLessThan(2000);
        }
    }

    /** The client still asks the node that had them. */
    @Test
    void rowsOfPartitionsThatHaveMovedAreRead() throws InterruptedException {
        try (NativeClient client = three.connect(5000)) {
            three.node(0).quiesce();
            three.awaitStable();
            Fault asked = three.watched(0, RequestKind.BATCH);

            assertComplete(client.columns().read(keys, SCHEMA, patient()), ROWS);
            assertThat(asked.hits()).isPositive();
        }
    }

    @Test
    void readOfNothingButUnreachableRowsThrows() {
        three.nodes()
                .forEach(node ->
                        node.faults().dropConnection().on(RequestKind.BATCH).start());

        assertThatThrownBy(() -> read(policy(10_000, 20_000, 2))).isInstanceOf(ClusterException.class);
    }
}
