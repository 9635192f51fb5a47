package io.github.aerospring.embedded.expression;

import java.util.HexFormat;

import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class MapViewOpsTests {

    private static final int KEYS = 101;
    private static final int VALUES = 102;

    private static Wire.Raw raw(String hex) {
        return new Wire.Raw(HexFormat.of().parseHex(hex));
    }

    private static Value list(String hex) {
        return Value.decode(HexFormat.of().parseHex(hex));
    }

    @Test
    void listsKeysAndValuesAsTheyArePacked() {
        assertThat(Evaluation.of(op(KEYS, raw("82020a010b")))).isEqualTo(list("920201"));
        assertThat(Evaluation.of(op(VALUES, raw("82020a010b")))).isEqualTo(list("920a0b"));
    }

    @Test
    void leavesOutTheOrderFlags() {
        assertThat(Evaluation.of(op(KEYS, raw("82c70001c0010b")))).isEqualTo(list("9101"));
        assertThat(Evaluation.of(op(VALUES, raw("81c70001c0")))).isEqualTo(list("90"));
    }

    @Test
    void isUnknownForWhatIsNoMap() {
        assertThat(Evaluation.of(op(KEYS, 5))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(VALUES, op(126, raw("90"))))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(KEYS, Wire.bin(ExpressionType.MAP, "none"))))
                .isEqualTo(Evaluation.UNKNOWN);
    }
}
