package io.github.aerospring.core.operation;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import com.aerospike.client.cdt.MapPolicy;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.cdt.MapWriteFlags;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.RecordException;
import io.github.aerospring.core.record.BinValue;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every map operation of the official client through ours. */
class MapOperationsIntegrationTests {

    private static final String BIN = OperationCase.BIN;
    private static final String SET = ServerUnderTest.uniqueSet("maps");

    private static List<Value> keys(String... names) {
        return Arrays.stream(names).map(Value::get).toList();
    }

    private static List<Value> numbers(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Value::get).toList();
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                OperationCase.of(
                        "MAP-01 map_put",
                        Map.of("a", 1),
                        MapOperation.put(MapPolicy.Default, BIN, Value.get("b"), Value.get(2)),
                        2,
                        Map.of("a", 1, "b", 2)),
                OperationCase.of(
                        "MAP-02 map_put_items",
                        Map.of("a", 1),
                        MapOperation.putItems(MapPolicy.Default, BIN, Map.of(Value.get("b"), Value.get(2))),
                        2,
                        Map.of("a", 1, "b", 2)),
                OperationCase.of(
                        "MAP-03 map_increment",
                        Map.of("a", 1),
                        MapOperation.increment(MapPolicy.Default, BIN, Value.get("a"), Value.get(5)),
                        6,
                        Map.of("a", 6)),
                OperationCase.of(
                        "MAP-04 map_decrement",
                        Map.of("a", 6),
                        MapOperation.increment(MapPolicy.Default, BIN, Value.get("a"), Value.get(-5)),
                        1,
                        Map.of("a", 1)),
                OperationCase.read("MAP-05 map_size", Map.of("a", 1, "b", 2, "c", 3), MapOperation.size(BIN), 3),
                OperationCase.read(
                        "MAP-06 map_get_by_key",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.VALUE),
                        2),
                OperationCase.of(
                        "MAP-07 map_set_order",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.setMapPolicy(new MapPolicy(MapOrder.KEY_ORDERED, MapWriteFlags.DEFAULT), BIN),
                        null,
                        Map.of("a", 1, "b", 2, "c", 3)),
                OperationCase.of(
                        "MAP-08 map_clear", Map.of("a", 1, "b", 2, "c", 3), MapOperation.clear(BIN), null, Map.of()),
                OperationCase.of(
                        "MAP-09 map_remove_by_key",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByKey(BIN, Value.get("a"), MapReturnType.VALUE),
                        1,
                        Map.of("b", 2, "c", 3)),
                OperationCase.of(
                        "MAP-10 map_remove_by_key_list",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByKeyList(BIN, keys("a", "b"), MapReturnType.COUNT),
                        2,
                        Map.of("c", 3)),
                OperationCase.of(
                        "MAP-11 map_remove_by_key_range",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByKeyRange(BIN, Value.get("a"), Value.get("c"), MapReturnType.KEY),
                        List.of("a", "b"),
                        Map.of("c", 3)),
                OperationCase.of(
                        "MAP-12 map_remove_by_value",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByValue(BIN, Value.get(2), MapReturnType.KEY),
                        List.of("b"),
                        Map.of("a", 1, "c", 3)),
                OperationCase.of(
                        "MAP-13 map_remove_by_value_list",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByValueList(BIN, numbers(1, 3), MapReturnType.COUNT),
                        2,
                        Map.of("b", 2)),
                OperationCase.of(
                        "MAP-14 map_remove_by_value_range",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByValueRange(BIN, Value.get(1), Value.get(3), MapReturnType.COUNT),
                        2,
                        Map.of("c", 3)),
                OperationCase.read(
                        "MAP-15 map_get_by_key_range",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKeyRange(BIN, Value.get("a"), Value.get("c"), MapReturnType.VALUE),
                        List.of(1, 2)),
                OperationCase.read(
                        "MAP-16 map_get_by_key_list",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKeyList(BIN, keys("a", "c"), MapReturnType.COUNT),
                        2),
                OperationCase.read(
                        "MAP-17 map_get_by_value",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByValue(BIN, Value.get(2), MapReturnType.KEY),
                        List.of("b")),
                OperationCase.read(
                        "MAP-18 map_get_by_value_range",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByValueRange(BIN, Value.get(2), Value.get(4), MapReturnType.COUNT),
                        2),
                OperationCase.read(
                        "MAP-19 map_get_by_value_list",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByValueList(BIN, numbers(1, 3), MapReturnType.COUNT),
                        2),
                OperationCase.read(
                        "MAP-20 map_get_by_index",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByIndex(BIN, 0, MapReturnType.KEY),
                        "a"),
                OperationCase.read(
                        "MAP-21 map_get_by_index_range to the end",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByIndexRange(BIN, 1, MapReturnType.KEY),
                        List.of("b", "c")),
                OperationCase.read(
                        "MAP-21 map_get_by_index_range with count",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByIndexRange(BIN, 0, 2, MapReturnType.VALUE),
                        List.of(1, 2)),
                OperationCase.read(
                        "MAP-22 map_get_by_rank",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByRank(BIN, -1, MapReturnType.KEY),
                        "c"),
                OperationCase.read(
                        "MAP-23 map_get_by_rank_range to the end",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByRankRange(BIN, -2, MapReturnType.COUNT),
                        2),
                OperationCase.read(
                        "MAP-23 map_get_by_rank_range with count",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByRankRange(BIN, 0, 2, MapReturnType.VALUE),
                        List.of(1, 2)),
                OperationCase.of(
                        "MAP-24 map_remove_by_index",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByIndex(BIN, 0, MapReturnType.KEY),
                        "a",
                        Map.of("b", 2, "c", 3)),
                OperationCase.of(
                        "MAP-25 map_remove_by_index_range to the end",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByIndexRange(BIN, 1, MapReturnType.COUNT),
                        2,
                        Map.of("a", 1)),
                OperationCase.of(
                        "MAP-25 map_remove_by_index_range with count",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByIndexRange(BIN, 0, 2, MapReturnType.COUNT),
                        2,
                        Map.of("c", 3)),
                OperationCase.of(
                        "MAP-26 map_remove_by_rank",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByRank(BIN, 0, MapReturnType.VALUE),
                        1,
                        Map.of("b", 2, "c", 3)),
                OperationCase.of(
                        "MAP-27 map_remove_by_rank_range to the end",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByRankRange(BIN, -2, MapReturnType.COUNT),
                        2,
                        Map.of("a", 1)),
                OperationCase.of(
                        "MAP-27 map_remove_by_rank_range with count",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.removeByRankRange(BIN, 0, 1, MapReturnType.COUNT),
                        1,
                        Map.of("b", 2, "c", 3)),
                OperationCase.read(
                        "CON-18 map return type NONE",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.NONE),
                        null),
                OperationCase.read(
                        "CON-18 map return type INDEX",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.INDEX),
                        1),
                OperationCase.read(
                        "CON-18 map return type REVERSE_INDEX",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.REVERSE_INDEX),
                        1),
                OperationCase.read(
                        "CON-18 map return type RANK",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.RANK),
                        1),
                OperationCase.read(
                        "CON-18 map return type REVERSE_RANK",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.REVERSE_RANK),
                        1),
                OperationCase.read(
                        "CON-18 map return type COUNT",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.COUNT),
                        1),
                OperationCase.read(
                        "CON-18 map return type KEY",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.KEY),
                        "b"),
                OperationCase.read(
                        "CON-18 map return type VALUE",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.VALUE),
                        2),
                OperationCase.read(
                        "CON-18 map return type EXISTS",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.EXISTS),
                        true),
                OperationCase.read(
                        "CON-18 map return type KEY_VALUE",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByKey(BIN, Value.get("b"), MapReturnType.KEY_VALUE),
                        List.of(Map.entry("b", 2L))),
                OperationCase.read(
                        "CON-18 map return type ORDERED_MAP",
                        Map.of("a", 1, "b", 2, "c", 3),
                        MapOperation.getByIndexRange(BIN, 0, 2, MapReturnType.ORDERED_MAP),
                        Map.of("a", 1, "b", 2)),
                OperationCase.of(
                        "CON-20 map write flags NO_FAIL",
                        Map.of("a", 1),
                        MapOperation.put(
                                new MapPolicy(MapOrder.UNORDERED, MapWriteFlags.CREATE_ONLY | MapWriteFlags.NO_FAIL),
                                BIN,
                                Value.get("a"),
                                Value.get(2)),
                        1,
                        Map.of("a", 1)),
                OperationCase.of(
                        "CON-20 map write flags PARTIAL",
                        Map.of("a", 1),
                        MapOperation.putItems(
                                new MapPolicy(
                                        MapOrder.UNORDERED,
                                        MapWriteFlags.CREATE_ONLY | MapWriteFlags.NO_FAIL | MapWriteFlags.PARTIAL),
                                BIN,
                                Map.of(Value.get("a"), Value.get(2), Value.get("b"), Value.get(3))),
                        2,
                        Map.of("a", 1, "b", 3)),
                OperationCase.of(
                        "CON-19 map order UNORDERED",
                        null,
                        MapOperation.put(
                                new MapPolicy(MapOrder.UNORDERED, MapWriteFlags.DEFAULT),
                                BIN,
                                Value.get("a"),
                                Value.get(1)),
                        1,
                        Map.of("a", 1)),
                OperationCase.of(
                        "CON-19 map order KEY_ORDERED",
                        null,
                        MapOperation.put(
                                new MapPolicy(MapOrder.KEY_ORDERED, MapWriteFlags.DEFAULT),
                                BIN,
                                Value.get("a"),
                                Value.get(1)),
                        1,
                        Map.of("a", 1)),
                OperationCase.of(
                        "CON-19 map order KEY_VALUE_ORDERED",
                        null,
                        MapOperation.put(
                                new MapPolicy(MapOrder.KEY_VALUE_ORDERED, MapWriteFlags.DEFAULT),
                                BIN,
                                Value.get("a"),
                                Value.get(1)),
                        1,
                        Map.of("a", 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void operationWorks(String row, OperationCase operation) {
        operation.verify(new Key(ServerUnderTest.NAMESPACE, SET, row), CallStyle.BLOCKING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void operationWorksAsynchronously(String row, OperationCase operation) {
        operation.verify(new Key(ServerUnderTest.NAMESPACE, SET, row + " async"), CallStyle.ASYNCHRONOUS);
    }

    @Test
    void thereAreMoreThanTheTwentySevenOperations() {
        Set<String> names = Arrays.stream(MapOperation.class.getMethods())
                .filter(method -> method.getReturnType() == Operation.class)
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(names).hasSizeGreaterThanOrEqualTo(27);
    }

    @Test
    void writeModesRefuseExistingOrAbsentKeys() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "modes");
        NativeClient client = TestClients.shared();
        client.put(key, Map.of(BIN, Map.of("a", 1)));
        MapPolicy create = new MapPolicy(MapOrder.UNORDERED, MapWriteFlags.CREATE_ONLY);
        MapPolicy update = new MapPolicy(MapOrder.UNORDERED, MapWriteFlags.UPDATE_ONLY);

        assertThatThrownBy(() -> client.operate(key, MapOperation.put(create, BIN, Value.get("a"), Value.get(2))))
                .isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> client.operate(key, MapOperation.put(update, BIN, Value.get("b"), Value.get(2))))
                .isInstanceOf(RecordException.class);
    }

    @Test
    void severalOperationsAreOneAtomicCall() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "example");
        NativeClient client = TestClients.shared();
        client.put(key, Map.of("scores", Map.of("math", 92, "science", 88, "history", 75, "art", 95)));

        assertThat(client.operateOrdered(
                                key,
                                MapOperation.getByRankRange("scores", -2, 2, MapReturnType.KEY),
                                MapOperation.removeByValueRange(
                                        "scores", Value.get(0), Value.get(80), MapReturnType.KEY),
                                MapOperation.put(MapPolicy.Default, "scores", Value.get("music"), Value.get(90)),
                                MapOperation.increment(MapPolicy.Default, "scores", Value.get("math"), Value.get(3)),
                                MapOperation.size("scores"))
                        .values())
                .extracting(BinValue::value)
                .containsExactly(List.of("math", "art"), List.of("history"), 4L, 95L, 4L);
    }
}
