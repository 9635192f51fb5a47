package io.github.aerospring.embedded.message;

import java.util.Arrays;

/**
 * A value that is bytes on the wire and in storage: string, blob, HyperLogLog, list or map.
 *
 * @param bytes never changed after construction
 */
public record BytesParticle(byte kind, byte[] bytes) implements Particle {

    /** Type of a string, not necessarily valid UTF-8. */
    public static final int STRING = 3;
    /** Type of a blob. */
    public static final int BLOB = 4;
    /** Type of a HyperLogLog. */
    public static final int HYPER_LOG_LOG = 18;
    /** Type of a map, MessagePack in normal form. */
    public static final int MAP = 19;
    /** Type of a list, MessagePack in normal form. */
    public static final int LIST = 20;

    private static final int STORED_HEADER = 5;

    /** Bytes of a type. */
    public static BytesParticle of(int type, byte[] bytes) {
        return new BytesParticle((byte) type, bytes);
    }

    /** Whether bytes can be added to the value: it is a string or a blob, not a structure. */
    public boolean isConcatenable() {
        return kind < HYPER_LOG_LOG;
    }

    @Override
    public int type() {
        return kind;
    }

    @Override
    public int wireSize() {
        return bytes.length;
    }

    @Override
    public void write(WireWriter out) {
        out.bytes(bytes);
    }

    @Override
    public int storedSize() {
        return STORED_HEADER + bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BytesParticle particle && kind == particle.kind && Arrays.equals(bytes, particle.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * kind + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "type " + kind + ", " + bytes.length + " bytes";
    }
}
