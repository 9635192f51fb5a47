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
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.ListPolicy;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.ListSortFlags;
import com.aerospike.client.cdt.ListWriteFlags;
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

/** Every list operation of the official client through ours. */
class ListOperationsIntegrationTests {

    private static final String BIN = OperationCase.BIN;
    private static final String SET = ServerUnderTest.uniqueSet("lists");

    private static List<Value> values(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Value::get).toList();
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                OperationCase.of(
                        "LST-01 list_append",
                        List.of(1, 2),
                        ListOperation.append(BIN, Value.get(3)),
                        3,
                        List.of(1, 2, 3)),
                OperationCase.of(
                        "LST-02 list_append_items",
                        List.of(1),
                        ListOperation.appendItems(BIN, values(2, 3)),
                        3,
                        List.of(1, 2, 3)),
                OperationCase.of(
                        "LST-03 list_insert",
                        List.of(1, 2),
                        ListOperation.insert(BIN, 1, Value.get(9)),
                        3,
                        List.of(1, 9, 2)),
                OperationCase.of(
                        "LST-04 list_insert_items",
                        List.of(1, 2),
                        ListOperation.insertItems(BIN, 1, values(8, 9)),
                        4,
                        List.of(1, 8, 9, 2)),
                OperationCase.of(
                        "LST-05 list_set", List.of(1, 2), ListOperation.set(BIN, 1, Value.get(7)), null, List.of(1, 7)),
                OperationCase.of(
                        "LST-06 list_increment",
                        List.of(1, 2),
                        ListOperation.increment(BIN, 1, Value.get(5)),
                        7,
                        List.of(1, 7)),
                OperationCase.read("LST-07 list_get", List.of(1, 2), ListOperation.get(BIN, 1), 2),
                OperationCase.read(
                        "LST-08 list_get_range", List.of(1, 2, 3, 4), ListOperation.getRange(BIN, 1, 2), List.of(2, 3)),
                OperationCase.read("LST-09 list_size", List.of(1, 2), ListOperation.size(BIN), 2),
                OperationCase.of("LST-10 list_remove", List.of(1, 2), ListOperation.remove(BIN, 0), 1, List.of(2)),
                OperationCase.of(
                        "LST-11 list_remove_range",
                        List.of(1, 2, 3),
                        ListOperation.removeRange(BIN, 0, 2),
                        2,
                        List.of(3)),
                OperationCase.of("LST-12 list_pop", List.of(1, 2, 3), ListOperation.pop(BIN, 1), 2, List.of(1, 3)),
                OperationCase.of(
                        "LST-13 list_pop_range",
                        List.of(1, 2, 3),
                        ListOperation.popRange(BIN, 0, 2),
                        List.of(1, 2),
                        List.of(3)),
                OperationCase.of(
                        "LST-14 list_trim", List.of(1, 2, 3, 4), ListOperation.trim(BIN, 1, 2), 2, List.of(2, 3)),
                OperationCase.of("LST-15 list_clear", List.of(1, 2), ListOperation.clear(BIN), null, List.of()),
                OperationCase.of(
                        "LST-16 list_sort",
                        List.of(3, 1, 2),
                        ListOperation.sort(BIN, ListSortFlags.DEFAULT),
                        null,
                        List.of(1, 2, 3)),
                OperationCase.of(
                        "LST-17 list_set_order",
                        List.of(3, 1, 2),
                        ListOperation.setOrder(BIN, ListOrder.ORDERED),
                        null,
                        List.of(1, 2, 3)),
                OperationCase.read(
                        "LST-18 list_get_by_value",
                        List.of(1, 2, 2),
                        ListOperation.getByValue(BIN, Value.get(2), ListReturnType.COUNT),
                        2),
                OperationCase.read(
                        "LST-19 list_get_by_value_list",
                        List.of(1, 2, 3),
                        ListOperation.getByValueList(BIN, values(1, 3), ListReturnType.INDEX),
                        List.of(0, 2)),
                OperationCase.read(
                        "LST-20 list_get_by_value_range",
                        List.of(1, 2, 3, 4),
                        ListOperation.getByValueRange(BIN, Value.get(2), Value.get(4), ListReturnType.VALUE),
                        List.of(2, 3)),
                OperationCase.read(
                        "LST-20 list_get_by_value_range without end",
                        List.of(1, 2, 3, 4),
                        ListOperation.getByValueRange(BIN, Value.get(2), null, ListReturnType.VALUE),
                        List.of(2, 3, 4)),
                OperationCase.read(
                        "LST-21 list_get_by_index",
                        List.of(1, 2, 3),
                        ListOperation.getByIndex(BIN, -1, ListReturnType.VALUE),
                        3),
                OperationCase.read(
                        "LST-22 list_get_by_index_range to the end",
                        List.of(1, 2, 3),
                        ListOperation.getByIndexRange(BIN, 1, ListReturnType.VALUE),
                        List.of(2, 3)),
                OperationCase.read(
                        "LST-22 list_get_by_index_range with count",
                        List.of(1, 2, 3),
                        ListOperation.getByIndexRange(BIN, 0, 2, ListReturnType.VALUE),
                        List.of(1, 2)),
                OperationCase.read(
                        "LST-23 list_get_by_rank",
                        List.of(3, 1, 2),
                        ListOperation.getByRank(BIN, 0, ListReturnType.VALUE),
                        1),
                OperationCase.read(
                        "LST-24 list_get_by_rank_range to the end",
                        List.of(1, 2, 3),
                        ListOperation.getByRankRange(BIN, -2, ListReturnType.VALUE),
                        List.of(2, 3)),
                OperationCase.read(
                        "LST-24 list_get_by_rank_range with count",
                        List.of(1, 2, 3, 4),
                        ListOperation.getByRankRange(BIN, -3, 3, ListReturnType.VALUE),
                        List.of(2, 3, 4)),
                OperationCase.of(
                        "LST-25 list_remove_by_value",
                        List.of(1, 2, 2),
                        ListOperation.removeByValue(BIN, Value.get(2), ListReturnType.COUNT),
                        2,
                        List.of(1)),
                OperationCase.of(
                        "LST-26 list_remove_by_value_list",
                        List.of(1, 2, 3),
                        ListOperation.removeByValueList(BIN, values(1, 3), ListReturnType.COUNT),
                        2,
                        List.of(2)),
                OperationCase.of(
                        "LST-27 list_remove_by_value_range",
                        List.of(1, 2, 3, 4),
                        ListOperation.removeByValueRange(BIN, Value.get(2), Value.get(4), ListReturnType.COUNT),
                        2,
                        List.of(1, 4)),
                OperationCase.of(
                        "LST-28 list_remove_by_index",
                        List.of(1, 2),
                        ListOperation.removeByIndex(BIN, 0, ListReturnType.VALUE),
                        1,
                        List.of(2)),
                OperationCase.of(
                        "LST-29 list_remove_by_index_range to the end",
                        List.of(1, 2, 3),
                        ListOperation.removeByIndexRange(BIN, 1, ListReturnType.VALUE),
                        List.of(2, 3),
                        List.of(1)),
                OperationCase.of(
                        "LST-29 list_remove_by_index_range with count",
                        List.of(1, 2, 3),
                        ListOperation.removeByIndexRange(BIN, 0, 2, ListReturnType.COUNT),
                        2,
                        List.of(3)),
                OperationCase.of(
                        "LST-30 list_remove_by_rank",
                        List.of(3, 1, 2),
                        ListOperation.removeByRank(BIN, -1, ListReturnType.VALUE),
                        3,
                        List.of(1, 2)),
                OperationCase.of(
                        "LST-31 list_remove_by_rank_range to the end",
                        List.of(3, 1, 2),
                        ListOperation.removeByRankRange(BIN, -2, ListReturnType.COUNT),
                        2,
                        List.of(1)),
                OperationCase.of(
                        "LST-31 list_remove_by_rank_range with count",
                        List.of(3, 1, 2),
                        ListOperation.removeByRankRange(BIN, 0, 1, ListReturnType.COUNT),
                        1,
                        List.of(3, 2)),
                OperationCase.read(
                        "CON-14 list return type NONE",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.NONE),
                        null),
                OperationCase.read(
                        "CON-14 list return type INDEX",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.INDEX),
                        1),
                OperationCase.read(
                        "CON-14 list return type REVERSE_INDEX",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.REVERSE_INDEX),
                        1),
                OperationCase.read(
                        "CON-14 list return type RANK",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.RANK),
                        2),
                OperationCase.read(
                        "CON-14 list return type REVERSE_RANK",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.REVERSE_RANK),
                        0),
                OperationCase.read(
                        "CON-14 list return type COUNT",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.COUNT),
                        1),
                OperationCase.read(
                        "CON-14 list return type VALUE",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.VALUE),
                        3),
                OperationCase.read(
                        "CON-14 list return type EXISTS",
                        List.of(1, 3, 2),
                        ListOperation.getByIndex(BIN, 1, ListReturnType.EXISTS),
                        true),
                OperationCase.read(
                        "LST-32 list return type INVERTED",
                        List.of(1, 2, 3),
                        ListOperation.getByValue(BIN, Value.get(2), ListReturnType.VALUE | ListReturnType.INVERTED),
                        List.of(1, 3)),
                OperationCase.of(
                        "LST-36 list_sort without duplicates",
                        List.of(3, 1, 3, 2, 1),
                        ListOperation.sort(BIN, ListSortFlags.DROP_DUPLICATES),
                        null,
                        List.of(1, 2, 3)),
                OperationCase.of(
                        "LST-34 list policy NO_FAIL",
                        List.of(1, 2),
                        ListOperation.append(
                                new ListPolicy(ListOrder.UNORDERED, ListWriteFlags.ADD_UNIQUE | ListWriteFlags.NO_FAIL),
                                BIN,
                                Value.get(2)),
                        2,
                        List.of(1, 2)),
                OperationCase.of(
                        "LST-34 list policy PARTIAL",
                        List.of(1, 2),
                        ListOperation.appendItems(
                                new ListPolicy(
                                        ListOrder.UNORDERED,
                                        ListWriteFlags.ADD_UNIQUE | ListWriteFlags.NO_FAIL | ListWriteFlags.PARTIAL),
                                BIN,
                                values(2, 3)),
                        3,
                        List.of(1, 2, 3)),
                OperationCase.of(
                        "LST-34 list policy ORDERED",
                        null,
                        ListOperation.appendItems(
                                new ListPolicy(ListOrder.ORDERED, ListWriteFlags.DEFAULT), BIN, values(3, 1, 2)),
                        3,
                        List.of(1, 2, 3)));
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
    void thereAreMoreThanTheThirtyOneOperations() {
        Set<String> names = Arrays.stream(ListOperation.class.getMethods())
                .filter(method -> method.getReturnType() == Operation.class)
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(names).hasSizeGreaterThanOrEqualTo(31);
    }

    @Test
    void uniqueListRefusesASecondElement() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "unique");
        NativeClient client = TestClients.shared();
        client.put(key, Map.of(BIN, List.of(1, 2)));
        ListPolicy unique = new ListPolicy(ListOrder.UNORDERED, ListWriteFlags.ADD_UNIQUE);

        assertThatThrownBy(() -> client.operate(key, ListOperation.append(unique, BIN, Value.get(2))))
                .isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> client.operate(
                        key,
                        ListOperation.insert(
                                new ListPolicy(ListOrder.UNORDERED, ListWriteFlags.INSERT_BOUNDED),
                                BIN,
                                9,
                                Value.get(2))))
                .isInstanceOf(RecordException.class);
    }

    @Test
    void severalOperationsAreOneAtomicCall() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "example");
        NativeClient client = TestClients.shared();
        client.put(key, Map.of("scores", List.of(85, 92, 78, 95, 88)));

        assertThat(client.operateOrdered(
                                key,
                                ListOperation.sort("scores", ListSortFlags.DEFAULT),
                                ListOperation.getByRankRange("scores", -3, 3, ListReturnType.VALUE),
                                ListOperation.size("scores"))
                        .values())
                .containsExactly(new BinValue("scores", List.of(88L, 92L, 95L)), new BinValue("scores", 5L));
        assertThat(client.operateOrdered(
                                key,
                                ListOperation.removeByValueRange(
                                        "scores", Value.get(0), Value.get(80), ListReturnType.COUNT),
                                ListOperation.append("scores", Value.get(99)),
                                ListOperation.size("scores"))
                        .values())
                .extracting(BinValue::value)
                .containsExactly(1L, 5L, 5L);
    }

    @Test
    void contextsReachNestedLists() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "nested");
        NativeClient client = TestClients.shared();
        client.put(key, Map.of(BIN, Map.of("inner", List.of(1, 2))));

        client.operate(key, ListOperation.append(BIN, Value.get(3), CTX.mapKey(Value.get("inner"))));

        assertThat(client.get(key).bin(BIN)).contains(Map.of("inner", List.of(1L, 2L, 3L)));
    }
}
