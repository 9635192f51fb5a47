package io.github.aerospring.data.mapping;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.data.mapping.MappingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecordIdsTests {

    static Stream<Arguments> ids() {
        return Stream.of(
                Arguments.of("a", "a"),
                Arguments.of(Long.MIN_VALUE, Long.MIN_VALUE),
                Arguments.of(7, 7L),
                Arguments.of((short) 7, 7L),
                Arguments.of((byte) -7, -7L),
                Arguments.of('x', "x"),
                Arguments.of(TimeUnit.DAYS, "DAYS"),
                Arguments.of(new byte[] {1, 2}, new byte[] {1, 2}),
                Arguments.of(new UUID(1, 2), "00000000-0000-0001-0000-000000000002"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void keepsIdAsKeyAndBack(Object id, Object key) {
        assertThat(RecordIds.toKey(id)).isEqualTo(key);
        assertThat(RecordIds.fromKey(key, id.getClass())).isEqualTo(id);
    }

    @Test
    void readsPrimitiveIds() {
        assertThat(RecordIds.fromKey(5L, int.class)).isEqualTo(5);
    }

    @Test
    void rejectsKeyThatDoesNotFitTheIdType() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> RecordIds.fromKey(1L << 40, Integer.class))
                .withMessageContaining("user key: 1099511627776 of type Long (expected: one that is an id of type");
        assertThatExceptionOfType(MappingException.class).isThrownBy(() -> RecordIds.fromKey("x", Long.class));
        assertThatExceptionOfType(MappingException.class).isThrownBy(() -> RecordIds.fromKey(300L, Byte.class));
        assertThatExceptionOfType(MappingException.class).isThrownBy(() -> RecordIds.fromKey("", Character.class));
    }

    @Test
    void rejectsIdOfAnotherType() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> RecordIds.toKey(1.5))
                .withMessageContaining("id: 1.5 of type java.lang.Double (expected: one of");
    }
}
