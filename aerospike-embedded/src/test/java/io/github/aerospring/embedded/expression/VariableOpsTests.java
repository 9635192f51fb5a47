package io.github.aerospring.embedded.expression;

import java.util.List;

import io.github.aerospring.embedded.value.Infinity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.aerospring.embedded.expression.Wire.name;
import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class VariableOpsTests {

    private static final int LET = 125;

    private static List<Object> var(String name) {
        return op(124, name(name));
    }

    @Test
    void usesAVariableInTheBody() {
        assertThat(Evaluation.of(op(LET, name("x"), 5, op(20, var("x"), var("x")))))
                .isEqualTo(10L);
    }

    @Test
    void usesEarlierVariablesInLaterDefinitions() {
        assertThat(Evaluation.of(op(LET, name("x"), 5, name("y"), op(20, var("x"), 1), op(22, var("x"), var("y")))))
                .isEqualTo(30L);
    }

    @Test
    void seesTheVariablesOfOuterScopes() {
        assertThat(Evaluation.of(op(LET, name("x"), 5, op(LET, name("y"), 2, op(20, var("x"), var("y"))))))
                .isEqualTo(7L);
    }

    @Test
    void forgetsAVariableBehindItsScope() {
        Object inner = op(LET, name("y"), 2, var("y"));
        assertThat(Evaluation.of(op(20, inner, inner))).isEqualTo(4L);
        assertThat(Evaluation.refusal(op(20, inner, var("y")))).isEqualTo(4);
    }

    @Test
    void holdsTheUnknownUntilItIsUsed() {
        assertThat(Evaluation.of(op(LET, name("x"), op(0), 1))).isEqualTo(1L);
        assertThat(Evaluation.of(op(LET, name("x"), op(0), op(17, var("x"), true))))
                .isEqualTo(true);
        assertThat(Evaluation.of(op(LET, name("x"), op(0), var("x")))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void letsAnUnknownBodyStandForAnyType() {
        assertThat(Evaluation.of(op(123, false, op(LET, name("x"), 1, op(0)), 5)))
                .isEqualTo(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a-b", "a b", "\u00e4"})
    void refusesNamesThatAreNoIdentifiers(String name) {
        assertThat(Evaluation.refusal(op(LET, name(name), 1, 2))).isEqualTo(4);
    }

    @Test
    void refusesASecondDefinitionOnTheWayToTheRoot() {
        assertThat(Evaluation.refusal(op(LET, name("x"), 1, name("x"), 2, 3))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(LET, name("x"), 1, op(LET, name("x"), 2, 3))))
                .isEqualTo(4);
    }

    @Test
    void refusesAVariableThatIsNotDefinedYet() {
        assertThat(Evaluation.refusal(var("x"))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(LET, name("x"), var("x"), 1))).isEqualTo(4);
    }

    @Test
    void refusesTheUseOfInfinity() {
        assertThat(Evaluation.refusal(op(LET, name("x"), Infinity.INFINITY, 1))).isZero();
        assertThat(Evaluation.refusal(op(LET, name("x"), Infinity.INFINITY, var("x"))))
                .isEqualTo(4);
    }

    @Test
    void refusesAMissingBody() {
        assertThat(Evaluation.refusal(op(LET, name("x"), 1))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(LET, 5))).isEqualTo(4);
    }
}
