package io.github.aerospring.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import io.github.aerospring.core.column.MissingPolicy;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(CallStyle.class)
class TableOperationsIntegrationTests {

    private final String set = ServerUnderTest.uniqueSet("table");

    @Parameter
    private CallStyle style;

    private TableOperations tables() {
        return style.of(
                TableOperations.class,
                TestClients.shared().tables(),
                TestClients.shared().async().tables());
    }

    private Key key(Object name) {
        return new Key(ServerUnderTest.NAMESPACE, set, Value.get(name));
    }

    private ColumnWrite.Builder write() {
        return ColumnWrite.into(ServerUnderTest.NAMESPACE, set);
    }

    @Test
    void everyColumnTypeSurvivesTheRoundTrip() {
        Table written = Table.create(
                "written",
                StringColumn.create("_key", "a", "b"),
                ShortColumn.create("s", new short[] {1, -2}),
                IntColumn.create("i", 3, -4),
                LongColumn.create("l", 1L << 40, -6L),
                FloatColumn.create("f", 0.5f, -1.5f),
                DoubleColumn.create("d", 0.1, -0.2),
                BooleanColumn.create("b", true, false),
                StringColumn.create("t", "x", "y"));
        ColumnSchema schema = ColumnSchema.builder()
                .int16("s")
                .int32("i")
                .int64("l")
                .float32("f")
                .float64("d")
                .bool("b")
                .string("t")
                .build();

        ColumnWriteResult result = tables().writeTable(written, write().build());
        Table read = tables().readTable(List.of(key("a"), key("b")), schema);

        assertThat(result.failedRows()).isZero();
        assertThat(read.columnNames()).containsExactly("s", "i", "l", "f", "d", "b", "t");
        for (String name : read.columnNames()) {
            assertThat(read.column(name).type())
                    .as(name)
                    .isEqualTo(written.column(name).type());
            assertThat(read.column(name).asObjectArray())
                    .as(name)
                    .isEqualTo(written.column(name).asObjectArray());
        }
    }

    @Test
    void writtenTableCanBeComputedWith() {
        Table written = Table.create(
                "points",
                IntColumn.create("_key", IntStream.range(1, 6).toArray()),
                DoubleColumn.create("x", 1.0, 2.0, 3.0, 4.0, 5.0),
                IntColumn.create("category", 0, 1, 0, 0, 0));
        tables().writeTable(written, write().build());

        Table read = tables().readTable(
                        IntStream.range(1, 6).mapToObj(this::key).toList(),
                        ColumnSchema.builder().float64("x").int32("category").build());

        assertThat(read.doubleColumn("x").mean()).isEqualTo(3.0);
        assertThat(read.intColumn("category").sum()).isEqualTo(1.0);
    }

    @Test
    void missingCellsAreZeroOrMissingAsTheSchemaSays() {
        IntColumn ints = IntColumn.create("i", 1, 2);
        ints.setMissing(1);
        DoubleColumn doubles = DoubleColumn.create("d", 1.0, 2.0);
        doubles.setMissing(0);
        tables().writeTable(Table.create(IntColumn.create("_key", 1, 2), ints, doubles), write().build());
        List<Key> keys = List.of(key(1), key(2), key(3));
        ColumnSchema.Builder schema = ColumnSchema.builder().int32("i").float64("d");

        Table zeros = tables().readTable(keys, schema.build());
        Table missing =
                tables().readTable(keys, schema.missing(MissingPolicy.MISSING).build());

        assertThat(zeros.intColumn("i").asIntArray()).containsExactly(1, 0, 0);
        assertThat(zeros.doubleColumn("d").asDoubleArray()).containsExactly(0.0, 2.0, 0.0);
        assertThat(missing.intColumn("i").isMissing().toArray()).containsExactly(1, 2);
        assertThat(missing.doubleColumn("d").isMissing().toArray()).containsExactly(0, 2);
    }

    @Test
    void keyColumnWithoutUnderscoreIsBinToo() {
        Table written = Table.create(
                LongColumn.create("id", 7L), StringColumn.create("_comment", "ignored"), StringColumn.create("t", "x"));

        tables().writeTable(written, write().keyColumn("id").build());

        assertThat(TestClients.shared().get(key(7L)).bins())
                .containsOnlyKeys("id", "t")
                .containsEntry("id", 7L);
    }

    @Test
    void failedRowsHaveResultCodes() {
        BatchWritePolicy createOnly = new BatchWritePolicy();
        createOnly.recordExistsAction = RecordExistsAction.CREATE_ONLY;
        Table one = Table.create(LongColumn.create("_key", 2L), LongColumn.create("i", 1L));
        Table three = Table.create(IntColumn.create("_key", 1, 2, 3), IntColumn.create("i", 1, 2, 3));
        tables().writeTable(one, write().build());

        ColumnWriteResult result =
                tables().writeTable(three, write().rowPolicy(createOnly).build());

        assertThat(result.resultCodes()).containsExactly(ResultCode.OK, ResultCode.KEY_EXISTS_ERROR, ResultCode.OK);
        assertThat(result.failedRows()).isEqualTo(1);
        assertThat(result.inDoubt()).isFalse();
    }

    @Test
    void writesHundredThousandRowsInChunks() {
        int rows = 100_000;
        Table written = Table.create(
                IntColumn.create("_key", IntStream.range(0, rows).toArray()),
                IntColumn.create("i", IntStream.range(0, rows).toArray()),
                DoubleColumn.create(
                        "d", IntStream.range(0, rows).asDoubleStream().toArray()));
        BatchPolicy patient = BatchPolicy.WriteDefault();
        patient.totalTimeout = 30_000;
        patient.maxConcurrentThreads = 0;
        List<Long> progress = new ArrayList<>();

        ColumnWriteResult result = tables().writeTable(
                        written,
                        write().chunkSize(5000)
                                .policy(patient)
                                .progress((done, total) -> progress.add(done))
                                .build());

        assertThat(result.rows()).isEqualTo(rows);
        assertThat(result.failedRows()).isZero();
        assertThat(progress)
                .isEqualTo(Stream.iterate(5000L, done -> done + 5000).limit(20).toList());
        Table read = tables().readTable(
                        QueryRequest.of(ServerUnderTest.NAMESPACE, set),
                        ColumnSchema.builder().int32("i").float64("d").build());
        assertThat(read.rowCount()).isEqualTo(rows);
        assertThat(read.doubleColumn("d").sum()).isEqualTo(rows * (rows - 1.0) / 2);
    }
}
