package io.github.aerospring.embedded.index;

import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Str;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexTypeTests {

    private static final ListValue LIST = ListValue.of(Int.of(1), Int.of(2));
    private static final MapValue MAP = new MapValue(List.of(new MapValue.Entry(new Str("k"), Int.of(3))), 0);

    @Test
    void takesTheValueItself() {
        assertThat(IndexType.DEFAULT.elements(Int.of(1))).containsExactly(Int.of(1));
        assertThat(IndexType.DEFAULT.elements(LIST)).containsExactly(LIST);
    }

    @Test
    void takesNoWholeValueOfMoreThan2048Bytes() {
        assertThat(IndexType.DEFAULT.elements(new Str("x".repeat(2048)))).hasSize(1);
        assertThat(IndexType.DEFAULT.elements(new Str("x".repeat(2049)))).isEmpty();
        assertThat(IndexType.DEFAULT.elements(new Blob(new byte[2049]))).isEmpty();
        assertThat(IndexType.LIST.elements(ListValue.of(new Str("x".repeat(2049)))))
                .hasSize(1);
    }

    @Test
    void takesElementsOfListsOnly() {
        assertThat(IndexType.LIST.elements(LIST)).containsExactly(Int.of(1), Int.of(2));
        assertThat(IndexType.LIST.elements(MAP)).isEmpty();
        assertThat(IndexType.LIST.elements(Int.of(1))).isEmpty();
    }

    @Test
    void takesKeysOrValuesOfMapsOnly() {
        assertThat(IndexType.MAPKEYS.elements(MAP)).containsExactly(new Str("k"));
        assertThat(IndexType.MAPVALUES.elements(MAP)).containsExactly(Int.of(3));
        assertThat(IndexType.MAPKEYS.elements(LIST)).isEmpty();
        assertThat(IndexType.MAPVALUES.elements(LIST)).isEmpty();
    }

    @Test
    void wantsExpressionsThatYieldWhatItTakes() {
        assertThat(IndexType.DEFAULT.particleType(KeyType.STRING)).isEqualTo(Particle.STRING);
        assertThat(IndexType.LIST.particleType(KeyType.STRING)).isEqualTo(Particle.LIST);
        assertThat(IndexType.MAPKEYS.particleType(KeyType.STRING)).isEqualTo(Particle.MAP);
    }

    @Test
    void knowsNumbersAndNames() {
        assertThat(IndexType.ofWire(3)).isEqualTo(IndexType.MAPVALUES);
        assertThat(IndexType.ofWire(4)).isNull();
        assertThat(IndexType.named("MapKeys")).isEqualTo(IndexType.MAPKEYS);
        assertThat(IndexType.named("set")).isNull();
    }
}
