package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.FloatParticle;
import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IncrementOpTests {

    private static final Particle TEXT = Particle.of(Particle.STRING, new byte[] {'x'});

    private final OpRun run = new OpRun();

    @Test
    void addsIntegersAndWrapsAround() {
        run.with("n", new IntegerParticle(Long.MAX_VALUE)).run(OpCode.INCREMENT, "n", new IntegerParticle(1));

        assertThat(run.draft.find("n")).isEqualTo(new IntegerParticle(Long.MIN_VALUE));
    }

    @Test
    void addsFloats() {
        run.with("n", number(1.5)).run(OpCode.INCREMENT, "n", number(2.25));

        assertThat(run.draft.find("n")).isEqualTo(number(3.75));
    }

    @Test
    void createsABinWithTheOperandWhateverItsType() {
        run.run(OpCode.INCREMENT, "n", TEXT);

        assertThat(run.draft.find("n")).isEqualTo(TEXT);
    }

    @Test
    void refusesToMixTypes() {
        run.with("n", new IntegerParticle(1));

        assertFails(number(1), ResultCode.INCOMPATIBLE_TYPE);
        assertFails(TEXT, ResultCode.INCOMPATIBLE_TYPE);
    }

    @Test
    void refusesAnOperandThatIsMissing() {
        assertFails(NullParticle.INSTANCE, ResultCode.PARAMETER);
        run.with("n", new IntegerParticle(1));
        assertFails(NullParticle.INSTANCE, ResultCode.PARAMETER);
    }

    @Test
    void comparesTypesBeforeItReadsTheOperand() {
        run.with("n", new IntegerParticle(1));

        assertFails(Particle.of(Particle.GEOJSON, new byte[] {'x'}), ResultCode.INCOMPATIBLE_TYPE);
    }

    @Test
    void failsInternallyOnGeoJson() {
        run.with("n", Particle.of(Particle.GEOJSON, new byte[] {'x'}));

        assertFails(new IntegerParticle(1), ResultCode.UNKNOWN);
    }

    private void assertFails(Particle operand, ResultCode code) {
        assertThatThrownBy(() -> run.run(OpCode.INCREMENT, "n", operand))
                .isInstanceOfSatisfying(
                        RequestFailedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Particle number(double value) {
        return FloatParticle.of(value);
    }
}
