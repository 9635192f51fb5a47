package io.github.aerospring.core.record;

import java.util.List;
import java.util.Map;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapPolicy;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.RecordGenerationException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.policy.WriteOptions;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class OrderedOperateIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("ordered");

    @Parameter
    private CallStyle style;

    private RecordOperations records() {
        return style.of(
                RecordOperations.class,
                TestClients.shared(),
                TestClients.shared().async());
    }

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, SET, style + name);
    }

    @Test
    void returnsOnlyWhatOperationsReturn() {
        records().put(key("counter"), new Bin("counter", 1));

        OrderedResult result = records()
                .operateOrdered(key("counter"), Operation.add(new Bin("counter", 1)), Operation.get("counter"));

        assertThat(result.values()).containsExactly(new BinValue("counter", 2L));
        assertThat(result.metadata().generation()).isEqualTo(2);
        assertThat(result.key()).isEqualTo(key("counter"));
    }

    @Test
    void keepsTheOrderOfTheOperations() {
        records().put(key("five"), new Bin("a", 1), new Bin("b", 2), new Bin("c", 3), new Bin("d", 4), new Bin("e", 5));

        OrderedResult result = records()
                .operateOrdered(
                        key("five"),
                        Operation.get("e"),
                        Operation.get("a"),
                        Operation.get("c"),
                        Operation.get("b"),
                        Operation.get("d"));

        assertThat(result.values()).extracting(BinValue::name).containsExactly("e", "a", "c", "b", "d");
        assertThat(result.values()).extracting(value -> value.as(int.class)).containsExactly(5, 1, 3, 2, 4);
    }

    @Test
    void keepsSeveralResultsOfOneBin() {
        records().put(key("twice"), new Bin("n", 1), new Bin("text", "x"));

        OrderedResult result = records()
                .operateOrdered(
                        key("twice"),
                        Operation.get("n"),
                        Operation.get("text"),
                        Operation.add(new Bin("n", 5)),
                        Operation.get("n"),
                        Operation.append(new Bin("text", "y")),
                        Operation.get("text"));

        assertThat(result.values())
                .containsExactly(
                        new BinValue("n", 1L),
                        new BinValue("text", "x"),
                        new BinValue("n", 6L),
                        new BinValue("text", "xy"));
    }

    @Test
    void leavesOutAbsentBins() {
        records().put(key("absent"), new Bin("n", 1));

        OrderedResult result = records().operateOrdered(key("absent"), Operation.get("missing"), Operation.get("n"));

        assertThat(result.values()).containsExactly(new BinValue("n", 1L));
    }

    @Test
    void listAndMapOperationsKeepTheirOrder() {
        records().put(key("cdt"), Map.of("list", List.of(3, 1, 2), "map", Map.of("a", 1)));

        OrderedResult result = records()
                .operateOrdered(
                        key("cdt"),
                        ListOperation.size("list"),
                        MapOperation.put(MapPolicy.Default, "map", Value.get("b"), Value.get(2)),
                        ListOperation.pop("list", 0),
                        MapOperation.size("map"),
                        ListOperation.size("list"));

        assertThat(result.values())
                .containsExactly(
                        new BinValue("list", 3L),
                        new BinValue("map", 2L),
                        new BinValue("list", 3L),
                        new BinValue("map", 2L),
                        new BinValue("list", 2L));
    }

    @Test
    void followsThePolicyOfTheCall() {
        records().put(key("policy"), new Bin("n", 1));

        assertThatThrownBy(() -> records()
                        .operateOrdered(
                                key("policy"),
                                TestClients.shared().policies().write(WriteOptions.expectGeneration(7)),
                                Operation.add(new Bin("n", 1))))
                .isInstanceOf(RecordGenerationException.class);
    }

    @Test
    void absentRecordIsAnError() {
        assertThatThrownBy(() -> records().operateOrdered(key("nobody"), Operation.get("n")))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void refusesReadOfAllBins() {
        assertThatThrownBy(() -> records().operateOrdered(key("all"), Operation.get()))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("get of named bins");
    }
}
