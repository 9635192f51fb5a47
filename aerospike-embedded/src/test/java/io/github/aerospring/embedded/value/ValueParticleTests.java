package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ValueParticleTests {

    @Test
    void returnsFromABinWhatWasPutIntoIt() {
        RandomValues values = new RandomValues(4);
        for (int i = 0; i < 5_000; i++) {
            Value value = values.storable(2);
            Value back = Value.fromParticle(value.toParticle());
            assertThat(ValueOrder.same(back, value)).isTrue();
        }
    }

    @Test
    void nilIsTheAbsentBin() {
        assertThat(Nil.NIL.toParticle()).isNull();
        assertThat(Value.fromParticle(null)).isEqualTo(Nil.NIL);
    }

    @Test
    void unknownBlobTypesBecomePlainBlobs() {
        assertThat(new Blob(99, new byte[] {1}).toParticle()).isEqualTo(Particle.of(Particle.BLOB, new byte[] {1}));
        assertThat(new Blob(7, new byte[] {1}).toParticle()).isEqualTo(Particle.of(7, new byte[] {1}));
    }

    @ParameterizedTest
    @EnumSource(Wildcard.class)
    void wildcardIsNoBin(Wildcard wildcard) {
        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(wildcard::toParticle)
                .extracting(RequestFailedException::code)
                .isEqualTo(ResultCode.UNKNOWN);
    }
}
