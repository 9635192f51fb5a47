package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TouchOpTests {

    @Test
    void changesAndAnswersNothing() {
        OpRun run = new OpRun()
                .answeringAll()
                .with("a", new IntegerParticle(1))
                .run(OpCode.TOUCH, "", NullParticle.INSTANCE);

        assertThat(run.bins()).containsExactly("a");
        assertThat(run.results.bins()).isEmpty();
    }
}
