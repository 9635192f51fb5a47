package io.github.aerospring.embedded.expression;

import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class BitwiseOpsTests {

    @Test
    void combinesBits() {
        assertThat(Evaluation.of(op(32, 0b1110, 0b0111, 0b1100))).isEqualTo(0b0100L);
        assertThat(Evaluation.of(op(33, 1, 2, 4))).isEqualTo(7L);
        assertThat(Evaluation.of(op(34, 7, 1, 1))).isEqualTo(7L);
        assertThat(Evaluation.of(op(32, 5))).isEqualTo(5L);
    }

    @Test
    void flipsAllBits() {
        assertThat(Evaluation.of(op(35, 0))).isEqualTo(-1L);
    }

    @Test
    void shiftsLeftAndRight() {
        assertThat(Evaluation.of(op(36, 1, 4))).isEqualTo(16L);
        assertThat(Evaluation.of(op(37, -1, 60))).isEqualTo(15L);
        assertThat(Evaluation.of(op(38, -16, 2))).isEqualTo(-4L);
    }

    @Test
    void takesTheShiftCountModulo64() {
        assertThat(Evaluation.of(op(36, 1, 65))).isEqualTo(2L);
        assertThat(Evaluation.of(op(37, -1, -4))).isEqualTo(15L);
    }

    @Test
    void countsOnes() {
        assertThat(Evaluation.of(op(39, -1))).isEqualTo(64L);
    }

    @Test
    void scansFromTheMostSignificantBit() {
        assertThat(Evaluation.of(op(40, 1, true))).isEqualTo(63L);
        assertThat(Evaluation.of(op(40, -1, false))).isEqualTo(-1L);
        assertThat(Evaluation.of(op(40, 0, true))).isEqualTo(-1L);
        assertThat(Evaluation.of(op(40, 0, false))).isEqualTo(0L);
    }

    @Test
    void scansFromTheLeastSignificantBitButCountsFromTheOther() {
        assertThat(Evaluation.of(op(41, 8, true))).isEqualTo(60L);
        assertThat(Evaluation.of(op(41, 7, false))).isEqualTo(60L);
        assertThat(Evaluation.of(op(41, 0, true))).isEqualTo(-1L);
    }

    @Test
    void isUnknownWhenAnArgumentIs() {
        Object none = Wire.bin(ExpressionType.INT, "none");
        for (int code : new int[] {32, 33, 34, 36, 37, 38}) {
            assertThat(Evaluation.of(op(code, 1, none))).isEqualTo(Evaluation.UNKNOWN);
        }
        assertThat(Evaluation.of(op(35, none))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(39, none))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(40, 1, op(0)))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(41, none, true))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesOtherTypes() {
        assertThat(Evaluation.refusal(op(32, 1.0))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(35, true))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(36, 1, 1.0))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(40, 1, 1))).isEqualTo(4);
    }
}
