package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Int;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class CallOpsTests {

    private static final int CALL = 127;
    private static final int INT = ExpressionType.INT.ordinal();
    private static final int LIST = ExpressionType.LIST.ordinal();
    private static final int GEOJSON = ExpressionType.GEOJSON.ordinal();
    private static final int MODIFY = 0x40;
    private static final Object BIN = Wire.bin(ExpressionType.LIST, "l");

    private final Evaluation.RecordedCalls calls = new Evaluation.RecordedCalls();
    private final SampleRecord record = new SampleRecord()
            .with("l", Particle.of(Particle.LIST, new byte[] {(byte) 0x90}))
            .with("i", 3);

    private Object evaluate(Object expression) {
        byte[] wire = Wire.pack(expression);
        return Evaluation.java(
                new ExpressionCompiler(calls, new SimpleShapes()).compile(wire).evaluate(record));
    }

    @Test
    void sendsTheParametersAsTheyAre() {
        calls.answer = Int.of(7).toParticle();
        assertThat(evaluate(op(CALL, INT, 0, op(19, 7, "a"), BIN))).isEqualTo(7L);
        assertThat(calls.seen).containsExactly("read CDT 20 931307a20361");
    }

    @Test
    void evaluatesParametersThatAreLists() {
        evaluate(op(CALL, INT, 0, op(19, 7, op(20, 1, 2), 5, op(126, new Wire.Raw(new byte[] {(byte) 0x90}))), BIN));
        assertThat(calls.seen).containsExactly("read CDT 20 951307030590");
    }

    @Test
    void sendsTheContextAsItIs() {
        evaluate(op(CALL, INT, 0, op(0xff, op(0x10, 2), op(19, 7, Wire.bin(ExpressionType.INT, "i"))), BIN));
        assertThat(calls.seen).containsExactly("read CDT 20 93ccff921002931307" + "03");
    }

    @Test
    void sendsPathsAsTheyAre() {
        evaluate(op(CALL, LIST, MODIFY, op(0xfe, op(0x04, op(20, 1)), 4, op(100)), BIN));
        assertThat(calls.seen).containsExactly("modify CDT 20 94ccfe9204921401049164");
    }

    @Test
    void answersTheModifiedValueOfAModifyingCall() {
        calls.answer = Particle.of(Particle.LIST, new byte[] {(byte) 0x91, 1});
        Expression expression = new ExpressionCompiler(calls, new SimpleShapes())
                .compile(Wire.pack(op(CALL, LIST, MODIFY, op(1, 1), BIN)));
        assertThat(expression.evaluate(record).toParticle()).isEqualTo(calls.answer);
        assertThat(calls.seen).containsExactly("modify CDT 20 920101");
    }

    @Test
    void namesTheSystem() {
        evaluate(op(CALL, INT, 1, op(51, 0, 8), new byte[] {1}));
        evaluate(op(CALL, INT, 2, op(50), new Wire.Raw(HexFormat.of().parseHex("a21200"))));
        assertThat(calls.seen).containsExactly("read BITS 4 93330008", "read HLL 18 9132");
    }

    @Test
    void isNilWithoutAnswer() {
        assertThat(evaluate(op(CALL, ExpressionType.NIL.ordinal(), 0, op(19, 7, 0), BIN)))
                .isNull();
    }

    @Test
    void isUnknownWhenTheAnswerIsOfAnotherType() {
        calls.answer = Int.of(7).toParticle();
        assertThat(evaluate(op(CALL, LIST, 0, op(19, 7, 0), BIN))).isEqualTo(Evaluation.UNKNOWN);
        calls.answer = null;
        assertThat(evaluate(op(CALL, INT, 0, op(19, 7, 0), BIN))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void isUnknownWhenTheCallFails() {
        calls.failure = ResultCode.OP_NOT_APPLICABLE;
        assertThat(evaluate(op(CALL, INT, 0, op(19, 7, 0), BIN))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void isUnknownWithoutCallWhenAParameterOrTheValueIs() {
        Object none = Wire.bin(ExpressionType.LIST, "none");
        assertThat(evaluate(op(CALL, INT, 0, op(19, 7, none), BIN))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(evaluate(op(CALL, INT, 0, op(19, 7, 0), none))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(calls.seen).isEmpty();
    }

    @Test
    void isUnknownForAnAnswerThatIsNoGeometry() {
        calls.answer = Particle.of(Particle.GEOJSON, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(evaluate(op(CALL, GEOJSON, 0, op(19, 7, 0), BIN))).isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void startsFromNothingAndThenHasNoTypeItself() {
        calls.answer = Particle.of(Particle.LIST, new byte[] {(byte) 0x91, 1});
        Object created = op(CALL, LIST, MODIFY, op(1, 1), null);
        evaluate(created);
        assertThat(calls.seen).containsExactly("modify CDT nothing 920101");
        assertThat(Evaluation.refusal(op(1, created, BIN))).isEqualTo(4);
    }

    @Test
    void isUnknownWhenThereIsNothingToRead() {
        assertThat(evaluate(op(CALL, ExpressionType.NIL.ordinal(), 0, op(16), null)))
                .isEqualTo(Evaluation.UNKNOWN);
        assertThat(calls.seen).isEmpty();
    }

    @Test
    void refusesValuesThatTheSystemDoesNotKnow() {
        assertThat(Evaluation.refusal(op(CALL, INT, 0, op(16), 5))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(CALL, INT, 1, op(51, 0, 8), BIN))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(CALL, INT, 2, op(50), new byte[1]))).isEqualTo(4);
    }

    @Test
    void refusesUnknownTypesAndSystems() {
        assertThat(Evaluation.refusal(op(CALL, 10, 0, op(16), BIN))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(CALL, INT, 3, op(16), BIN))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(CALL, INT, 0x80, op(16), BIN))).isEqualTo(4);
    }

    @Test
    void refusesMalformedParameterLists() {
        for (Object parameters : new Object[] {
            5,
            List.of(),
            op(0xff, op(0x10, 2)),
            op(0xff, op(0x10, 2), 5),
            op(0xfe, op(4, true)),
            op(0xfe, 1, 2),
            List.of("a")
        }) {
            assertThat(Evaluation.refusal(op(CALL, INT, 0, parameters, BIN)))
                    .as(String.valueOf(parameters))
                    .isEqualTo(4);
        }
    }

    @Test
    void refusesLiteralsBehindAnEvaluatedParameterThatAreNone() {
        Wire.Raw javaBlob = new Wire.Raw(HexFormat.of().parseHex("a20761"));
        assertThat(Evaluation.refusal(op(CALL, INT, 0, op(19, javaBlob, op(20, 1)), BIN)))
                .isZero();
        assertThat(Evaluation.refusal(op(CALL, INT, 0, op(19, op(20, 1), javaBlob), BIN)))
                .isEqualTo(4);
    }
}
