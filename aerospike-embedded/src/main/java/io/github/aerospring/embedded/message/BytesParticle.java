package io.github.aerospring.embedded.message;

import java.util.Arrays;

/**
 * A value that is the same bytes on the wire and in storage: string, blob, HyperLogLog, list or map.
 *
 * @param value never changed after construction
 */
public record BytesParticle(byte kind, byte[] value) implements Particle {

    private static final int STORED_HEADER = 5;

    static BytesParticle of(int type, byte[] value) {
        return new BytesParticle((byte) type, value);
    }

    /** Whether bytes can be added to the value: it is a string or a blob, not a structure. */
    public boolean isConcatenable() {
        return kind < HLL;
    }

    @Override
    public int type() {
        return kind;
    }

    @Override
    public int storedSize() {
        return STORED_HEADER + value.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BytesParticle particle && kind == particle.kind && Arrays.equals(value, particle.value);
    }

    @Override
    public int hashCode() {
        return 31 * kind + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "type " + kind + ", " + value.length + " bytes";
    }
}
