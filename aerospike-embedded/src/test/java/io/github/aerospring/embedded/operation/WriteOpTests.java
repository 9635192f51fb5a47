package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.BooleanParticle;
import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WriteOpTests {

    private final OpRun run = new OpRun();

    @Test
    void createsABin() {
        run.run(OpCode.WRITE, "n", new IntegerParticle(1));

        assertThat(run.draft.find("n")).isEqualTo(new IntegerParticle(1));
        assertThat(run.results.bins()).isEmpty();
    }

    @Test
    void changesTheTypeOfABin() {
        run.with("n", new IntegerParticle(1)).run(OpCode.WRITE, "n", BooleanParticle.TRUE);

        assertThat(run.draft.find("n")).isEqualTo(BooleanParticle.TRUE);
    }

    @Test
    void removesABinThatIsWrittenAsNull() {
        run.with("n", new IntegerParticle(1)).run(OpCode.WRITE, "n", NullParticle.INSTANCE);

        assertThat(run.draft.size()).isZero();
    }

    @Test
    void answersNothingWithAnEmptyBinWhenAllAnswer() {
        run.answeringAll().run(OpCode.WRITE, "n", new IntegerParticle(1));

        assertThat(run.results.bins()).hasSize(1).allMatch(bin -> bin.value() == NullParticle.INSTANCE);
    }
}
