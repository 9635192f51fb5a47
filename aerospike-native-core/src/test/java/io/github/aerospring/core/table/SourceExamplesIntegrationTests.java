package io.github.aerospring.core.table;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import io.github.aerospring.core.column.KeySet;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The examples of the documents that this client follows, with tables in the place of structured arrays. */
class SourceExamplesIntegrationTests {

    private final NativeClient client = TestClients.shared();
    private final String set = ServerUnderTest.uniqueSet("examples");

    private Key key(long id) {
        return new Key(ServerUnderTest.NAMESPACE, set, id);
    }

    private KeySet keys(int count) {
        return KeySet.of(
                ServerUnderTest.NAMESPACE, set, LongStream.range(0, count).toArray());
    }

    private ColumnWrite.Builder write() {
        return ColumnWrite.into(ServerUnderTest.NAMESPACE, set);
    }

    @Test
    void numericBinsOfSeveralWidths() {
        client.put(key(0), new Bin("price", 19.99), new Bin("quantity", 7), new Bin("flags", 200));
        ColumnSchema schema = ColumnSchema.builder()
                .float64("price")
                .int32("quantity")
                .uint8("flags")
                .build();

        Table table = client.tables().readTable(keys(1), schema);

        assertThat(table.doubleColumn("price").getDouble(0)).isEqualTo(19.99);
        assertThat(table.intColumn("quantity").getInt(0)).isEqualTo(7);
        assertThat(table.shortColumn("flags").getShort(0)).isEqualTo((short) 200);
    }

    @Test
    void bytesOfAFixedLength() {
        client.put(key(0), new Bin("name", "sensor"), new Bin("raw_data", new byte[] {1, 2, 3}));
        ColumnSchema schema = ColumnSchema.builder()
                .fixedBytes("name", 32)
                .fixedBytes("raw_data", 64)
                .build();

        ColumnBatch batch = client.columns().read(keys(1), schema);

        assertThat(batch.bytes("name")).hasSize(32).startsWith("sensor".getBytes(StandardCharsets.US_ASCII));
        assertThat(batch.bytes("raw_data")).hasSize(64).startsWith(1, 2, 3, 0);
        assertThat(((BytesColumn) client.tables().toTable(batch).column("raw_data")).get(0))
                .hasSize(64);
    }

    @Test
    void onlyBinsOfTheSchemaAreRead() {
        client.put(key(0), new Bin("temperature", 21.5), new Bin("blob", new byte[10_000]));

        ColumnBatch batch = client.columns()
                .read(keys(1), ColumnSchema.builder().float64("temperature").build());

        assertThat(batch.doubles("temperature")).containsExactly(21.5);
        assertThat(client.tables().toTable(batch).columnNames()).containsExactly("temperature");
    }

    @Test
    void hotSensorsAreFilteredAndFailuresCounted() {
        IntStream.range(0, 10).forEach(i -> client.put(key(i), new Bin("temperature", 35.0 + i)));
        ColumnBatch batch = client.columns()
                .read(keys(12), ColumnSchema.builder().float64("temperature").build());
        Table table = client.tables().toTable(batch);

        assertThat(table.where(table.doubleColumn("temperature").isGreaterThan(40))
                        .rowCount())
                .isEqualTo(4);
        assertThat(batch.failedRows()).isEqualTo(2);
        assertThat(batch.resultCodes()[11]).isEqualTo(ResultCode.KEY_NOT_FOUND_ERROR);
        assertThat(batch.doubles("temperature")[11]).isZero();
        assertThat(client.tables()
                        .toSuccessTable(batch)
                        .doubleColumn("temperature")
                        .mean())
                .isCloseTo(39.5, within(1e-9));
    }

    @Test
    void thousandSensorsAreIngested() {
        Random random = new Random(1);
        int rows = 1000;
        Table table = Table.create(
                IntColumn.create("_key", IntStream.range(0, rows).toArray()),
                DoubleColumn.create("temperature", random.doubles(rows).toArray()),
                FloatColumn.create("humidity", new float[rows]),
                ShortColumn.create("status", new short[rows]),
                LongColumn.create("seen", random.longs(rows, 0, 1000).toArray()),
                StringColumn.create("_note", IntStream.range(0, rows).mapToObj(Integer::toString)));

        ColumnWriteResult result = client.tables().writeTable(table, write().build());

        assertThat(result.failedRows()).isZero();
        Table read = client.tables().readTable(keys(rows), client.tables().schemaOf(table));
        assertThat(read.columnNames()).containsExactly("temperature", "humidity", "status", "seen");
        assertThat(read.doubleColumn("temperature").asDoubleArray())
                .isEqualTo(table.doubleColumn("temperature").asDoubleArray());
        assertThat(read.longColumn("seen").asLongArray())
                .isEqualTo(table.longColumn("seen").asLongArray());
    }

    @Test
    void embeddingsAreLittleEndianBlobs() {
        float[] vectors = new float[20 * 128];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = i * 0.5f;
        }
        Table table = Table.create(
                LongColumn.create("_key", LongStream.range(0, 20).toArray()),
                VectorColumn.of("embedding", vectors, 128),
                IntColumn.create("label", new int[20]));

        client.tables().writeTable(table, write().build());

        byte[] stored = client.get(key(1)).bin("embedding", byte[].class);
        assertThat(stored).hasSize(512).startsWith(0, 0, 0x80, 0x42); // 64f as NumPy's tobytes() writes it
        Table read = client.tables()
                .readTable(
                        keys(20),
                        ColumnSchema.builder().vectorFloat32("embedding", 128).build());
        assertThat(((VectorColumn) read.column("embedding")).array()).isEqualTo(vectors);
    }

    @Test
    void schemaOfTheWriteReadsItBackWithoutTheKey() {
        ColumnSchema written = ColumnSchema.builder().int64("_key").float64("x").build();
        ColumnBatch batch = ColumnBatch.builder(written)
                .column("_key", new long[] {0, 1})
                .column("x", new double[] {0.5, 1.5})
                .build();
        client.columns().write(batch, write().build());

        assertThat(client.columns().read(keys(2), written.without("_key")).doubles("x"))
                .containsExactly(0.5, 1.5);
    }
}
