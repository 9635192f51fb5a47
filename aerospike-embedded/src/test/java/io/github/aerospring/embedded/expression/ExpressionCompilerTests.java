package io.github.aerospring.embedded.expression;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class ExpressionCompilerTests {

    private static int filterRefusal(Object expression) {
        return Evaluation.refusal(() -> Evaluation.compiler().compileFilter(Wire.pack(expression)));
    }

    private static Object trues(int count) {
        Object[] arguments = new Object[count];
        Arrays.fill(arguments, true);
        return op(16, arguments);
    }

    private static Object nested(int depth) {
        Object expression = true;
        for (int i = 0; i < depth; i++) {
            expression = op(18, expression);
        }
        return expression;
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, 15, 42, 63, 75, 83, 99, 103, 121, 128, 999})
    void refusesCodesOfNoOperation(int code) {
        assertThat(Evaluation.refusal(op(code))).isEqualTo(4);
    }

    @Test
    void refusesAnEmptyListAndEmptyInput() {
        assertThat(Evaluation.refusal(List.of())).isEqualTo(4);
        assertThat(Evaluation.refusal(new Wire.Raw(new byte[0]))).isEqualTo(4);
    }

    @Test
    void refusesBytesBehindTheExpression() {
        assertThat(Evaluation.refusal(new Wire.Raw(new byte[] {(byte) 0xc3, (byte) 0xc3})))
                .isEqualTo(4);
    }

    @Test
    void acceptsOnlyBooleansAsFilters() {
        assertThat(filterRefusal(op(1, 1, 1))).isZero();
        assertThat(filterRefusal(5)).isEqualTo(4);
        assertThat(filterRefusal(null)).isEqualTo(4);
        assertThat(filterRefusal(op(100))).isEqualTo(4);
    }

    @Test
    void refusesAParsedFormOfAMebibyte() {
        assertThat(Evaluation.refusal(trues(43_690))).isZero();
        assertThat(Evaluation.refusal(trues(43_691))).isEqualTo(4);
    }

    @Test
    void refusesDeepNesting() {
        assertThat(Evaluation.refusal(nested(Parser.MAX_DEPTH))).isZero();
        assertThat(Evaluation.refusal(nested(Parser.MAX_DEPTH + 1))).isEqualTo(4);
    }

    @Test
    void countsDepthAlongOnePathOnly() {
        Object[] siblings = new Object[Parser.MAX_DEPTH + 1];
        Arrays.fill(siblings, op(18, true));
        assertThat(Evaluation.refusal(op(16, siblings))).isZero();
    }

    @Test
    void decidesByMetadataWhenBinsDoNotMatter() {
        SampleRecord record = new SampleRecord();
        record.set = "people";
        Object bin = op(1, Wire.bin(ExpressionType.INT, "age"), 5);
        Expression filter = Evaluation.compiler().compileFilter(Wire.pack(op(16, bin, op(1, op(70), "pets"))));
        assertThat(filter.matchesMetadata(record)).isEqualTo(Ternary.FALSE);
        assertThat(filter.matches(record)).isEqualTo(Ternary.FALSE);
    }

    @Test
    void leavesAMatchUnknownWithoutTheBin() {
        Expression filter =
                Evaluation.compiler().compileFilter(Wire.pack(op(1, Wire.bin(ExpressionType.INT, "age"), 5)));
        assertThat(filter.matches(new SampleRecord())).isEqualTo(Ternary.UNKNOWN);
        assertThat(filter.matches(new SampleRecord().with("age", 5))).isEqualTo(Ternary.TRUE);
        assertThat(filter.matches(new SampleRecord().with("age", 6))).isEqualTo(Ternary.FALSE);
    }

    @Test
    void knowsEveryOperationOfTheProtocol() {
        assertThat(OpTable.standard().codes()).hasSize(61);
    }
}
