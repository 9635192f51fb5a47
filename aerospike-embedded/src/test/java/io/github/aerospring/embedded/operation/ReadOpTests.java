package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.ReplyBin;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadOpTests {

    private final OpRun run = new OpRun().with("a", new IntegerParticle(1));

    @Test
    void answersTheValueAtItsTurn() {
        run.run(OpCode.READ, "a", NullParticle.INSTANCE)
                .run(OpCode.WRITE, "a", new IntegerParticle(2))
                .run(OpCode.READ, "a", NullParticle.INSTANCE);

        assertThat(run.results.bins())
                .containsExactly(
                        new ReplyBin(OpCode.READ, "a", new IntegerParticle(1)),
                        new ReplyBin(OpCode.READ, "a", new IntegerParticle(2)));
    }

    @Test
    void answersNothingForABinThatIsMissing() {
        assertThat(run.run(OpCode.READ, "b", NullParticle.INSTANCE).results.bins())
                .isEmpty();
    }

    @Test
    void answersAnEmptyBinForOneThatIsMissingWhenAllAnswer() {
        assertThat(run.answeringAll()
                        .run(OpCode.READ, "b", NullParticle.INSTANCE)
                        .results
                        .bins())
                .containsExactly(new ReplyBin(OpCode.READ, "b", NullParticle.INSTANCE));
    }
}
