package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConcatenationTests {

    private final OpRun run = new OpRun();

    @Test
    void appends() {
        run.with("s", bytes(Particle.STRING, "ab")).run(OpCode.APPEND, "s", bytes(Particle.STRING, "c"));

        assertThat(run.draft.find("s")).isEqualTo(bytes(Particle.STRING, "abc"));
    }

    @Test
    void prepends() {
        run.with("s", bytes(Particle.BLOB, "ab")).run(OpCode.PREPEND, "s", bytes(Particle.BLOB, "c"));

        assertThat(run.draft.find("s")).isEqualTo(bytes(Particle.BLOB, "cab"));
    }

    @ParameterizedTest
    @ValueSource(ints = {OpCode.APPEND, OpCode.PREPEND})
    void createsABinThatIsMissing(int code) {
        run.run(code, "s", bytes(Particle.STRING, "c"));

        assertThat(run.draft.find("s")).isEqualTo(bytes(Particle.STRING, "c"));
    }

    @ParameterizedTest
    @ValueSource(ints = {OpCode.APPEND, OpCode.PREPEND})
    void refusesToMixTypes(int code) {
        run.with("s", bytes(Particle.STRING, "ab")).with("n", new IntegerParticle(1));

        assertFails(code, "s", bytes(Particle.BLOB, "c"));
        assertFails(code, "n", bytes(Particle.STRING, "c"));
        assertFails(code, "n", new IntegerParticle(1));
    }

    private void assertFails(int code, String bin, Particle operand) {
        assertThatThrownBy(() -> run.run(code, bin, operand))
                .isInstanceOfSatisfying(RequestFailedException.class, e -> assertThat(e.code())
                        .isEqualTo(ResultCode.INCOMPATIBLE_TYPE));
    }

    private static Particle bytes(int type, String text) {
        return Particle.of(type, WireText.bytes(text));
    }
}
