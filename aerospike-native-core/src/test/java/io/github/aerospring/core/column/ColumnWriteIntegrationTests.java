package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class ColumnWriteIntegrationTests {

    private static final ColumnSchema KEY_AND_A =
            ColumnSchema.builder().int64("_key").int64("a").build();

    private final NativeClient client = TestClients.shared();
    private final String set = ServerUnderTest.uniqueSet("write");

    @Parameter
    private CallStyle style;

    private ColumnOperations columns() {
        return style.of(ColumnOperations.class, client.columns(), client.async().columns());
    }

    private ColumnWrite.Builder write() {
        return ColumnWrite.into(ServerUnderTest.NAMESPACE, set);
    }

    private Key key(Object id) {
        return id instanceof String text
                ? new Key(ServerUnderTest.NAMESPACE, set, text)
                : new Key(ServerUnderTest.NAMESPACE, set, ((Number) id).longValue());
    }

    private static ColumnBatch rows(long... ids) {
        return ColumnBatch.builder(KEY_AND_A)
                .column("_key", ids)
                .column("a", ids)
                .build();
    }

    @Test
    void missingCellsAreSkippedOrDeleted() {
        client.put(key(1), new Bin("a", 1), new Bin("b", 1));
        client.put(key(2), new Bin("a", 2), new Bin("b", 2));
        ColumnSchema schema =
                ColumnSchema.builder().int64("_key").int64("a").int64("b").build();
        BitSet second = new BitSet();
        second.set(1);
        ColumnBatch batch = ColumnBatch.builder(schema)
                .column("_key", new long[] {1, 2})
                .column("a", new long[] {10, 20})
                .column("b", new long[] {0, 20}, second)
                .build();

        assertThat(columns().write(batch, write().build()).failedRows()).isZero();
        assertThat(client.get(key(1)).bins()).containsEntry("a", 10L).containsEntry("b", 1L);

        columns().write(batch, write().missingCells(MissingCells.DELETE).build());
        assertThat(client.get(key(1)).bins()).containsOnlyKeys("a");
        assertThat(client.get(key(2)).bins()).containsEntry("b", 20L);
    }

    @Test
    void recordExistsActionDecidesAboutEachRow() {
        client.put(key(2), new Bin("other", 1));

        ColumnWriteResult created = columns()
                .write(
                        rows(1, 2),
                        write().recordExistsAction(RecordExistsAction.CREATE_ONLY)
                                .build());
        ColumnWriteResult updated = columns()
                .write(
                        rows(1, 3),
                        write().recordExistsAction(RecordExistsAction.UPDATE_ONLY)
                                .build());
        ColumnWriteResult replaced = columns()
                .write(
                        rows(2),
                        write().recordExistsAction(RecordExistsAction.REPLACE).build());

        assertThat(created.resultCodes()).containsExactly(ResultCode.OK, ResultCode.KEY_EXISTS_ERROR);
        assertThat(updated.resultCodes()).containsExactly(ResultCode.OK, ResultCode.KEY_NOT_FOUND_ERROR);
        assertThat(replaced.resultCodes()).containsExactly(ResultCode.OK);
        assertThat(client.get(key(2)).bins()).containsOnlyKeys("a");
        assertThat(created.inDoubt()).isFalse();
    }

    @Test
    void namespaceSetTimeToLiveAndGenerationMayBeColumns() {
        String other = ServerUnderTest.uniqueSet("other");
        client.put(key(1), new Bin("a", 1));
        client.put(key(3), new Bin("a", 1));
        client.put(key(3), new Bin("a", 2));
        ColumnSchema schema = ColumnSchema.builder()
                .int64("_key")
                .string("_ns")
                .string("_set")
                .int32("_ttl")
                .int32("_gen")
                .int64("a")
                .build();
        BitSet all = new BitSet();
        all.set(0, 3);
        BitSet second = new BitSet();
        second.set(1);
        ColumnBatch batch = ColumnBatch.builder(schema)
                .column("_key", new long[] {1, 2, 3})
                .column("_ns", new String[] {"test", "test", "test"})
                .column("_set", new String[] {"", other, ""}, second)
                .column("_ttl", new int[] {0, 5000, 0}, second)
                .column("_gen", new int[] {1, 0, 1}, all)
                .column("a", new long[] {10, 20, 30})
                .build();

        ColumnWriteResult result = columns()
                .write(
                        batch,
                        write().namespaceColumn("_ns")
                                .setColumn("_set")
                                .ttlColumn("_ttl")
                                .generationColumn("_gen")
                                .build());

        assertThat(result.resultCodes()).containsExactly(ResultCode.OK, ResultCode.OK, ResultCode.GENERATION_ERROR);
        assertThat(client.get(key(1)).bins()).containsEntry("a", 10L);
        KeySet written = KeySet.of(ServerUnderTest.NAMESPACE, other, 2);
        ColumnBatch read =
                client.columns().read(written, ColumnSchema.builder().int64("a").build());
        assertThat(read.longs("a")).containsExactly(20);
        assertThat(read.timesToLive()[0]).isBetween(4900L, 5000L);
    }

    @Test
    void timeToLiveOfAllRowsIsAnOption() {
        columns().write(rows(1), write().ttl(7000).build());

        ColumnBatch read = client.columns()
                .read(
                        KeySet.of(ServerUnderTest.NAMESPACE, set, 1),
                        ColumnSchema.builder().int64("a").build());
        assertThat(read.timesToLive()[0]).isBetween(6900L, 7000L);
        assertThat(read.generations()).containsExactly(1);
    }

    @Test
    void userKeyIsStoredOnRequest() {
        BatchWritePolicy policy = new BatchWritePolicy();
        policy.sendKey = true;

        columns().write(rows(41, 42), write().rowPolicy(policy).build());

        ColumnBatch scanned = client.columns()
                .query(
                        QueryRequest.of(ServerUnderTest.NAMESPACE, set),
                        ColumnSchema.builder().int64("a").build());
        assertThat(scanned.keys()).extracting(found -> found.userKey.toLong()).containsExactlyInAnyOrder(41L, 42L);
        assertThat(scanned.rowOf(key(42L))).isPresent();
    }

    @Test
    void textAndBytesMayBeKeys() {
        ColumnSchema texts = ColumnSchema.builder().string("id").int64("a").build();
        ColumnSchema blobs = ColumnSchema.builder().blob("_key").int64("a").build();

        columns()
                .write(
                        ColumnBatch.builder(texts)
                                .column("id", new String[] {"ada", "größe"})
                                .column("a", new long[] {1, 2})
                                .build(),
                        write().keyColumn("id").build());
        columns()
                .write(
                        ColumnBatch.builder(blobs)
                                .column("_key", new byte[][] {{1, 2}})
                                .column("a", new long[] {3})
                                .build(),
                        write().build());

        assertThat(client.get(key("größe")).bins()).containsEntry("id", "größe").containsEntry("a", 2L);
        assertThat(client.get(new Key(ServerUnderTest.NAMESPACE, set, new byte[] {1, 2}))
                        .bins())
                .containsEntry("a", 3L);
        KeySet bytes = KeySet.of(ServerUnderTest.NAMESPACE, set, KeySet.ByteKeys.BLOB, new byte[] {1, 2});
        assertThat(columns().read(bytes, KEY_AND_A.without("_key")).longs("a")).containsExactly(3);
    }

    @Test
    void rowsThatWereReadAreWrittenBackUnderTheirKeys() {
        LongStream.range(0, 5).forEach(id -> client.put(key(id), new Bin("a", id)));
        ColumnSchema schema = ColumnSchema.builder().int64("a").build();
        ColumnBatch batch = columns().read(KeySet.of(ServerUnderTest.NAMESPACE, set, 0, 1, 2, 3, 4), schema);
        long[] a = batch.longs("a");
        for (int row = 0; row < a.length; row++) {
            a[row] += 100;
        }

        columns().write(batch.slice(1, 4), write().build());

        assertThat(columns()
                        .read(KeySet.of(ServerUnderTest.NAMESPACE, set, 0, 1, 2, 3, 4), schema)
                        .longs("a"))
                .containsExactly(0, 101, 102, 103, 4);
    }

    @Test
    void lastOfSeveralRowsOfOneRecordWins() {
        long[] same = new long[4000];
        long[] values = LongStream.range(0, same.length).toArray();
        ColumnBatch batch = ColumnBatch.builder(KEY_AND_A)
                .column("_key", same)
                .column("a", values)
                .build();

        columns().write(batch, write().chunkSize(100).build());

        // Within one request the server may run rows in any order, but not across requests
        assertThat(client.get(key(0L)).bin("a", Long.class)).isGreaterThanOrEqualTo(same.length - 100);
    }

    @Test
    void cancelledWriteSendsNoFurtherChunks() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<Long> progress = new ArrayList<>();

        ColumnWriteResult result = columns()
                .write(
                        rows(LongStream.range(0, 1000).toArray()),
                        write().chunkSize(100)
                                .progress((done, total) -> {
                                    progress.add(done);
                                    cancelled.set(done >= 300);
                                })
                                .cancelWhen(cancelled::get)
                                .build());

        assertThat(progress).startsWith(100L, 200L, 300L).hasSizeLessThanOrEqualTo(4);
        int written = (int) IntStream.of(result.resultCodes())
                .filter(code -> code == ResultCode.OK)
                .count();
        assertThat(written).isIn(300, 400);
        assertThat(result.resultCode(999)).isEqualTo(ResultCode.NO_RESPONSE);
        assertThat(result.inDoubt()).isFalse();
        assertThat(client.exists(key(999L)).exists()).isFalse();
    }

    @Test
    void columnsThatCannotBeWrittenAreRefused() {
        ColumnBatch noKey = ColumnBatch.builder(
                        ColumnSchema.builder().int64("a").build())
                .column("a", new long[] {1})
                .build();
        ColumnBatch wrongKey = ColumnBatch.builder(
                        ColumnSchema.builder().float64("_key").int64("a").build())
                .column("_key", new double[] {1})
                .column("a", new long[] {1})
                .build();

        assertThatThrownBy(() -> columns().write(noKey, write().build()))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("keyColumn: '_key' (expected: one of [a])");
        assertThatThrownBy(() -> columns().write(wrongKey, write().build()))
                .hasMessageContaining("column '_key': 'FLOAT64' (expected: one of the kinds");
        assertThatThrownBy(() -> columns().write(rows(1), write().ttlColumn("x").build()))
                .hasMessageContaining("column: 'x' (expected: one of [_key, a])");
        assertThat(columns().write(rows(), write().build()).rows()).isZero();
    }
}
