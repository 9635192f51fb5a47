package io.github.aerospring.embedded.cdt;

import java.util.HexFormat;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PayloadTests {

    private final CdtOperations operations = new CdtOperations(new TestExpressions());

    @ParameterizedTest
    @CsvSource({
        // the form with a code of two bytes
        "R, 0010, 2",
        "R, 001090, 2",
        "R, 00119100, [7]",
        "R, 0011920000, !4",
        "R, 0011, !4",
        "R, 00, !4",
        "M, 00019105, 3",
        // the code
        "R, 90, !4",
        "R, 91a0, !4",
        "R, c0, !4",
        "R, 9110, 2",
        "R, 91cc10, 2",
        "R, 91d10010, 2",
        "R, dc00021101, 2",
        "R, 91cd0110, !12",
        // parameters that are missing, too many or malformed
        "R, 921101ff, 2",
        "R, 9211, !4",
        "R, 9210, 2",
        "M, 9201c1, !4",
        "M, 9201, !4",
        "M, 930105, !4",
        "M, 9301c101, !4",
        "M, 92018101, !4",
        "M, 92c4010105, !4",
        "M, 9201c3, 3",
        "M, 93018101010101, 3",
        "R, 9317079201, !4",
        "R, 93170781, !4",
        "R, 931807c0, !4",
        // contexts
        "R, 93ccff921000921101, !26",
        "R, 92ccff921000921101, !4",
        "R, 93ccff90921101, !4",
        "R, 93ccff9110921101, !4",
        "R, 93ccff9210, !26",
        "R, 93cd00ff920000921100, 7",
    })
    void readsWhatTheRealServerReads(String kind, String payload, String expected) {
        Particle bin = Notation.parse("[[7], 2]").toParticle();
        byte[] bytes = HexFormat.of().parseHex(payload);

        assertThat(reply(bin, bytes, kind.equals("M"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "c1", "dd", "9f"})
    void refusesWhatIsNoOperation(String payload) {
        assertThat(reply(Notation.parse("[]").toParticle(), HexFormat.of().parseHex(payload), true))
                .isEqualTo("!4");
    }

    private String reply(Particle bin, byte[] payload, boolean modifies) {
        try {
            return Example.describe(operations.apply(bin, payload, modifies).reply(), null, null);
        } catch (RequestFailedException failure) {
            return "!" + failure.code().code();
        }
    }
}
