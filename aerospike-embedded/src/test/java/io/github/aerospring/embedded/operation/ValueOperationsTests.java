package io.github.aerospring.embedded.operation;

import java.util.HexFormat;

import io.github.aerospring.embedded.message.FloatParticle;
import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Operations of the value rooms inside of a request that writes. */
class ValueOperationsTests {

    private static final Particle APPEND_FIVE = payload("920105");
    private static final Particle POP_FIRST = payload("920500");
    private static final Particle FIRST_ELEMENT = payload("93130700");
    private static final Particle SUM_OF_N_AND_1 = payload("929314935102a16e0100");
    private static final Particle NIL = payload("92c000");

    private final OpRun run = new OpRun();

    @Test
    void changesAListAndAnswersWithItsSize() {
        run.run(OpCode.CDT_MODIFY, "list", APPEND_FIVE);

        assertThat(run.draft.find("list")).isEqualTo(Particle.of(Particle.LIST, new byte[] {(byte) 0x91, 5}));
        assertThat(run.results.bins()).containsExactly(new ReplyBin(OpCode.CDT_MODIFY, "list", new IntegerParticle(1)));
    }

    @Test
    void readsAnElement() {
        run.run(OpCode.CDT_MODIFY, "list", APPEND_FIVE).run(OpCode.CDT_READ, "list", FIRST_ELEMENT);

        assertThat(run.results.bins()).last().isEqualTo(new ReplyBin(OpCode.CDT_READ, "list", new IntegerParticle(5)));
    }

    @Test
    void doesNotCreateABinByRemovingFromIt() {
        run.run(OpCode.CDT_MODIFY, "list", POP_FIRST);

        assertThat(run.bins()).isEmpty();
    }

    @Test
    void answersNothingOfAnAbsentBin() {
        run.run(OpCode.CDT_READ, "list", FIRST_ELEMENT)
                .run(OpCode.BITS_READ, "blob", payload("93320008"))
                .run(OpCode.HLL_READ, "hll", payload("9132"));

        assertThat(run.results.bins()).isEmpty();
    }

    @Test
    void answersAnExpressionWithoutAValueEvenSo() {
        run.run(OpCode.EXPRESSION_READ, "any", NIL);

        assertThat(run.results.bins())
                .containsExactly(new ReplyBin(OpCode.EXPRESSION_READ, "any", NullParticle.INSTANCE));
    }

    @Test
    void seesBinsAsEarlierOperationsLeftThem() {
        run.run(OpCode.WRITE, "n", new IntegerParticle(41)).run(OpCode.EXPRESSION_MODIFY, "m", SUM_OF_N_AND_1);

        assertThat(run.draft.find("m")).isEqualTo(new IntegerParticle(42));
        assertThat(run.results.bins()).isEmpty();
    }

    @Test
    void changesBitsOfABlob() {
        run.with("blob", Particle.of(Particle.BLOB, new byte[] {1, 2}))
                .run(OpCode.BITS_MODIFY, "blob", payload("93000300"));

        assertThat(run.draft.find("blob")).isEqualTo(Particle.of(Particle.BLOB, new byte[] {1, 2, 0}));
    }

    @Test
    void startsASketch() {
        run.run(OpCode.HLL_MODIFY, "hll", payload("940004ff00"));

        assertThat(run.draft.find("hll")).extracting(Particle::type).isEqualTo(Particle.HLL);
    }

    @Test
    void refusesAnotherType() {
        run.with("list", FloatParticle.of(1));

        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(() -> run.run(OpCode.CDT_MODIFY, "list", APPEND_FIVE))
                .returns(ResultCode.INCOMPATIBLE_TYPE, RequestFailedException::code);
    }

    private static Particle payload(String hex) {
        return Particle.of(Particle.BLOB, HexFormat.of().parseHex(hex));
    }
}
