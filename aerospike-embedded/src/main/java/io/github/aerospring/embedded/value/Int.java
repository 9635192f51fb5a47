package io.github.aerospring.embedded.value;

import java.nio.ByteBuffer;

import io.github.aerospring.embedded.message.Particle;

/**
 * An integer of 64 bits, signed unless it is above the signed range.
 *
 * @param value the 64 bits
 * @param unsigned whether the bits are an unsigned number above {@link Long#MAX_VALUE}
 */
public record Int(long value, boolean unsigned) implements Value {

    /** An unsigned number within the signed range is the signed number. */
    public Int {
        unsigned = unsigned && value < 0;
    }

    /** A signed integer. */
    public static Int of(long value) {
        return new Int(value, false);
    }

    @Override
    public ValueKind kind() {
        return value < 0 && !unsigned ? ValueKind.NEGATIVE_INTEGER : ValueKind.INTEGER;
    }

    @Override
    public Particle toParticle() {
        return Particle.of(
                Particle.INTEGER, ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
