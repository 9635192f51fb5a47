package io.github.aerospring.embedded.value;

import java.util.Arrays;
import java.util.HexFormat;

import io.github.aerospring.embedded.message.Particle;

/**
 * A HyperLogLog; sorts among the blobs by its type.
 *
 * @param bytes never changed after construction
 */
public record HllValue(byte[] bytes) implements Value {

    @Override
    public ValueKind kind() {
        return ValueKind.BYTES;
    }

    @Override
    public Particle toParticle() {
        return Particle.of(Particle.HLL, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HllValue hll && Arrays.equals(bytes, hll.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "hll" + HexFormat.of().formatHex(bytes);
    }
}
