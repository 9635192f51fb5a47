package io.github.aerospring.embedded.hll;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SketchTests {

    @ParameterizedTest
    @CsvSource({"4,0", "4,4", "5,51", "7,13", "12,0", "16,48"})
    void registersDoNotTouchEachOther(int indexBits, int minHashBits) {
        Sketch sketch = Sketch.empty(indexBits, minHashBits);
        long[] expected = new long[sketch.registers()];
        Random random = new Random(1);
        for (int i = 0; i < 3 * expected.length; i++) {
            int index = random.nextInt(expected.length);
            expected[index] = random.nextLong() >>> 64 - 6 - minHashBits;
            sketch.register(index, expected[index]);
        }
        long[] registers = new long[expected.length];
        for (int i = 0; i < registers.length; i++) {
            registers[i] = sketch.register(i);
        }
        assertThat(registers).containsExactly(expected);
    }

    @Test
    void raisesOnlyLowerRegisters() {
        Sketch sketch = Sketch.empty(4, 0);
        assertThat(sketch.raise(15, 9)).isTrue();
        assertThat(sketch.raise(15, 9)).isFalse();
        assertThat(sketch.register(15)).isEqualTo(9);
    }

    @Test
    void hashIsMurmur3() {
        byte[] text = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.US_ASCII);
        assertThat(Element.of(text)).isEqualTo(new Element(0xe34bbc7bbc071b6cL, 0x7a433ca9c49a9347L));
    }

    @Test
    void cardinalityOfNothingIsZero() {
        assertThat(Cardinality.of(Sketch.empty(8, 0))).isZero();
    }

    @Test
    void unsignedCountsAreLarge() {
        assertThat(Cardinality.toDouble(-1)).isEqualTo(0x1p64);
    }
}
