package io.github.aerospring.core.record;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordArgumentsTests {

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void refusesKeys() {
        assertRefused(() -> RecordArguments.key(null), "key: null (expected: a key)");
        assertRefused(() -> RecordArguments.key(new Key("", "users", 1)), "key.namespace: '' (expected: non-empty");
        assertRefused(
                () -> RecordArguments.keys(Arrays.asList(new Key("test", "users", 1), null)),
                "keys[1]: null (expected");
    }

    @Test
    void acceptsBinNameOfFifteenBytes() {
        assertThat(RecordArguments.binName("fifteen-letters")).isEqualTo("fifteen-letters");
    }

    @Test
    void refusesBinNames() {
        assertRefused(() -> RecordArguments.binName(null), "bin name: null");
        assertRefused(() -> RecordArguments.binName(""), "bin name: '' (expected: non-empty)");
        assertRefused(() -> RecordArguments.binName("sixteen-letters!"), "has 16");
        assertRefused(
                () -> RecordArguments.binName("äöüäöüäö"), "'äöüäöüäö' (expected: at most 15 bytes in UTF-8, has 16)");
        assertRefused(() -> RecordArguments.binNames(), "bins: [] (expected: at least one bin name)");
        assertRefused(() -> RecordArguments.binNames("a", "b", "a"), "bin name: 'a' (expected: each bin once)");
    }

    @Test
    void refusesBins() {
        assertRefused(RecordArguments::bins, "bins: []");
        assertRefused(() -> RecordArguments.bins(Map.of()), "bins: {}");
        assertRefused(() -> RecordArguments.bins(new Bin("a", 1), new Bin("a", 2)), "'a' (expected: each bin once)");
        assertRefused(() -> RecordArguments.bins((Bin) null), "bin: null");
    }

    static Stream<Object> storable() {
        return Stream.of(
                "text",
                new byte[] {1},
                ByteBuffer.wrap(new byte[] {1}),
                (byte) 1,
                (short) 1,
                1,
                1L,
                1f,
                1d,
                true,
                'c',
                Thread.State.NEW,
                UUID.randomUUID(),
                List.of(1, List.of("x")),
                Map.of("k", Map.of(1, 2.0)),
                Value.getAsGeoJSON("{}"));
    }

    @ParameterizedTest
    @MethodSource("storable")
    void acceptsValues(Object value) {
        assertThat(RecordArguments.bins(Map.of("b", value))).hasSize(1);
    }

    @Test
    void acceptsNullAsRemoval() {
        Map<String, Object> bins = new HashMap<>();
        bins.put("b", null);

        assertThat(RecordArguments.bins(bins)[0].value).isEqualTo(Value.getAsNull());
    }

    @Test
    void refusesValuesAtAnyDepth() {
        assertRefused(
                () -> RecordArguments.bins(Map.of("price", BigDecimal.ONE)),
                "bin 'price': '1' of java.math.BigDecimal (expected: String, byte[]");
        assertRefused(() -> RecordArguments.bins(Map.of("b", List.of(Map.of("k", BigDecimal.ONE)))), "BigDecimal");
        assertRefused(() -> RecordArguments.bins(new Bin("b", List.of(new Object()))), "java.lang.Object");
    }

    @Test
    void refusesOperations() {
        assertRefused(RecordArguments::operations, "operations: []");
        assertRefused(() -> RecordArguments.operations((Operation) null), "operation: null");
        assertRefused(() -> RecordArguments.operations(Operation.get("sixteen-letters!")), "has 16");
    }

    @Test
    void acceptsOperationsOnTheWholeRecord() {
        assertThat(RecordArguments.operations(Operation.get(), Operation.touch()))
                .hasSize(2);
    }
}
