package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.value.Infinity;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class ConditionOpsTests {

    private static final int COND = 123;

    @Test
    void isUnknownByName() {
        assertThat(Evaluation.of(op(0))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void takesTheValueOfTheFirstTrueCondition() {
        assertThat(Evaluation.of(op(COND, false, 1, true, 2, true, 3, 4))).isEqualTo(2L);
    }

    @Test
    void takesTheDefaultWhenNoConditionIsTrue() {
        assertThat(Evaluation.of(op(COND, false, 1, 2))).isEqualTo(2L);
    }

    @Test
    void isUnknownFromAnUnknownConditionOn() {
        assertThat(Evaluation.of(op(COND, op(0), 1, true, 2, 3))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(COND, true, 1, op(0), 2, 3))).isEqualTo(1L);
    }

    @Test
    void letsUnknownStandForAnyType() {
        assertThat(Evaluation.of(op(COND, true, op(0), 5))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(20, op(COND, false, op(0), 5), 1))).isEqualTo(6L);
        assertThat(Evaluation.of(op(20, op(COND, true, 5, op(0)), 1))).isEqualTo(6L);
    }

    @Test
    void isABooleanWhenAllValuesAreUnknown() {
        assertThat(Evaluation.of(op(18, op(COND, true, op(0), op(0))))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesValuesOfDifferentTypes() {
        assertThat(Evaluation.refusal(op(COND, true, 1, "a"))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(COND, true, 1, true, 1.0, 2))).isEqualTo(4);
    }

    @Test
    void refusesConditionsThatAreNoBooleans() {
        assertThat(Evaluation.refusal(op(COND, 1, 1, 2))).isEqualTo(4);
    }

    @Test
    void refusesAMissingDefault() {
        assertThat(Evaluation.refusal(op(COND, true, 1))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(COND, true, 1, true, 2))).isEqualTo(4);
    }

    @Test
    void refusesValuesThatAreNoResults() {
        assertThat(Evaluation.refusal(op(COND, true, Infinity.INFINITY, Infinity.INFINITY)))
                .isEqualTo(4);
    }
}
