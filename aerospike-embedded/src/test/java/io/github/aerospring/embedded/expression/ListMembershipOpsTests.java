package io.github.aerospring.embedded.expression;

import java.util.HexFormat;

import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Wildcard;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class ListMembershipOpsTests {

    private static Object in(Object value, String list) {
        return op(9, value, op(126, new Wire.Raw(HexFormat.of().parseHex(list))));
    }

    @Test
    void findsAnElement() {
        assertThat(Evaluation.of(in(2, "930102a20361"))).isEqualTo(true);
        assertThat(Evaluation.of(in("a", "930102a20361"))).isEqualTo(true);
        assertThat(Evaluation.of(in(null, "91c0"))).isEqualTo(true);
        assertThat(Evaluation.of(in(3, "930102a20361"))).isEqualTo(false);
    }

    @Test
    void findsTheListInTheList() {
        assertThat(Evaluation.of(in(op(126, new Wire.Raw(new byte[] {(byte) 0x90})), "9190")))
                .isEqualTo(true);
    }

    @Test
    void findsAnythingForAWildcardEvenTheFlagsOfAnEmptyList() {
        assertThat(Evaluation.of(in(Wildcard.WILDCARD, "9105"))).isEqualTo(true);
        assertThat(Evaluation.of(in(Wildcard.WILDCARD, "91c70001"))).isEqualTo(true);
        assertThat(Evaluation.of(in(Wildcard.WILDCARD, "90"))).isEqualTo(false);
        assertThat(Evaluation.of(in(Infinity.INFINITY, "9105"))).isEqualTo(false);
    }

    @Test
    void comparesUnorderedMapsToo() {
        assertThat(Evaluation.of(in(new Wire.Raw(new byte[] {(byte) 0x81, 1, 2}), "91810102")))
                .isEqualTo(true);
    }

    @Test
    void isUnknownWhenEitherSideIs() {
        assertThat(Evaluation.of(in(op(0), "9105"))).isEqualTo(Evaluation.UNKNOWN);
        assertThat(Evaluation.of(op(9, 1, Wire.bin(ExpressionType.LIST, "none"))))
                .isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesASecondArgumentThatIsNoList() {
        assertThat(Evaluation.refusal(op(9, 1, 2))).isEqualTo(4);
    }
}
