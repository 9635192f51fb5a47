package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.github.aerospring.embedded.expression.Wire.bin;
import static io.github.aerospring.embedded.expression.Wire.name;
import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class BinOpsTests {

    private static final int KEY = 80;
    private static final int BIN = 81;
    private static final int BIN_TYPE = 82;

    private static SampleRecord record() {
        return new SampleRecord()
                .with("bool", true)
                .with("int", 5)
                .with("string", "text")
                .with("list", Particle.of(Particle.LIST, new byte[] {(byte) 0x90}))
                .with("map", Particle.of(Particle.MAP, new byte[] {(byte) 0x80}))
                .with("blob", new byte[] {1})
                .with("float", 1.5)
                .with(
                        "geojson",
                        Particle.of(Particle.GEOJSON, SimpleShapes.point(1, 2).getBytes()))
                .with("hll", Particle.of(Particle.HLL, new byte[11]));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExpressionType.class,
            names = {"BOOL", "INT", "STRING", "LIST", "MAP", "BLOB", "FLOAT", "GEOJSON", "HLL"})
    void readsABinOfTheNamedType(ExpressionType type) {
        String name = type.name().toLowerCase(java.util.Locale.ROOT);
        Operand value =
                Evaluation.compiler().compile(Wire.pack(bin(type, name))).evaluate(record());
        assertThat(value.toParticle()).isEqualTo(record().bin(name));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExpressionType.class,
            names = {"NIL", "BOOL", "INT", "STRING", "MAP"})
    void isUnknownWhenTheBinIsOfAnotherType(ExpressionType type) {
        assertThat(Evaluation.of(bin(type, "list"), record())).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void isUnknownWhenThereIsNoBin() {
        assertThat(Evaluation.of(bin(ExpressionType.INT, "none"), record())).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(bin(ExpressionType.NIL, "none"), record())).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void isUnknownForABlobOfALanguage() {
        SampleRecord record = new SampleRecord().with("java", Particle.of(7, new byte[] {1}));
        assertThat(Evaluation.of(bin(ExpressionType.BLOB, "java"), record)).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void answersTheParticleTypeOfABin() {
        assertThat(Evaluation.of(op(BIN_TYPE, name("geojson")), record())).isEqualTo(23L);
        assertThat(Evaluation.of(op(BIN_TYPE, name("none")), record())).isEqualTo(0L);
    }

    @Test
    void readsTheStoredKey() {
        SampleRecord record = record();
        record.key = new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 9};
        assertThat(Evaluation.of(op(KEY, 2), record)).isEqualTo(9L);
        record.key = new byte[] {3, 'a', 'b'};
        assertThat(Evaluation.of(op(KEY, 3), record)).isEqualTo("ab");
        record.key = new byte[] {4, 1, 2};
        assertThat(Evaluation.of(op(KEY, 6), record)).isEqualTo(Particle.of(Particle.BLOB, new byte[] {1, 2}));
    }

    @Test
    void isUnknownWithoutAStoredKeyOfTheType() {
        SampleRecord record = record();
        assertThat(Evaluation.of(op(KEY, 2), record)).isEqualTo(Evaluation.UNKNOWN);
        record.key = new byte[] {3, 'a'};
        assertThat(Evaluation.of(op(KEY, 2), record)).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void isUnknownAsLongAsOnlyMetadataIsLookedAt() {
        SampleRecord record = record();
        record.key = new byte[] {3, 'a'};
        for (Object expression : new Object[] {
            bin(ExpressionType.BOOL, "bool"), op(1, op(KEY, 3), "a"), op(1, op(BIN_TYPE, name("int")), 1)
        }) {
            Expression filter = Evaluation.compiler().compileFilter(Wire.pack(expression));
            assertThat(filter.matchesMetadata(record)).isEqualTo(Ternary.UNKNOWN);
            assertThat(filter.matches(record)).isEqualTo(Ternary.TRUE);
        }
    }

    @Test
    void refusesUnknownTypes() {
        assertThat(Evaluation.refusal(op(BIN, 10, name("a")))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(KEY, 4))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(KEY, 1))).isEqualTo(4);
    }

    @Test
    void refusesLongNamesAndThoseWithAZero() {
        assertThat(Evaluation.refusal(op(BIN, 2, name("123456789012345")))).isZero();
        assertThat(Evaluation.refusal(op(BIN, 2, name("1234567890123456")))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(BIN_TYPE, name("a\u0000b")))).isEqualTo(4);
    }
}
