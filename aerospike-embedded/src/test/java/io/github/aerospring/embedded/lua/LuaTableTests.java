package io.github.aerospring.embedded.lua;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LuaTableTests {

    private final LuaTable table = new LuaTable();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsWhatARandomProgramPutsIn(long seed) {
        Random random = new Random(seed);
        Map<Object, Object> expected = new HashMap<>();

        for (int i = 0; i < 5000; i++) {
            Object key = random.nextBoolean() ? (Object) (long) random.nextInt(300) : "k" + random.nextInt(300);
            if (random.nextInt(3) == 0) {
                table.put(key, LuaNil.NIL);
                expected.remove(key);
            } else {
                table.put(key, (long) i);
                expected.put(key, (long) i);
            }
        }

        assertThat(entries()).isEqualTo(expected);
        assertThat(expected)
                .allSatisfy((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        long border = table.length();
        assertThat(border == 0 || table.get(border) != LuaNil.NIL).isTrue();
        assertThat(table.get(border + 1)).isEqualTo(LuaNil.NIL);
    }

    @Test
    void takesAFloatWithAnIntegralValueForTheInteger() {
        table.put(1.0, "one");
        table.put(2.5, "more");

        assertThat(table.get(1L)).isEqualTo("one");
        assertThat(table.get(2.5)).isEqualTo("more");
        assertThat(table.length()).isEqualTo(1);
    }

    @Test
    void goesOnWithAnIterationWhoseKeysAreRemoved() {
        for (long i = 1; i <= 20; i++) {
            table.put("k" + i, i);
        }
        Set<Object> seen = new HashSet<>();

        for (Object[] entry = table.next(LuaNil.NIL); entry.length > 0; entry = table.next(entry[0])) {
            seen.add(entry[0]);
            table.put(entry[0], LuaNil.NIL);
        }

        assertThat(seen).hasSize(20);
        assertThat(table.next(LuaNil.NIL)).isEmpty();
    }

    @Test
    void refusesKeysThatAreNilOrNotANumber() {
        assertThatThrownBy(() -> table.put(LuaNil.NIL, 1L)).hasMessage("table index is nil");
        assertThatThrownBy(() -> table.put(Double.NaN, 1L)).hasMessage("table index is NaN");
        assertThatThrownBy(() -> table.next("none")).hasMessage("invalid key to 'next'");
    }

    private Map<Object, Object> entries() {
        Map<Object, Object> entries = new HashMap<>();
        for (Object[] entry = table.next(LuaNil.NIL); entry.length > 0; entry = table.next(entry[0])) {
            entries.put(entry[0], entry[1]);
        }
        return entries;
    }
}
