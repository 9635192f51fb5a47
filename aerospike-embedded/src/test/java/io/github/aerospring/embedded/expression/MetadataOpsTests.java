package io.github.aerospring.embedded.expression;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class MetadataOpsTests {

    private static SampleRecord record() {
        SampleRecord record = new SampleRecord();
        record.deviceSize = 65;
        record.lastUpdate = 66;
        record.sinceUpdate = 67;
        record.voidTime = 68;
        record.ttl = 69;
        record.memorySize = 73;
        record.recordSize = 74;
        record.set = "people";
        return record;
    }

    @ParameterizedTest
    @CsvSource({"65", "66", "67", "68", "69", "73", "74"})
    void answersTheNumberOfTheRecord(int code) {
        assertThat(Evaluation.of(op(code), record())).isEqualTo((long) code);
    }

    @Test
    void answersTheSetName() {
        assertThat(Evaluation.of(op(70), record())).isEqualTo("people");
    }

    @Test
    void answersWhetherAKeyIsStored() {
        SampleRecord record = record();
        assertThat(Evaluation.of(op(71), record)).isEqualTo(false);
        record.key = new byte[] {3, 'a'};
        assertThat(Evaluation.of(op(71), record)).isEqualTo(true);
    }

    @Test
    void answersWhetherTheRecordIsATombstone() {
        SampleRecord record = record();
        record.tombstone = true;
        assertThat(Evaluation.of(op(72), record)).isEqualTo(true);
    }

    @Test
    void takesTheDigestsLastBytesModuloANumber() {
        SampleRecord record = record();
        record.digest[16] = 7;
        record.digest[19] = (byte) 0x80;
        assertThat(Evaluation.of(op(64, 10), record)).isEqualTo(0x8000_0007L % 10);
        assertThat(Evaluation.of(op(64, -10), record)).isEqualTo(0x8000_0007L % 10);
    }

    @Test
    void refusesTheModuloZero() {
        assertThat(Evaluation.refusal(op(64, 0))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(64, 1L << 32))).isEqualTo(4);
    }

    @Test
    void isUnknownInsideAPath() {
        Expression expression = Evaluation.compiler().compile(Wire.pack(op(70)));
        assertThat(expression.evaluate(new LoopVariables(null, null, null))).isEqualTo(Operand.UNKNOWN);
    }
}
