package io.github.aerospring.embedded.expression;

import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Int;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class ExpressionOperationsTests {

    private static final int CREATE_ONLY = 1;
    private static final int UPDATE_ONLY = 2;
    private static final int ALLOW_DELETE = 4;
    private static final int POLICY_NO_FAIL = 8;
    private static final int EVAL_NO_FAIL = 16;
    private static final Object UNKNOWN = Wire.bin(ExpressionType.INT, "none");
    private static final Particle FIVE = Int.of(5).toParticle();
    private static final Particle SIX = Int.of(6).toParticle();

    private final ExpressionOperations operations = new ExpressionOperations(Evaluation.compiler());
    private final SampleRecord record = new SampleRecord();

    private static byte[] payload(Object expression, int flags) {
        return Wire.pack(Arrays.asList(expression, flags));
    }

    private Particle modify(Particle bin, Object expression, int flags) {
        return operations.modify(record, bin, payload(expression, flags));
    }

    private int modifyFailure(Particle bin, Object expression, int flags) {
        return Evaluation.refusal(() -> modify(bin, expression, flags));
    }

    @Test
    void repliesTheValue() {
        assertThat(operations.read(record, payload(op(20, 2, 3), 0))).isEqualTo(FIVE);
    }

    @Test
    void repliesNothingForNil() {
        assertThat(operations.read(record, payload(null, 0))).isNull();
    }

    @Test
    void failsWhenThereIsNoValueToRead() {
        assertThat(Evaluation.refusal(() -> operations.read(record, payload(UNKNOWN, 0))))
                .isEqualTo(26);
        assertThat(Evaluation.refusal(() -> operations.read(record, payload(op(100), 0))))
                .isEqualTo(26);
    }

    @Test
    void repliesNothingForTheUnknownIfThatIsAllowed() {
        assertThat(operations.read(record, payload(UNKNOWN, EVAL_NO_FAIL))).isNull();
    }

    @Test
    void takesNoFlagsForZero() {
        assertThat(operations.read(record, Wire.pack(List.of(5)))).isEqualTo(FIVE);
        assertThat(operations.read(record, Wire.pack(Arrays.asList(5, null)))).isEqualTo(FIVE);
    }

    @Test
    void refusesMalformedPayloads() {
        for (Object payload : new Object[] {5, List.of(), List.of(5, 0, 0), List.of(op(999), 0), List.of(5, 1)}) {
            assertThat(Evaluation.refusal(() -> operations.read(record, Wire.pack(payload))))
                    .as(String.valueOf(payload))
                    .isEqualTo(4);
        }
        assertThat(modifyFailure(null, 5, 32)).isEqualTo(4);
    }

    @Test
    void writesTheValue() {
        assertThat(modify(null, 5, 0)).isEqualTo(FIVE);
        assertThat(modify(SIX, 5, 0)).isEqualTo(FIVE);
    }

    @Test
    void keepsABinThatMustNotExist() {
        assertThat(modifyFailure(SIX, 5, CREATE_ONLY)).isEqualTo(6);
        assertThat(modify(SIX, 5, CREATE_ONLY | POLICY_NO_FAIL)).isSameAs(SIX);
        assertThat(modify(null, 5, CREATE_ONLY)).isEqualTo(FIVE);
    }

    @Test
    void createsNoBinThatMustExist() {
        assertThat(modifyFailure(null, 5, UPDATE_ONLY)).isEqualTo(17);
        assertThat(modify(null, 5, UPDATE_ONLY | POLICY_NO_FAIL)).isNull();
        assertThat(modify(SIX, 5, UPDATE_ONLY)).isEqualTo(FIVE);
    }

    @Test
    void failsWhenThereIsNoValueToWrite() {
        assertThat(modifyFailure(SIX, UNKNOWN, POLICY_NO_FAIL)).isEqualTo(26);
        assertThat(modify(SIX, UNKNOWN, EVAL_NO_FAIL)).isSameAs(SIX);
        assertThat(modify(null, UNKNOWN, EVAL_NO_FAIL)).isNull();
    }

    @Test
    void deletesTheBinForNilIfThatIsAllowed() {
        assertThat(modify(SIX, null, ALLOW_DELETE)).isNull();
    }

    @Test
    void failsForNilOnlyWhenNoFlagIsSet() {
        assertThat(modifyFailure(SIX, null, 0)).isEqualTo(26);
        assertThat(modify(SIX, null, UPDATE_ONLY)).isSameAs(SIX);
        assertThat(modify(null, null, 0)).isNull();
    }
}
