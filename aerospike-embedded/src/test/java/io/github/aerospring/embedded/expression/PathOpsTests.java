package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class PathOpsTests {

    private static final int KEY = 0;
    private static final int VALUE = 1;
    private static final int INDEX = 2;

    private static Operand evaluate(Object expression, Value key, Value value, Value index) {
        return Evaluation.compiler().compile(Wire.pack(expression)).evaluate(new LoopVariables(key, value, index));
    }

    private static Object variable(ExpressionType type, int index) {
        return op(122, type.ordinal(), index);
    }

    private static Value value(ExpressionType type, Value value) {
        return evaluate(variable(type, VALUE), null, value, null).toValue();
    }

    @Test
    void seesKeyValueAndIndex() {
        Str key = new Str("k".getBytes(StandardCharsets.UTF_8));
        assertThat(evaluate(variable(ExpressionType.STRING, KEY), key, Int.of(1), null)
                        .toValue())
                .isEqualTo(key);
        assertThat(evaluate(variable(ExpressionType.INT, VALUE), key, Int.of(1), null)
                        .toValue())
                .isEqualTo(Int.of(1));
        assertThat(evaluate(variable(ExpressionType.INT, INDEX), null, Int.of(1), Int.of(7))
                        .toValue())
                .isEqualTo(Int.of(7));
    }

    @Test
    void hasAValueOfEachType() {
        assertThat(value(ExpressionType.NIL, Nil.NIL)).isEqualTo(Nil.NIL);
        assertThat(value(ExpressionType.BOOL, Bool.TRUE)).isEqualTo(Bool.TRUE);
        assertThat(value(ExpressionType.FLOAT, new Float(1.5))).isEqualTo(new Float(1.5));
        assertThat(value(ExpressionType.BLOB, new Blob(new byte[] {1}))).isEqualTo(new Blob(new byte[] {1}));
        ListValue list = new ListValue(List.of(Int.of(1)), 0);
        assertThat(value(ExpressionType.LIST, list)).isEqualTo(list);
        Geo point = new Geo(SimpleShapes.point(1, 2));
        assertThat(value(ExpressionType.GEOJSON, point)).isEqualTo(point);
    }

    @Test
    void isUnknownWhenTheVariableIsOfAnotherType() {
        assertThat(evaluate(variable(ExpressionType.STRING, VALUE), null, Int.of(1), null))
                .isEqualTo(Operand.UNKNOWN);
        assertThat(evaluate(variable(ExpressionType.BLOB, VALUE), null, new Blob(7, new byte[1]), null))
                .isEqualTo(Operand.UNKNOWN);
    }

    @Test
    void isUnknownWhenTheVariableIsNotThere() {
        assertThat(evaluate(variable(ExpressionType.INT, KEY), null, Int.of(1), Int.of(0)))
                .isEqualTo(Operand.UNKNOWN);
        assertThat(Evaluation.of(variable(ExpressionType.INT, VALUE))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void isUnknownForTextThatIsNoGeometry() {
        assertThat(evaluate(variable(ExpressionType.GEOJSON, VALUE), null, new Geo("{}"), null))
                .isEqualTo(Operand.UNKNOWN);
    }

    @Test
    void seesNothingOfTheRecord() {
        assertThat(evaluate(Wire.bin(ExpressionType.INT, "a"), null, Int.of(1), null))
                .isEqualTo(Operand.UNKNOWN);
    }

    @Test
    void asksForARemoval() {
        assertThat(evaluate(op(100), null, Int.of(1), null)).isEqualTo(Operand.REMOVAL);
        assertThat(evaluate(op(123, true, op(100), op(0)), null, Int.of(1), null))
                .isEqualTo(Operand.REMOVAL);
    }

    @Test
    void refusesUnknownVariablesAndAnIndexThatIsNoInteger() {
        assertThat(Evaluation.refusal(op(122, 2, 3))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(122, 12, 0))).isEqualTo(4);
        assertThat(Evaluation.refusal(variable(ExpressionType.STRING, INDEX))).isEqualTo(4);
    }
}
