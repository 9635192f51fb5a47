package io.github.aerospring.embedded.expression;

import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class FloatOpsTests {

    private static final int POW = 24;
    private static final int LOG = 25;
    private static final int FLOOR = 28;
    private static final int CEIL = 29;
    private static final int TO_INT = 30;
    private static final int TO_FLOAT = 31;

    @Test
    void raisesToAPower() {
        assertThat(Evaluation.of(op(POW, 2.0, 10.0))).isEqualTo(1024.0);
        assertThat(Evaluation.of(op(POW, 0.0, -1.0))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat((Double) Evaluation.of(op(POW, -8.0, 0.5))).isNaN();
    }

    @Test
    void raisesOneToOneWhateverTheExponent() {
        assertThat(Evaluation.of(op(POW, 1.0, Double.NaN))).isEqualTo(1.0);
        assertThat(Evaluation.of(op(POW, -1.0, Double.POSITIVE_INFINITY))).isEqualTo(1.0);
    }

    @Test
    void takesTheLogarithmToABase() {
        assertThat(Evaluation.of(op(LOG, 1.0, 2.0))).isEqualTo(0.0);
        assertThat(Evaluation.of(op(LOG, 8.0, 1.0))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat((Double) Evaluation.of(op(LOG, -1.0, 2.0))).isNaN();
    }

    @Test
    void rounds() {
        assertThat(Evaluation.of(op(FLOOR, -1.5))).isEqualTo(-2.0);
        assertThat(Evaluation.of(op(CEIL, 1.2))).isEqualTo(2.0);
    }

    @Test
    void cutsOffWhatFollowsThePoint() {
        assertThat(Evaluation.of(op(TO_INT, -1.9))).isEqualTo(-1L);
        assertThat(Evaluation.of(op(TO_INT, 2.9))).isEqualTo(2L);
    }

    @Test
    void makesTheSmallestIntegerOfWhatDoesNotFit() {
        assertThat(Evaluation.of(op(TO_INT, 1e30))).isEqualTo(Long.MIN_VALUE);
        assertThat(Evaluation.of(op(TO_INT, Double.NaN))).isEqualTo(Long.MIN_VALUE);
        assertThat(Evaluation.of(op(TO_INT, -0x1p63))).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void castsIntegers() {
        assertThat(Evaluation.of(op(TO_FLOAT, 3))).isEqualTo(3.0);
    }

    @Test
    void isUnknownWhenAnArgumentIs() {
        Object none = Wire.bin(ExpressionType.FLOAT, "none");
        for (int code : new int[] {POW, LOG}) {
            assertThat(Evaluation.of(op(code, 1.0, none))).isEqualTo(Evaluation.UNKNOWN);
        }
        for (int code : new int[] {FLOOR, CEIL, TO_INT}) {
            assertThat(Evaluation.of(op(code, none))).isEqualTo(Evaluation.UNKNOWN);
        }
        assertThat(Evaluation.of(op(TO_FLOAT, Wire.bin(ExpressionType.INT, "none"))))
                .isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesIntegersButInTheCast() {
        assertThat(Evaluation.refusal(op(POW, 2, 3))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(FLOOR, 1))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(TO_INT, 1))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(TO_FLOAT, 1.0))).isEqualTo(4);
    }
}
