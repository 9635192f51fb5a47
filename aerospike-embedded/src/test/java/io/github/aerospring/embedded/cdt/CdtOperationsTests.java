package io.github.aerospring.embedded.cdt;

import java.util.List;
import java.util.stream.IntStream;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.BinChange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CdtOperationsTests {

    private final CdtOperations operations = new CdtOperations(new TestExpressions());

    @Test
    void knowsEveryOperationOfTheServer() {
        List<Integer> codes =
                OperationTable.all().stream().map(CdtOperation::code).sorted().toList();

        assertThat(codes)
                .containsExactlyElementsOf(IntStream.of(
                                0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
                                26, 27, 32, 33, 34, 35, 36, 37, 38, 39, 40, 64, 65, 66, 67, 68, 69, 70, 73, 74, 75, 76,
                                77, 78, 79, 81, 82, 83, 84, 85, 86, 87, 88, 89, 96, 97, 98, 99, 100, 102, 103, 104, 105,
                                106, 107, 108, 109, 110)
                        .boxed()
                        .toList());
    }

    @Test
    void returnsTheSameBinWhenNothingChanged() {
        Particle bin = Notation.parse("[1]").toParticle();

        assertThat(operations.apply(bin, Ops.op(17, 0), false).bin()).isSameAs(bin);
        assertThat(operations.apply(bin, Ops.op(1, 1, 0, 5), true).bin()).isSameAs(bin);
    }

    @Test
    void readsNothingFromAnAbsentBin() {
        assertThat(operations.apply(null, new byte[] {(byte) 0xC1}, false)).isEqualTo(new BinChange(null, null));
    }

    @Test
    void refusesMorePaddingThanARecordCanHold() {
        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(() -> operations.apply(null, Ops.op(3, 2_000_000_000, 1), true))
                .extracting(RequestFailedException::code)
                .isEqualTo(ResultCode.RECORD_TOO_BIG);
    }

    @Test
    void refusesToPadBeforeTheStart() {
        Particle bin = Notation.parse("[1]").toParticle();

        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(() -> operations.apply(bin, Ops.in(List.of(0x90, -3), 1, 1), true))
                .extracting(RequestFailedException::code)
                .isEqualTo(ResultCode.OP_NOT_APPLICABLE);
    }

    @Test
    void answersWithAnEmptyMapWhereTheRealServerDies() {
        Particle bin = Notation.parse("kvp{1: 'a', 2: 'b'}").toParticle();

        assertThat(operations.apply(bin, Ops.op(99, 17, -1), false).reply())
                .isEqualTo(Notation.parse("k{}").toParticle());
    }

    @Test
    void keepsTheIndexByValueInOrder() {
        Particle bin = Notation.parse("kvp{1: 'b', 2: 'a', 3: 'b'}").toParticle();

        assertThat(operations
                        .apply(bin, Ops.op(105, 6, Notation.parse("'a'")), false)
                        .reply())
                .isEqualTo(Notation.parse("[2, 1, 3]").toParticle());
    }
}
