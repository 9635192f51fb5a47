package io.github.aerospring.embedded.expression;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class QuoteOpsTests {

    @Test
    void keepsTheListAsItWasSent() {
        byte[] wasteful = HexFormat.of().parseHex("dc0001cd0001");
        Operand list = Evaluation.compiler()
                .compile(Wire.pack(op(126, new Wire.Raw(wasteful))))
                .evaluate(new SampleRecord());
        assertThat(list.toParticle().value()).isEqualTo(wasteful);
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(Evaluation.refusal(op(126, 1))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(126, new Wire.Raw(new byte[] {(byte) 0x80}))))
                .isEqualTo(4);
        assertThat(Evaluation.refusal(op(126))).isEqualTo(4);
    }
}
