package io.github.aerospring.embedded.value;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

import io.github.aerospring.embedded.message.Particle;

/**
 * Bytes of a blob type; sorts by type, then bytewise.
 *
 * @param type particle type; {@link #UNTYPED} for a byte string without any content, not even a type
 * @param bytes never changed after construction
 */
public record Blob(int type, byte[] bytes) implements Value {

    /** Type of a byte string that has no type byte. */
    public static final int UNTYPED = -1;

    /** Blob types that a bin may have: blob, those of the languages, vector, HyperLogLog. */
    private static final Set<Integer> BIN_TYPES = Set.of(Particle.BLOB, 7, 8, 9, 10, 11, 12, 16, Particle.HLL);

    /** A plain blob. */
    public Blob(byte[] bytes) {
        this(Particle.BLOB, bytes);
    }

    @Override
    public ValueKind kind() {
        return ValueKind.BYTES;
    }

    /** A type that no bin can have becomes a plain blob. */
    @Override
    public Particle toParticle() {
        return Particle.of(BIN_TYPES.contains(type) ? type : Particle.BLOB, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blob blob && type == blob.type && Arrays.equals(bytes, blob.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "blob(" + type + ")" + HexFormat.of().formatHex(bytes);
    }
}
