package io.github.aerospring.core.column;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.internal.cluster.ScanCursor;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What a stream of chunks keeps alive: the arrays of its chunks, and a fifth more at most for all else. */
class ColumnMemoryIntegrationTests {

    private static final int ROWS = 400_000;
    private static final int CHUNK = 200_000;
    private static final int COLUMNS = 5;
    private static final long ARRAYS = (long) COLUMNS * CHUNK * Long.BYTES;
    private static final int KEY = 20;
    private static final int METADATA = 8;
    private static final double SHARE = 1.2;
    private static final String SET = ServerUnderTest.uniqueSet("memory");
    private static final ColumnSchema SCHEMA = ColumnSchema.builder()
            .int64("a")
            .int64("b")
            .int64("c")
            .float64("d")
            .float64("e")
            .build();
    private static final QueryChunks BARE =
            QueryChunks.ofRows(CHUNK).withoutKeys().withoutMetadata();
    private static final QueryRequest ALL = QueryRequest.of(ServerUnderTest.NAMESPACE, SET);

    @BeforeAll
    static void write() {
        write(TestClients.shared());
    }

    @AfterAll
    static void truncate() {
        TestClients.shared().admin().truncate(ServerUnderTest.NAMESPACE, SET);
    }

    private static void write(NativeClient client) {
        long[] ids = LongStream.range(0, ROWS).toArray();
        double[] numbers = LongStream.of(ids).asDoubleStream().toArray();
        BatchPolicy policy = new BatchPolicy();
        policy.setTimeout(60_000);
        ColumnSchema schema = SCHEMA.toBuilder().int64("_key").build();
        ColumnBatch rows = ColumnBatch.builder(schema)
                .column("_key", ids)
                .column("a", ids)
                .column("b", ids)
                .column("c", ids)
                .column("d", numbers)
                .column("e", numbers)
                .build();
        assertThat(client.columns()
                        .write(
                                rows,
                                ColumnWrite.into(ServerUnderTest.NAMESPACE, SET)
                                        .policy(policy)
                                        .build())
                        .failedRows())
                .isZero();
    }

    /** Most bytes of arrays that a query keeps while its consumer has a chunk, with those of that chunk. */
    private static long most(NativeClient client, QueryChunks chunks) throws IllegalAccessException {
        long most = 0;
        long rows = 0;
        try (ScanCursor<ColumnBatch> cursor = new ColumnScan(ALL, SCHEMA, chunks).open(client.unwrap())) {
            for (ColumnBatch chunk = cursor.next(); chunk != null; chunk = cursor.next()) {
                rows += chunk.rows();
                most = Math.max(most, LiveArrays.bytesOf(cursor, chunk));
            }
        }
        assertThat(rows).isEqualTo(ROWS);
        return most;
    }

    /** One node is read by the thread that consumes: there is no other chunk while it has one. */
    @Test
    void streamOfOneNodeKeepsOneChunk() throws IllegalAccessException {
        assumeThat(TestClients.shared().nodeNames()).hasSize(1);

        long most = most(TestClients.shared(), BARE);

        assertThat(most).isBetween(ARRAYS, (long) (SHARE * ARRAYS));
    }

    @Test
    void keysAndMetadataAreKeptInArraysToo() throws IllegalAccessException {
        assumeThat(TestClients.shared().nodeNames()).hasSize(1);
        long arrays = ARRAYS + (long) CHUNK * (KEY + METADATA);

        long most = most(TestClients.shared(), QueryChunks.ofRows(CHUNK));

        assertThat(most).isBetween(arrays, (long) (SHARE * arrays));
    }

    /** Each node fills a chunk, as many wait, and one is with the consumer. */
    @Test
    void streamOfThreeNodesKeepsTwoChunksForEachAndOne() throws Exception {
        try (ThreeNodes three = new ThreeNodes()) {
            write(three.client());
            int rows = 50_000;
            long arrays = ARRAYS / CHUNK * rows;

            long most =
                    most(three.client(), QueryChunks.ofRows(rows).withoutKeys().withoutMetadata());

            assertThat(most).isBetween(arrays, (long) (SHARE * (2 * 3 + 1) * arrays));
        }
    }

    /** The stream itself keeps no chunk that it has handed out while it reads the next one. */
    @Test
    void chunkThatWasHandedOutIsLetGo() throws InterruptedException {
        try (Stream<ColumnBatch> stream = TestClients.shared().columns().stream(ALL, SCHEMA, BARE)) {
            Iterator<ColumnBatch> chunks = stream.iterator();
            WeakReference<Object> first = new WeakReference<>(chunks.next().longs("a"));
            assertThat(chunks.hasNext()).isTrue();
            for (int i = 0; i < 100 && first.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertThat(first.get()).isNull();
        }
    }

    /** Of all that is alive in this process, so with a server in another one. */
    @Test
    void heapGrowsByTheArraysOnly() {
        assumeThat(ServerUnderTest.shared().kind()).isNotEqualTo(ServerUnderTest.Kind.EMBEDDED);
        assumeThat(TestClients.shared().nodeNames()).hasSize(1);
        heapOfStream(false);
        long before = live();

        long most = heapOfStream(true) - before;

        assertThat(most).isBetween(ARRAYS, (long) (SHARE * ARRAYS));
    }

    private static long heapOfStream(boolean measured) {
        long most = 0;
        try (Stream<ColumnBatch> stream = TestClients.shared().columns().stream(ALL, SCHEMA, BARE)) {
            Iterator<ColumnBatch> each = stream.iterator();
            while (each.hasNext()) {
                ColumnBatch chunk = each.next();
                most = measured ? Math.max(most, live()) : 0;
                assertThat(chunk.longs("a")[0]).isEqualTo(chunk.longs("b")[0]);
            }
        }
        return most;
    }

    /** Bytes that are alive. */
    private static long live() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    @Test
    void wholeQueryKeepsNothingButItsArrays() throws IllegalAccessException {
        ColumnBatch batch = TestClients.shared().columns().query(ALL, SCHEMA, BARE);

        long arrays = (long) COLUMNS * ROWS * Long.BYTES;
        assertThat(LiveArrays.bytesOf(batch)).isBetween(arrays, (long) (1.05 * arrays));
    }
}
