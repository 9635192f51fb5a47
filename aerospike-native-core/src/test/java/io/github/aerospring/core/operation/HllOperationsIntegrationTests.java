package io.github.aerospring.core.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.Value.HLLValue;
import com.aerospike.client.operation.HLLOperation;
import com.aerospike.client.operation.HLLPolicy;
import com.aerospike.client.operation.HLLWriteFlags;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.BinExistsException;
import io.github.aerospring.core.record.RecordOperations;
import io.github.aerospring.servers.ServerUnderTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every HyperLogLog operation of the official client through ours, on two sets of a thousand numbers that overlap. */
@ParameterizedClass
@EnumSource(CallStyle.class)
class HllOperationsIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("hll");
    private static final Offset<Double> TENTH = Offset.offset(100.0);

    @Parameter
    private CallStyle style;

    private RecordOperations records() {
        NativeClient client = TestClients.shared();
        return style.of(RecordOperations.class, client, client.async());
    }

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, SET, style + name);
    }

    private static List<Value> numbers(int begin) {
        return IntStream.range(begin, begin + 1000).mapToObj(Value::get).toList();
    }

    @BeforeEach
    void init() {
        records().operate(key("a"), HLLOperation.init(new HLLPolicy(HLLWriteFlags.DEFAULT), "h", 12, 20));
        records().operate(key("b"), HLLOperation.init(HLLPolicy.Default, "h", 12, 20));
        records().operate(key("a"), HLLOperation.add(HLLPolicy.Default, "h", numbers(0)));
        records().operate(key("b"), HLLOperation.add(HLLPolicy.Default, "h", numbers(500)));
    }

    private List<HLLValue> other() {
        return List.of((HLLValue) records().get(key("b")).bin("h").orElseThrow());
    }

    private double result(Operation operation) {
        return ((Number) records().operate(key("a"), operation).bin("h").orElseThrow()).doubleValue();
    }

    @Test
    void thereAreElevenOperations() {
        Set<String> names = Arrays.stream(HLLOperation.class.getMethods())
                .filter(method -> method.getReturnType() == Operation.class)
                .map(method -> method.getName())
                .collect(Collectors.toSet());

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "init",
                        "add",
                        "setUnion",
                        "refreshCount",
                        "fold",
                        "getCount",
                        "getUnion",
                        "getUnionCount",
                        "getIntersectCount",
                        "getSimilarity",
                        "describe");
    }

    @Test
    void initDescribesItself() {
        assertThat(records().operate(key("a"), HLLOperation.describe("h")).bin("h"))
                .contains(List.of(12L, 20L));
    }

    @Test
    void addReturnsTheNumberOfChangedRegisters() {
        assertThat(result(HLLOperation.add(HLLPolicy.Default, "h", numbers(0)))).isZero();
        assertThat(result(HLLOperation.add(HLLPolicy.Default, "h", numbers(5000))))
                .isPositive();
    }

    @Test
    void countsElements() {
        assertThat(result(HLLOperation.getCount("h"))).isCloseTo(1000.0, TENTH);
        assertThat(result(HLLOperation.refreshCount("h"))).isCloseTo(1000.0, TENTH);
    }

    @Test
    void countsTheUnionAndTheIntersection() {
        assertThat(result(HLLOperation.getUnionCount("h", other()))).isCloseTo(1500.0, Offset.offset(150.0));
        assertThat(result(HLLOperation.getIntersectCount("h", other()))).isCloseTo(500.0, TENTH);
        assertThat(result(HLLOperation.getSimilarity("h", other()))).isCloseTo(1.0 / 3, Offset.offset(0.1));
    }

    @Test
    void unionIsAValue() {
        Object union = records()
                .operate(key("a"), HLLOperation.getUnion("h", other()))
                .bin("h")
                .orElseThrow();

        assertThat(union).isInstanceOf(HLLValue.class);
    }

    @Test
    void unionIsStored() {
        records().operate(key("a"), HLLOperation.setUnion(HLLPolicy.Default, "h", other()));

        assertThat(result(HLLOperation.getCount("h"))).isCloseTo(1500.0, Offset.offset(150.0));
    }

    @Test
    void foldsToFewerRegisters() {
        records().operate(key("fold"), HLLOperation.init(HLLPolicy.Default, "h", 12));
        records().operate(key("fold"), HLLOperation.add(HLLPolicy.Default, "h", numbers(0)));

        records().operate(key("fold"), HLLOperation.fold("h", 8));

        assertThat(records().operate(key("fold"), HLLOperation.describe("h")).bin("h"))
                .contains(List.of(8L, 0L));
    }

    @Test
    void flagsRefuseAllowAndForgive() {
        assertThatThrownBy(() -> records()
                        .operate(key("a"), HLLOperation.init(new HLLPolicy(HLLWriteFlags.CREATE_ONLY), "h", 12)))
                .isInstanceOf(BinExistsException.class);

        records()
                .operate(
                        key("a"),
                        HLLOperation.init(new HLLPolicy(HLLWriteFlags.CREATE_ONLY | HLLWriteFlags.NO_FAIL), "h", 12));
        records().operate(key("a"), HLLOperation.init(new HLLPolicy(HLLWriteFlags.UPDATE_ONLY), "h", 12));
        assertThat(result(HLLOperation.getCount("h"))).isZero();

        records().operate(key("low"), HLLOperation.init(HLLPolicy.Default, "h", 8));
        HLLValue low = (HLLValue) records().get(key("low")).bin("h").orElseThrow();
        records().operate(key("a"), HLLOperation.setUnion(new HLLPolicy(HLLWriteFlags.ALLOW_FOLD), "h", List.of(low)));
        assertThat(records().operate(key("a"), HLLOperation.describe("h")).bin("h"))
                .contains(List.of(8L, 0L));
    }
}
