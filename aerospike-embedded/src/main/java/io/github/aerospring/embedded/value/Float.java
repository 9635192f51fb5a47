package io.github.aerospring.embedded.value;

import java.nio.ByteBuffer;

import io.github.aerospring.embedded.message.Particle;

/**
 * A floating point number.
 *
 * @param single whether its MessagePack form has 4 bytes instead of 8; single and double precision sort together
 */
public record Float(double value, boolean single) implements Value {

    /** A number of double precision. */
    public Float(double value) {
        this(value, false);
    }

    @Override
    public ValueKind kind() {
        return ValueKind.DOUBLE;
    }

    @Override
    public Particle toParticle() {
        return Particle.of(
                Particle.FLOAT,
                ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }
}
