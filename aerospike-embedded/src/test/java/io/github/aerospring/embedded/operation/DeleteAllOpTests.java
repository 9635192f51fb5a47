package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeleteAllOpTests {

    @Test
    void removesTheBinsThatAreThereAtItsTurn() {
        OpRun run = new OpRun()
                .with("a", new IntegerParticle(1))
                .with("b", new IntegerParticle(2))
                .run(OpCode.DELETE_ALL, "", NullParticle.INSTANCE)
                .run(OpCode.WRITE, "c", new IntegerParticle(3));

        assertThat(run.bins()).containsExactly("c");
    }
}
