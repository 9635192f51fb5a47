package io.github.aerospring.core.column;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.query.PartitionFilter;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ColumnStreamIntegrationTests {

    private static final int ROWS = 5000;
    private static final long[] IDS = LongStream.range(0, ROWS).toArray();
    private static final String SET = ServerUnderTest.uniqueSet("stream");
    private static final ColumnSchema SCHEMA = ColumnSchema.builder().int64("a").build();
    private static final QueryRequest ALL = QueryRequest.of(ServerUnderTest.NAMESPACE, SET);

    private final NativeClient client = TestClients.shared();

    @BeforeAll
    static void write() {
        ColumnSchema schema = ColumnSchema.builder().int64("_key").int64("a").build();
        TestClients.shared()
                .columns()
                .write(
                        ColumnBatch.builder(schema)
                                .column("_key", IDS)
                                .column("a", IDS)
                                .build(),
                        ColumnWrite.into(ServerUnderTest.NAMESPACE, SET).build());
    }

    private static long[] sorted(List<ColumnBatch> chunks) {
        return chunks.stream()
                .flatMapToLong(chunk -> Arrays.stream(chunk.longs("a")))
                .sorted()
                .toArray();
    }

    @Test
    void streamHasEveryRecordOnceInChunks() {
        try (Stream<ColumnBatch> chunks = client.columns().stream(ALL, SCHEMA, QueryChunks.ofRows(700))) {
            List<ColumnBatch> all = chunks.toList();

            assertThat(sorted(all)).isEqualTo(IDS);
            assertThat(all).hasSizeGreaterThanOrEqualTo(8).allMatch(chunk -> chunk.rows() <= 700);
            assertThat(all.get(0).keys()).hasSize(all.get(0).rows());
            assertThat(all.get(0).generations()).containsOnly(1);
        }
    }

    @Test
    void keysOfAQueryAreThoseOfTheRecords() {
        ColumnBatch batch = client.columns().query(ALL, SCHEMA);

        for (int row = 0; row < batch.rows(); row += 97) {
            assertThat(client.get(batch.keys().get(row)).bins()).containsEntry("a", batch.longs("a")[row]);
            assertThat(batch.rowOf(batch.keys().get(row))).hasValue(row);
        }
    }

    @Test
    void keysAndMetadataAreOptional() {
        QueryChunks bare = QueryChunks.ofRows(1000).withoutKeys().withoutMetadata();

        ColumnBatch batch = client.columns().query(ALL, SCHEMA, bare);

        assertThat(batch.rows()).isEqualTo(ROWS);
        assertThat(batch.hasKeys()).isFalse();
        assertThat(batch.generations()).containsOnly(0);
        assertThat(batch.resultCodes()).containsOnly(0);
        assertThatThrownBy(batch::keys)
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("keys: not kept");
        assertThatThrownBy(() -> QueryChunks.ofRows(0)).hasMessageContaining("rows of a chunk: '0'");
    }

    @Test
    void closedStreamStopsTheQuery() {
        try (Stream<ColumnBatch> chunks = client.columns().stream(ALL, SCHEMA, QueryChunks.ofRows(10))) {
            assertThat(chunks.findFirst())
                    .hasValueSatisfying(chunk -> assertThat(chunk.rows()).isEqualTo(10));
        }
        assertThat(client.columns().query(ALL, SCHEMA).rows()).isEqualTo(ROWS);
    }

    @Test
    void expressionsPartitionsAndLimitsApply() {
        QueryRequest filtered = ALL.toBuilder()
                .expression(Exp.build(Exp.lt(Exp.intBin("a"), Exp.val(100))))
                .build();
        QueryRequest half =
                ALL.toBuilder().partitions(PartitionFilter.range(0, 2048)).build();
        QueryRequest otherHalf =
                ALL.toBuilder().partitions(PartitionFilter.range(2048, 2048)).build();
        QueryRequest limited = ALL.toBuilder().maxRecords(10).build();

        assertThat(sorted(List.of(client.columns().query(filtered, SCHEMA)))).isEqualTo(Arrays.copyOf(IDS, 100));
        assertThat(sorted(List.of(
                        client.columns().query(half, SCHEMA), client.columns().query(otherHalf, SCHEMA))))
                .isEqualTo(IDS);
        assertThat(client.columns().query(limited, SCHEMA).rows()).isEqualTo(10);
    }

    @Test
    void queryWithoutRecordsIsAnEmptyBatch() {
        QueryRequest nothing = QueryRequest.of(ServerUnderTest.NAMESPACE, ServerUnderTest.uniqueSet("empty"));

        assertThat(client.columns().query(nothing, SCHEMA).rows()).isZero();
        assertThat(client.columns().query(nothing, SCHEMA).longs("a")).isEmpty();
    }

    @Test
    void publisherSendsWhatIsRequested() throws Exception {
        Collector collector = new Collector(1);

        client.async().columns().publish(ALL, SCHEMA, QueryChunks.ofRows(500)).subscribe(collector);

        assertThat(collector.done.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(sorted(collector.chunks)).isEqualTo(IDS);
        assertThat(collector.most).isLessThanOrEqualTo(1);
    }

    @Test
    void cancelledSubscriptionEndsQuietly() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        Collector collector = new Collector(2) {
            @Override
            public void onNext(ColumnBatch chunk) {
                chunks.add(chunk);
                own.cancel();
                first.countDown();
            }
        };

        client.async().columns().publish(ALL, SCHEMA, QueryChunks.ofRows(100)).subscribe(collector);

        assertThat(first.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(client.columns().query(ALL, SCHEMA).rows()).isEqualTo(ROWS);
        assertThat(collector.chunks).hasSize(1);
        assertThat(collector.done).isNotDone();
    }

    @Test
    void publisherRefusesRequestsOfNothing() {
        Collector collector = new Collector(0);
        client.async().columns().publish(ALL, SCHEMA, QueryChunks.ofRows(100)).subscribe(collector);

        collector.own.request(0);

        assertThat(collector.done)
                .failsWithin(30, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(InvalidArgumentException.class);
    }
}
