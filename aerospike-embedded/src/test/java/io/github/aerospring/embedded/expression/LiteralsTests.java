package io.github.aerospring.embedded.expression;

import java.util.HexFormat;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Wildcard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LiteralsTests {

    private static Wire.Raw raw(String hex) {
        return new Wire.Raw(HexFormat.of().parseHex(hex));
    }

    @Test
    void areTheirOwnValue() {
        assertThat(Evaluation.of(null)).isNull();
        assertThat(Evaluation.of(true)).isEqualTo(true);
        assertThat(Evaluation.of(-7)).isEqualTo(-7L);
        assertThat(Evaluation.of(1.5)).isEqualTo(1.5);
        assertThat(Evaluation.of("text")).isEqualTo("text");
        assertThat(Evaluation.of(new byte[] {1, 2})).isEqualTo(Particle.of(Particle.BLOB, new byte[] {1, 2}));
        assertThat(Evaluation.of(raw("a21201"))).isEqualTo(Particle.of(Particle.HLL, new byte[] {1}));
    }

    @Test
    void mayBeWiderThanNeeded() {
        assertThat(Evaluation.of(raw("cd0001"))).isEqualTo(1L);
        assertThat(Evaluation.of(raw("ca3fc00000"))).isEqualTo(1.5);
        assertThat(Evaluation.of(raw("c4020361"))).isEqualTo("a");
        assertThat(Evaluation.of(raw("cfffffffffffffffff"))).isEqualTo(-1L);
    }

    @Test
    void keepMapsAsTheyWereSent() {
        byte[] unsorted = HexFormat.of().parseHex("82020a010b");
        Operand map = Evaluation.compiler().compile(unsorted).evaluate(new SampleRecord());
        assertThat(map.toParticle()).isEqualTo(Particle.of(Particle.MAP, unsorted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a0", "c400", "a26162", "a20761", "c1", "a5", "d2", "0101"})
    void areRefusedWhenTheyAreNone(String hex) {
        assertThat(Evaluation.refusal(raw(hex))).isEqualTo(4);
    }

    @Test
    void areNoResultWhenTheyCannotBeStored() {
        assertThat(Evaluation.refusal(Wildcard.WILDCARD)).isEqualTo(4);
        assertThat(Evaluation.refusal(Infinity.INFINITY)).isEqualTo(4);
    }
}
