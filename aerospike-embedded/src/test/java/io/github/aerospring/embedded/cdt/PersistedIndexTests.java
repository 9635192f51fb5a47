package io.github.aerospring.embedded.cdt;

import java.util.Collections;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.BinChange;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersistedIndexTests {

    private final CdtOperations operations = new CdtOperations(new TestExpressions());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "op[1, 2] | o[1, 2]",
                "p[2, 1] | [2, 1]",
                "kvp{1: 'a'} | kv{1: 'a'}",
                "op[] | o[]",
            })
    void isNotPartOfReplies(String stored, String replied) {
        Particle bin = Notation.parse(stored).toParticle();

        assertThat(PersistedIndex.withoutIndex(bin))
                .isEqualTo(Notation.parse(replied).toParticle());
    }

    @Test
    void leavesOtherBinsAlone() {
        Particle plain = Notation.parse("[1]").toParticle();
        Particle text = Notation.parse("'a'").toParticle();

        assertThat(PersistedIndex.withoutIndex(plain)).isSameAs(plain);
        assertThat(PersistedIndex.withoutIndex(text)).isSameAs(text);
    }

    @Test
    void staysInTheBin() {
        Particle bin = Notation.parse("op[2]").toParticle();

        BinChange result = operations.apply(bin, Ops.op(1, 1), true);

        assertThat(result.bin()).isEqualTo(Notation.parse("op[1, 2]").toParticle());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // header, extension header, index, nil of maps, elements
                "[1, 2] | 3",
                "o[1, 2] | 6",
                "op[1, 2] | 7",
                "op[1] | 5",
                "p[1, 2] | 6",
                "kp{1: 2, 3: 4} | 10",
                "kvp{1: 2, 3: 4} | 12",
                "kvp{1: 2} | 7",
            })
    void takesSpaceInStorage(String stored, int size) {
        assertThat(spaceOf(Notation.parse(stored).toParticle())).isEqualTo(size);
    }

    @Test
    void ofAnUnorderedListHasOneEntryForEach128Elements() {
        Particle bin = new ListValue(Collections.nCopies(300, Int.of(1)), 0x10).toParticle();

        assertThat(spaceOf(bin)).isEqualTo(3 + 3 + 3 * 2 + 300);
    }

    private static int spaceOf(Particle bin) {
        return bin.value().length + PersistedIndex.size(bin);
    }
}
