package io.github.aerospring.core.column;

import java.util.List;
import java.util.stream.IntStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.BinTypeException;
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
class ColumnOperationsIntegrationTests {

    private final String set = ServerUnderTest.uniqueSet("column");

    @Parameter
    private CallStyle style;

    private ColumnOperations columns() {
        return style.of(
                ColumnOperations.class,
                TestClients.shared().columns(),
                TestClients.shared().async().columns());
    }

    private Key key(int i) {
        return new Key(ServerUnderTest.NAMESPACE, set, i);
    }

    private void put(int i, Bin... bins) {
        TestClients.shared().put(key(i), bins);
    }

    @Test
    void readsEveryKind() {
        put(
                1,
                new Bin("i8", -128),
                new Bin("i16", 32767),
                new Bin("i32", Integer.MIN_VALUE),
                new Bin("i64", Long.MIN_VALUE),
                new Bin("f32", 1.5),
                new Bin("f64", Math.PI),
                new Bin("bool", true),
                new Bin("text", "Ada"));
        ColumnSchema schema = ColumnSchema.builder()
                .int8("i8")
                .int16("i16")
                .int32("i32")
                .int64("i64")
                .float32("f32")
                .float64("f64")
                .bool("bool")
                .string("text")
                .build();

        ColumnBatch batch = columns().read(List.of(key(1)), schema);

        assertThat(batch.bytes("i8")).containsExactly(-128);
        assertThat(batch.shorts("i16")).containsExactly(32767);
        assertThat(batch.ints("i32")).containsExactly(Integer.MIN_VALUE);
        assertThat(batch.longs("i64")).containsExactly(Long.MIN_VALUE);
        assertThat(batch.floats("f32")).containsExactly(1.5f);
        assertThat(batch.doubles("f64")).containsExactly(Math.PI);
        assertThat(batch.booleans("bool")).containsExactly(true);
        assertThat(batch.strings("text")).containsExactly("Ada");
        assertThat(batch.isPresent(0, "i64")).isTrue();
        assertThat(batch.generations()).containsExactly(1);
    }

    @Test
    void rowsAreKeysOfTheRequest() {
        put(1, new Bin("a", 10));
        put(3, new Bin("b", 1));

        ColumnBatch batch = columns()
                .read(
                        List.of(key(3), key(1), key(2), key(1)),
                        ColumnSchema.builder().int64("a").build(),
                        new BatchPolicy());

        assertThat(batch.keys()).containsExactly(key(3), key(1), key(2), key(1));
        assertThat(batch.longs("a")).containsExactly(0, 10, 0, 10);
        assertThat(IntStream.range(0, 4).mapToObj(row -> batch.isPresent(row, "a")))
                .containsExactly(false, true, false, true);
        assertThat(batch.resultCodes())
                .containsExactly(ResultCode.OK, ResultCode.OK, ResultCode.KEY_NOT_FOUND_ERROR, ResultCode.OK);
        assertThat(batch.successRows()).containsExactly(0, 1, 3);
        assertThat(batch.failedRows()).isEqualTo(1);
        assertThat(batch.rowOf(key(1))).hasValue(3);
        assertThat(batch.rowOf(key(9))).isEmpty();
    }

    @Test
    void emptyRequestIsEmptyBatch() {
        ColumnBatch batch =
                columns().read(List.of(), ColumnSchema.builder().int64("a").build());

        assertThat(batch.rows()).isZero();
        assertThat(batch.longs("a")).isEmpty();
    }

    @Test
    void integersAreAcceptedAsBooleans() {
        put(1, new Bin("flag", 1));
        put(2, new Bin("flag", 0));
        put(3, new Bin("flag", Value.get(true)));

        ColumnBatch batch = columns()
                .read(
                        List.of(key(1), key(2), key(3)),
                        ColumnSchema.builder().bool("flag").build());

        assertThat(batch.booleans("flag")).containsExactly(true, false, true);
    }

    @Test
    void overflowNamesKeyBinAndValue() {
        put(77, new Bin("small", 300));

        assertThatThrownBy(() -> columns()
                        .read(
                                List.of(key(77)),
                                ColumnSchema.builder().int8("small").build()))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("small")
                .hasMessageContaining(":77:")
                .hasMessageContaining("'300'")
                .hasMessageContaining("-128 to 127");
    }

    @Test
    void overflowIsTruncatedOnRequest() {
        put(1, new Bin("small", 300));
        ColumnSchema schema = ColumnSchema.builder()
                .int8("small")
                .overflow(OverflowPolicy.TRUNCATE)
                .build();

        assertThat(columns().read(List.of(key(1)), schema).bytes("small")).containsExactly(300 - 256);
    }

    @Test
    void readsQueriesIntoColumns() {
        IntStream.range(0, 100).forEach(i -> put(i, new Bin("a", i), new Bin("b", "x")));
        QueryRequest request = QueryRequest.of(ServerUnderTest.NAMESPACE, set);

        ColumnBatch batch =
                columns().query(request, ColumnSchema.builder().int32("a").build());

        assertThat(batch.ints("a"))
                .containsExactlyInAnyOrder(IntStream.range(0, 100).toArray());
        assertThat(batch.rows()).isEqualTo(100);
    }

    @Test
    void errorOfAQueryRowStopsTheQuery() {
        put(1, new Bin("a", "text"));

        assertThatThrownBy(() -> columns()
                        .query(
                                QueryRequest.of(ServerUnderTest.NAMESPACE, set),
                                ColumnSchema.builder().int32("a").build()))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("'text'");
    }

    @Test
    void queryMustNotNameBins() {
        QueryRequest request =
                QueryRequest.builder(ServerUnderTest.NAMESPACE, set).bins("b").build();

        assertThatThrownBy(() -> columns()
                        .query(request, ColumnSchema.builder().int32("a").build()))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[b]");
    }

    @Test
    void columnMayHaveAnotherNameThanItsBin() {
        put(1, new Bin("alt", 100));
        ColumnSchema schema = ColumnSchema.builder()
                .column(new Column("altitude", "alt", ColumnKind.INT64))
                .build();

        assertThat(columns().read(List.of(key(1)), schema).longs("altitude")).containsExactly(100);
    }

    @Test
    void largeRequestIsOneBatch() {
        List<Key> keys = IntStream.range(0, 20_000).mapToObj(this::key).toList();
        put(19_999, new Bin("a", 5));
        BatchPolicy patient = new BatchPolicy();
        patient.totalTimeout = 30_000;

        ColumnBatch batch =
                columns().read(keys, ColumnSchema.builder().int64("a").build(), patient);

        assertThat(batch.rows()).isEqualTo(20_000);
        assertThat(batch.successRows()).containsExactly(19_999);
        assertThat(batch.longs("a")[19_999]).isEqualTo(5);
    }
}
