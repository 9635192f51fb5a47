package io.github.aerospring.docs;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.stream.Stream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.column.BinColumn;
import io.github.aerospring.core.column.ColumnBatch;
import io.github.aerospring.core.column.ColumnKind;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import io.github.aerospring.core.column.KeySet;
import io.github.aerospring.core.column.MissingPolicy;
import io.github.aerospring.core.column.QueryChunks;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.table.VectorColumn;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsIntegrationTests {

    private final String set = ServerUnderTest.uniqueSet("columns");

    private final NativeClient client = NativeClient.builder()
            .configuration(ClientConfiguration.of(ServerUnderTest.shared().hosts()))
            .connect();

    @AfterEach
    void close() {
        client.close();
    }

    private void writeScores() {
        client.tables()
                .writeTable(
                        Table.create(
                                LongColumn.create("_key", 1, 2, 3),
                                LongColumn.create("score", 10, 20, 30),
                                StringColumn.create("city", "Seoul", "Berlin", "Seoul")),
                        ColumnWrite.into("test", set).build());
    }

    @Test
    void quickStart() {
        // tag::quickstart[]
        Table scores = Table.create(
                LongColumn.create("_key", 1, 2, 3), // user keys
                LongColumn.create("score", 10, 20, 30), // a bin
                StringColumn.create("city", "Seoul", "Berlin", "Seoul")); // another one
        client.tables().writeTable(scores, ColumnWrite.into("test", set).build());

        ColumnSchema schema =
                ColumnSchema.builder().int64("score").string("city").build();
        Table read = client.tables().readTable(KeySet.of("test", set, 1, 2, 3), schema);

        double mean = read.longColumn("score").mean(); // 20.0
        Table seoul = read.where(read.stringColumn("city").isEqualTo("Seoul")); // 2 rows
        // end::quickstart[]
        assertThat(mean).isEqualTo(20.0);
        assertThat(seoul.rowCount()).isEqualTo(2);
    }

    @Test
    void read() {
        writeScores();
        // tag::read[]
        KeySet keys = KeySet.of("test", set, 3, 1, 99); // integers; also String... and List<Key>
        ColumnSchema schema = ColumnSchema.builder().int64("score").build();

        ColumnBatch batch = client.columns().read(keys, schema);

        long[] scores = batch.longs("score"); // 30, 10, 0
        int[] codes = batch.resultCodes(); // 0, 0, 2 (not found)
        int row = batch.rowOf(new Key("test", set, 1)).orElseThrow(); // 1
        // end::read[]
        assertThat(scores).containsExactly(30, 10, 0);
        assertThat(codes).containsExactly(0, 0, ResultCode.KEY_NOT_FOUND_ERROR);
        assertThat(row).isEqualTo(1);
    }

    // tag::schema[]
    record Measurement(
            long sensor,
            double value,
            Instant time,

            @BinColumn(kind = ColumnKind.VECTOR_FLOAT32, width = 128)
            float[] spectrum) {}

    // end::schema[]

    @Test
    void schemas() {
        // tag::schema[]
        ColumnSchema ofRecord = ColumnSchema.of(Measurement.class);

        Table table = Table.create(LongColumn.create("_key", 1), DoubleColumn.create("value", 0.5));
        ColumnSchema ofTable = client.tables().schemaOf(table); // without _key
        // end::schema[]
        assertThat(ofRecord.columns()).hasSize(4);
        assertThat(ofRecord.column("spectrum").width()).isEqualTo(128);
        assertThat(ofTable.bins()).containsExactly("value");
    }

    @Test
    void missing() {
        client.put(new Key("test", set, 1), new Bin("score", 10), new Bin("bonus", 0));
        client.put(new Key("test", set, 2), new Bin("score", 20));
        // tag::missing[]
        KeySet keys = KeySet.of("test", set, 1, 2, 99);
        ColumnSchema schema = ColumnSchema.builder()
                .int32("bonus")
                .missing(MissingPolicy.MISSING) // for tables
                .build();

        ColumnBatch batch = client.columns().read(keys, schema);
        int[] bonus = batch.ints("bonus"); // 0, 0, 0
        boolean stored = batch.isPresent(0, "bonus"); // true: the bin is 0
        boolean absent = batch.isPresent(1, "bonus"); // false: no such bin

        Table table = client.tables().toTableWithMetadata(batch); // bonus, _rc, _gen, _ttl
        int missing = table.intColumn("bonus").countMissing(); // 2
        Table found = client.tables().toSuccessTable(batch); // the rows of keys 1 and 2
        // end::missing[]
        assertThat(bonus).containsExactly(0, 0, 0);
        assertThat(stored).isTrue();
        assertThat(absent).isFalse();
        assertThat(missing).isEqualTo(2);
        assertThat(table.columnNames()).containsExactly("bonus", "_rc", "_gen", "_ttl");
        assertThat(found.rowCount()).isEqualTo(2);
    }

    @Test
    void vectors() {
        // tag::vectors[]
        float[] embeddings = {1, 0, 0, /**/ 0, 1, 0, /**/ 0.9f, 0.1f, 0}; // three vectors, one after the other
        client.tables()
                .writeTable(
                        Table.create(
                                StringColumn.create("_key", "a", "b", "c"),
                                VectorColumn.of("embedding", embeddings, 3)),
                        ColumnWrite.into("test", set).build());

        Table read = client.tables()
                .readTable(
                        KeySet.of("test", set, "a", "b", "c"),
                        ColumnSchema.builder().vectorFloat32("embedding", 3).build());
        VectorColumn vectors = (VectorColumn) read.column("embedding");

        float[] all = vectors.array(); // all elements, not a copy
        int[] nearest = vectors.nearest(new float[] {1, 0, 0}, 2); // rows 0 and 2, by cosine
        // end::vectors[]
        assertThat(all).isEqualTo(embeddings);
        assertThat(nearest).containsExactly(0, 2);
    }

    @Test
    void stream() {
        writeScores();
        // tag::stream[]
        ColumnSchema schema = ColumnSchema.builder().int64("score").build();
        long sum = 0;
        try (Stream<ColumnBatch> chunks =
                client.columns().stream(QueryRequest.of("test", set), schema, QueryChunks.ofRows(10_000))) {
            for (ColumnBatch chunk : (Iterable<ColumnBatch>) chunks::iterator) {
                long[] scores = chunk.longs("score");
                for (int row = 0; row < chunk.rows(); row++) {
                    sum += scores[row];
                }
            }
        }
        // end::stream[]
        assertThat(sum).isEqualTo(60);
    }

    @Test
    void ingest() {
        StringReader csv = new StringReader("id,score,ttl\n1,0.5,1000\n2,0.25,\n");
        // tag::ingest[]
        Table table = Table.read().csv(csv); // id, score, ttl

        ColumnWriteResult result = client.tables()
                .writeTable(
                        table.setName("scores"),
                        ColumnWrite.into("test", set)
                                .keyColumn("id") // stored as the bin "id" too
                                .ttlColumn("ttl") // seconds, the namespace's default where empty
                                .chunkSize(2000)
                                .progress((done, total) -> System.out.println(done + " of " + total))
                                .build());

        if (result.failedRows() > 0) {
            throw new IllegalStateException(result.toString());
        }
        // end::ingest[]
        assertThat(client.get(new Key("test", set, 2)).bin("score", Double.class))
                .isEqualTo(0.25);
    }

    @Test
    void export() {
        writeScores();
        StringWriter csv = new StringWriter();
        // tag::export[]
        ColumnSchema schema =
                ColumnSchema.builder().int64("score").string("city").build();
        Table table = client.tables().readTable(KeySet.of("test", set, 1, 2), schema);
        table.write().csv(csv); // score,city / 10,Seoul / 20,Berlin

        ColumnBatch batch = client.columns().read(KeySet.of("test", set, 1, 2), schema);
        long[] values = batch.longs("score"); // the values buffer of an Arrow vector
        int[] codes = batch.dictionary("city").orElseThrow().codes(); // indexes of a dictionary vector
        // end::export[]
        assertThat(csv.toString().lines()).containsExactly("score,city", "10,Seoul", "20,Berlin");
        assertThat(values).containsExactly(10, 20);
        assertThat(codes).containsExactly(1, 2);
    }
}
