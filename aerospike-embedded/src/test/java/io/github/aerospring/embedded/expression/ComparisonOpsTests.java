package io.github.aerospring.embedded.expression;

import java.util.HexFormat;

import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Wildcard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class ComparisonOpsTests {

    private static final int EQ = 1;
    private static final int NE = 2;
    private static final int LT = 5;

    @ParameterizedTest
    @CsvSource({
        "1, false, true, false",
        "2, true, false, true",
        "3, false, false, true",
        "4, false, true, true",
        "5, true, false, false",
        "6, true, true, false"
    })
    void relatesIntegersBySign(int code, boolean less, boolean equal, boolean greater) {
        assertThat(Evaluation.of(op(code, -5, 3))).isEqualTo(less);
        assertThat(Evaluation.of(op(code, 3, 3))).isEqualTo(equal);
        assertThat(Evaluation.of(op(code, 3, -5))).isEqualTo(greater);
    }

    @Test
    void comparesFloatsAsIeeeDoes() {
        assertThat(Evaluation.of(op(EQ, 0.0, -0.0))).isEqualTo(true);
        assertThat(Evaluation.of(op(EQ, Double.NaN, Double.NaN))).isEqualTo(false);
        assertThat(Evaluation.of(op(NE, Double.NaN, 1.0))).isEqualTo(true);
        assertThat(Evaluation.of(op(LT, Double.NaN, 1.0))).isEqualTo(false);
    }

    @Test
    void comparesStringsBytewiseThenByLength() {
        assertThat(Evaluation.of(op(LT, "ab", "abc"))).isEqualTo(true);
        assertThat(Evaluation.of(op(LT, "z", "\u00e4"))).isEqualTo(true);
        assertThat(Evaluation.of(op(EQ, "", ""))).isEqualTo(true);
    }

    @Test
    void comparesBlobsAsUnsignedBytes() {
        assertThat(Evaluation.of(op(LT, new byte[] {1}, new byte[] {-1}))).isEqualTo(true);
    }

    @Test
    void ordersFalseBeforeTrue() {
        assertThat(Evaluation.of(op(LT, false, true))).isEqualTo(true);
    }

    @Test
    void findsNilEqualToNil() {
        assertThat(Evaluation.of(op(EQ, null, null))).isEqualTo(true);
    }

    @Test
    void looksOverOrderFlagsOfLists() {
        assertThat(Evaluation.of(op(EQ, list("9101"), list("92c7000101")))).isEqualTo(true);
    }

    @Test
    void endsTheComparisonAtAWildcard() {
        assertThat(Evaluation.of(op(EQ, list("920105"), list("9201d4ff00")))).isEqualTo(true);
        assertThat(Evaluation.of(op(EQ, list("9301d4ff0002"), list("93010506"))))
                .isEqualTo(true);
    }

    @Test
    void comparesOrderedMapsBySizeThenEntries() {
        assertThat(Evaluation.of(op(LT, raw("82c70001c00105"), raw("83c70001c001010202"))))
                .isEqualTo(true);
        assertThat(Evaluation.of(op(EQ, raw("82c70001c00105"), raw("82c70003c00105"))))
                .isEqualTo(true);
    }

    @Test
    void leavesTheComparisonOfAnUnorderedMapUnknown() {
        assertThat(Evaluation.of(op(EQ, raw("810105"), raw("810105")))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(EQ, raw("80"), raw("80")))).isEqualTo(true);
    }

    @Test
    void decidesBeforeAnUnorderedMapIsReached() {
        assertThat(Evaluation.of(op(LT, list("9201810105"), list("9202810105"))))
                .isEqualTo(true);
    }

    @Test
    void comparesWildcardAndInfinityWithEachOther() {
        assertThat(Evaluation.of(op(EQ, Infinity.INFINITY, Infinity.INFINITY))).isEqualTo(true);
        assertThat(Evaluation.of(op(EQ, Wildcard.WILDCARD, Infinity.INFINITY))).isEqualTo(true);
    }

    @Test
    void isUnknownWhenEitherSideIs() {
        assertThat(Evaluation.of(op(EQ, op(0), true))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(EQ, 1, Wire.bin(ExpressionType.INT, "none"))))
                .isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesDifferentTypes() {
        assertThat(Evaluation.refusal(op(EQ, 1, 1.0))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(EQ, "a", new byte[] {97}))).isEqualTo(4);
    }

    @Test
    void refusesGeometriesSketchesAndRemovals() {
        Geo point = new Geo(SimpleShapes.point(1, 2));
        assertThat(Evaluation.refusal(op(EQ, point, point))).isEqualTo(4);
        Object sketch = Wire.bin(ExpressionType.HLL, "h");
        assertThat(Evaluation.refusal(op(EQ, sketch, sketch))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(EQ, op(100), op(100)))).isEqualTo(4);
    }

    private static Object list(String hex) {
        return op(126, raw(hex));
    }

    private static Wire.Raw raw(String hex) {
        return new Wire.Raw(HexFormat.of().parseHex(hex));
    }
}
