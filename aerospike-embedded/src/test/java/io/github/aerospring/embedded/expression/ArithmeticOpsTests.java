package io.github.aerospring.embedded.expression;

import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class ArithmeticOpsTests {

    private static final int ADD = 20;
    private static final int SUB = 21;
    private static final int MUL = 22;
    private static final int DIV = 23;
    private static final int MOD = 26;
    private static final int ABS = 27;

    @Test
    void addsAnyNumberOfArguments() {
        assertThat(Evaluation.of(op(ADD, 5))).isEqualTo(5L);
        assertThat(Evaluation.of(op(ADD, 1, 2, 3, 4))).isEqualTo(10L);
        assertThat(Evaluation.of(op(ADD, 0.5, 0.25))).isEqualTo(0.75);
    }

    @Test
    void wrapsAroundWhenIntegersOverflow() {
        assertThat(Evaluation.of(op(ADD, Long.MAX_VALUE, 1))).isEqualTo(Long.MIN_VALUE);
        assertThat(Evaluation.of(op(MUL, Long.MAX_VALUE, 2))).isEqualTo(-2L);
    }

    @Test
    void subtractsTheOthersFromTheFirst() {
        assertThat(Evaluation.of(op(SUB, 10, 3, 2))).isEqualTo(5L);
        assertThat(Evaluation.of(op(SUB, 1.5, 1.0))).isEqualTo(0.5);
    }

    @Test
    void negatesTheOnlyArgumentOfASubtraction() {
        assertThat(Evaluation.of(op(SUB, 7))).isEqualTo(-7L);
        assertThat(Evaluation.of(op(SUB, 0.0))).isEqualTo(0.0);
    }

    @Test
    void multiplies() {
        assertThat(Evaluation.of(op(MUL, 2, 3, 4))).isEqualTo(24L);
        assertThat(Evaluation.of(op(MUL, 2.0, 0.25))).isEqualTo(0.5);
    }

    @Test
    void dividesByTheProductOfTheOthers() {
        assertThat(Evaluation.of(op(DIV, 100, 3, 5))).isEqualTo(6L);
        assertThat(Evaluation.of(op(DIV, -7, 2))).isEqualTo(-3L);
        assertThat(Evaluation.of(op(DIV, 1.0, 4.0, 2.0))).isEqualTo(0.125);
    }

    @Test
    void invertsTheOnlyArgumentOfADivision() {
        assertThat(Evaluation.of(op(DIV, 4.0))).isEqualTo(0.25);
        assertThat(Evaluation.of(op(DIV, 1))).isEqualTo(1L);
        assertThat(Evaluation.of(op(DIV, 5))).isEqualTo(0L);
    }

    @Test
    void isUnknownWhenAnIntegerIsDividedByZero() {
        assertThat(Evaluation.of(op(DIV, 1, 0))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(DIV, 1, 5, 0))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(MOD, 1, 0))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void givesInfinityWhenAFloatIsDividedByZero() {
        assertThat(Evaluation.of(op(DIV, 1.0, 0.0))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Evaluation.of(op(DIV, -1.0, 0.0))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat((Double) Evaluation.of(op(DIV, 0.0, 0.0))).isNaN();
    }

    @Test
    void givesTheRemainderTheSignOfTheDividend() {
        assertThat(Evaluation.of(op(MOD, -7, 3))).isEqualTo(-1L);
        assertThat(Evaluation.of(op(MOD, 7, -3))).isEqualTo(1L);
    }

    @Test
    void dropsTheSignButOfTheSmallestInteger() {
        assertThat(Evaluation.of(op(ABS, -5))).isEqualTo(5L);
        assertThat(Evaluation.of(op(ABS, -1.5))).isEqualTo(1.5);
        assertThat(Evaluation.of(op(ABS, Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void isUnknownWhenAnArgumentIs() {
        Object none = Wire.bin(ExpressionType.INT, "none");
        for (int code : new int[] {ADD, SUB, MUL, DIV}) {
            assertThat(Evaluation.of(op(code, 1, none))).isEqualTo(Evaluation.UNKNOWN);
            assertThat(Evaluation.of(op(code, none, 1))).isEqualTo(Evaluation.UNKNOWN);
        }
        assertThat(Evaluation.of(op(MOD, none, 1))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(ABS, none))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesMixedAndOtherTypes() {
        assertThat(Evaluation.refusal(op(ADD, 1, 1.0))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(ADD, "a", "b"))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(MOD, 1.0, 2.0))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(ADD))).isEqualTo(4);
    }
}
