package io.github.aerospring.embedded.expression;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class LogicOpsTests {

    @ParameterizedTest
    @CsvSource({
        "16, TT, T", "16, TF, F", "16, UF, F", "16, UT, U", "16, TTT, T", "17, FF, F", "17, FT, T", "17, UT, T",
        "17, UF, U", "18, T, F", "18, F, T", "18, U, U", "19, TF, T", "19, TT, F", "19, FF, F", "19, TU, U",
        "19, TTU, F", "19, FFT, T"
    })
    void decidesFromTheLeft(int code, String arguments, String expected) {
        Object[] wire =
                Arrays.stream(arguments.split("")).map(LogicOpsTests::wire).toArray();
        assertThat(Evaluation.of(op(code, wire))).isEqualTo(Evaluation.of(wire(expected)));
    }

    @Test
    void refusesArgumentsThatAreNoBooleans() {
        assertThat(Evaluation.refusal(op(16, true, 1))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(18, "a"))).isEqualTo(4);
    }

    @Test
    void refusesTooFewArguments() {
        assertThat(Evaluation.refusal(op(16, true))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(17, true))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(19, true))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(18))).isEqualTo(4);
    }

    private static Object wire(String letter) {
        return switch (letter) {
            case "T" -> true;
            case "F" -> false;
            default -> op(0);
        };
    }
}
