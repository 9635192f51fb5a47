package io.github.aerospring.core.record;

import java.util.LinkedHashMap;
import java.util.Map;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.github.aerospring.core.error.BinNotFoundException;
import io.github.aerospring.core.error.BinTypeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AerospikeRecordTests {

    private static final Key KEY = new Key("test", "users", "ada");

    private static AerospikeRecord record(Object value) {
        return AerospikeRecord.of(KEY, new Record(Map.of("b", value), 3, 0));
    }

    @Test
    void binsAreUnmodifiableInServerOrder() {
        Map<String, Object> bins = new LinkedHashMap<>();
        bins.put("z", 1L);
        bins.put("a", 2L);

        AerospikeRecord found = AerospikeRecord.of(KEY, new Record(bins, 1, 0));

        assertThat(found.bins()).containsExactly(Map.entry("z", 1L), Map.entry("a", 2L));
        assertThatThrownBy(() -> found.bins().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void recordWithoutBinsHasEmptyMap() {
        assertThat(AerospikeRecord.of(KEY, new Record(null, 1, 0)).bins()).isEmpty();
    }

    @Test
    void absentBinIsEmptyOrTypedError() {
        assertThat(record(1L).bin("absent")).isEmpty();
        assertThatThrownBy(() -> record(1L).bin("absent", Long.class))
                .isInstanceOf(BinNotFoundException.class)
                .hasMessageContaining("'absent'")
                .hasMessageContaining("[b]");
    }

    @Test
    void convertsNumbersWithoutLoss() {
        assertThat(record(5L).bin("b", Long.class)).isEqualTo(5L);
        assertThat(record(5L).bin("b", long.class)).isEqualTo(5L);
        assertThat(record(5L).bin("b", Integer.class)).isEqualTo(5);
        assertThat(record(5L).bin("b", int.class)).isEqualTo(5);
        assertThat(record(5L).bin("b", Short.class)).isEqualTo((short) 5);
        assertThat(record(-5L).bin("b", Byte.class)).isEqualTo((byte) -5);
        assertThat(record(5L).bin("b", Double.class)).isEqualTo(5.0);
        assertThat(record(0.5).bin("b", Double.class)).isEqualTo(0.5);
        assertThat(record(0.5).bin("b", Float.class)).isEqualTo(0.5f);
        assertThat(record(5L).bin("b", Float.class)).isEqualTo(5f);
        assertThat(record(1L).bin("b", Boolean.class)).isTrue();
        assertThat(record(0L).bin("b", Boolean.class)).isFalse();
        assertThat(record(true).bin("b", boolean.class)).isTrue();
        assertThat(record("x").bin("b", CharSequence.class)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(classes = {Integer.class, Short.class, Byte.class, Boolean.class, String.class, Map.class})
    void refusesLossyConversionOfLong(Class<?> type) {
        assertThatThrownBy(() -> record(1L << 40).bin("b", type))
                .isInstanceOf(BinTypeException.class)
                .hasMessageContaining("'1099511627776' (Long)")
                .hasMessageContaining("expected: " + type.getSimpleName());
    }

    @Test
    void refusesLossyConversionToFloatingPoint() {
        assertThatThrownBy(() -> record(Long.MAX_VALUE - 1).bin("b", Double.class))
                .isInstanceOf(BinTypeException.class);
        assertThatThrownBy(() -> record(0.1).bin("b", Float.class)).isInstanceOf(BinTypeException.class);
        assertThatThrownBy(() -> record(1.5).bin("b", Long.class)).isInstanceOf(BinTypeException.class);
    }
}
