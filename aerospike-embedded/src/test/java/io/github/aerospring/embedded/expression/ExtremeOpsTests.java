package io.github.aerospring.embedded.expression;

import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class ExtremeOpsTests {

    private static final int MIN = 50;
    private static final int MAX = 51;

    @Test
    void findsTheLeastAndTheGreatest() {
        assertThat(Evaluation.of(op(MIN, 3, -1, 2))).isEqualTo(-1L);
        assertThat(Evaluation.of(op(MAX, 3, -1, 2))).isEqualTo(3L);
        assertThat(Evaluation.of(op(MAX, 1.5, 2.5))).isEqualTo(2.5);
        assertThat(Evaluation.of(op(MIN, 4))).isEqualTo(4L);
    }

    @Test
    void keepsWhatCameFirstWhenANaNIsInvolved() {
        assertThat(Evaluation.of(op(MAX, 3.0, Double.NaN))).isEqualTo(3.0);
        assertThat((Double) Evaluation.of(op(MAX, Double.NaN, 3.0))).isNaN();
    }

    @Test
    void keepsTheFirstOfTheTwoZeros() {
        assertThat(Evaluation.of(op(MIN, 0.0, -0.0))).isEqualTo(0.0);
        assertThat(Evaluation.of(op(MAX, -0.0, 0.0))).isEqualTo(-0.0);
    }

    @Test
    void refusesMixedTypes() {
        assertThat(Evaluation.refusal(op(MIN, 1, 1.0))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(MAX, "a"))).isEqualTo(4);
    }
}
