package io.github.aerospring.core.operation;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.operation.BitOperation;
import com.aerospike.client.operation.BitOverflowAction;
import com.aerospike.client.operation.BitPolicy;
import com.aerospike.client.operation.BitResizeFlags;
import com.aerospike.client.operation.BitWriteFlags;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.BinExistsException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every bit operation of the official client through ours. */
class BitOperationsIntegrationTests {

    private static final String BIN = OperationCase.BIN;
    private static final String SET = ServerUnderTest.uniqueSet("bits");

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                OperationCase.of(
                        "HLLBIT-01 bit_resize",
                        bytes(1, 2),
                        BitOperation.resize(BitPolicy.Default, BIN, 4, BitResizeFlags.DEFAULT),
                        null,
                        bytes(1, 2, 0, 0)),
                OperationCase.of(
                        "HLLBIT-01 bit_resize from front",
                        bytes(1, 2),
                        BitOperation.resize(BitPolicy.Default, BIN, 4, BitResizeFlags.FROM_FRONT),
                        null,
                        bytes(0, 0, 1, 2)),
                OperationCase.of(
                        "HLLBIT-01 bit_insert",
                        bytes(1, 2),
                        BitOperation.insert(BitPolicy.Default, BIN, 1, bytes(9, 8)),
                        null,
                        bytes(1, 9, 8, 2)),
                OperationCase.of(
                        "HLLBIT-01 bit_remove",
                        bytes(1, 2, 3),
                        BitOperation.remove(BitPolicy.Default, BIN, 1, 1),
                        null,
                        bytes(1, 3)),
                OperationCase.of(
                        "HLLBIT-01 bit_set",
                        bytes(0, 0),
                        BitOperation.set(BitPolicy.Default, BIN, 4, 8, bytes(255)),
                        null,
                        bytes(15, 240)),
                OperationCase.of(
                        "HLLBIT-01 bit_or",
                        bytes(1),
                        BitOperation.or(BitPolicy.Default, BIN, 0, 8, bytes(6)),
                        null,
                        bytes(7)),
                OperationCase.of(
                        "HLLBIT-01 bit_xor",
                        bytes(5),
                        BitOperation.xor(BitPolicy.Default, BIN, 0, 8, bytes(3)),
                        null,
                        bytes(6)),
                OperationCase.of(
                        "HLLBIT-01 bit_and",
                        bytes(7),
                        BitOperation.and(BitPolicy.Default, BIN, 0, 8, bytes(5)),
                        null,
                        bytes(5)),
                OperationCase.of(
                        "HLLBIT-01 bit_not",
                        bytes(15),
                        BitOperation.not(BitPolicy.Default, BIN, 0, 8),
                        null,
                        bytes(240)),
                OperationCase.of(
                        "HLLBIT-01 bit_lshift",
                        bytes(1),
                        BitOperation.lshift(BitPolicy.Default, BIN, 0, 8, 3),
                        null,
                        bytes(8)),
                OperationCase.of(
                        "HLLBIT-01 bit_rshift",
                        bytes(8),
                        BitOperation.rshift(BitPolicy.Default, BIN, 0, 8, 3),
                        null,
                        bytes(1)),
                OperationCase.of(
                        "HLLBIT-01 bit_add",
                        bytes(5),
                        BitOperation.add(BitPolicy.Default, BIN, 0, 8, 3, false, BitOverflowAction.FAIL),
                        null,
                        bytes(8)),
                OperationCase.of(
                        "HLLBIT-01 bit_add saturated",
                        bytes(250),
                        BitOperation.add(BitPolicy.Default, BIN, 0, 8, 9, false, BitOverflowAction.SATURATE),
                        null,
                        bytes(255)),
                OperationCase.of(
                        "HLLBIT-01 bit_add wrapped",
                        bytes(250),
                        BitOperation.add(BitPolicy.Default, BIN, 0, 8, 9, false, BitOverflowAction.WRAP),
                        null,
                        bytes(3)),
                OperationCase.of(
                        "HLLBIT-01 bit_subtract",
                        bytes(5),
                        BitOperation.subtract(BitPolicy.Default, BIN, 0, 8, 3, false, BitOverflowAction.FAIL),
                        null,
                        bytes(2)),
                OperationCase.of(
                        "HLLBIT-01 bit_set_int",
                        bytes(0, 0),
                        BitOperation.setInt(BitPolicy.Default, BIN, 0, 16, 258),
                        null,
                        bytes(1, 2)),
                OperationCase.read("HLLBIT-01 bit_get", bytes(1, 2, 3), BitOperation.get(BIN, 8, 8), bytes(2)),
                OperationCase.read("HLLBIT-01 bit_count", bytes(255, 1), BitOperation.count(BIN, 0, 16), 9),
                OperationCase.read("HLLBIT-01 bit_lscan", bytes(0, 16), BitOperation.lscan(BIN, 0, 16, true), 11),
                OperationCase.read("HLLBIT-01 bit_rscan", bytes(0, 16), BitOperation.rscan(BIN, 0, 16, true), 11),
                OperationCase.read("HLLBIT-01 bit_get_int", bytes(1, 2), BitOperation.getInt(BIN, 0, 16, false), 258),
                OperationCase.read(
                        "HLLBIT-01 bit_get_int signed", bytes(255), BitOperation.getInt(BIN, 0, 8, true), -1),
                OperationCase.of(
                        "HLLBIT-02 bit write flags NO_FAIL",
                        bytes(1),
                        BitOperation.resize(
                                new BitPolicy(BitWriteFlags.CREATE_ONLY | BitWriteFlags.NO_FAIL),
                                BIN,
                                4,
                                BitResizeFlags.DEFAULT),
                        null,
                        bytes(1)),
                OperationCase.of(
                        "HLLBIT-02 bit write flags UPDATE_ONLY",
                        bytes(1),
                        BitOperation.or(new BitPolicy(BitWriteFlags.UPDATE_ONLY), BIN, 0, 8, bytes(2)),
                        null,
                        bytes(3)),
                OperationCase.of(
                        "HLLBIT-02 bit write flags PARTIAL",
                        bytes(1),
                        BitOperation.set(
                                new BitPolicy(BitWriteFlags.PARTIAL | BitWriteFlags.NO_FAIL),
                                BIN,
                                4,
                                32,
                                bytes(255, 255, 255, 255)),
                        null,
                        bytes(15)));
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
    void thereAreEighteenOperations() {
        Set<String> names = Arrays.stream(BitOperation.class.getMethods())
                .filter(method -> method.getReturnType() == Operation.class)
                .map(method -> method.getName())
                .collect(Collectors.toSet());

        assertThat(names).hasSize(18);
    }

    @Test
    void createOnlyRefusesAnExistingBin() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "create");
        NativeClient client = TestClients.shared();
        client.put(key, Map.of(BIN, bytes(1)));

        assertThatThrownBy(() -> client.operate(
                        key,
                        BitOperation.resize(new BitPolicy(BitWriteFlags.CREATE_ONLY), BIN, 4, BitResizeFlags.DEFAULT)))
                .isInstanceOf(BinExistsException.class);
    }
}
