package io.github.aerospring.embedded.message;

import java.nio.ByteBuffer;

/** The value of a bin. Immutable. */
public interface Particle {

    /** Signed 64-bit integer, big-endian. */
    int INTEGER = 1;
    /** IEEE 754 double, big-endian. */
    int FLOAT = 2;
    /** Text, not necessarily valid UTF-8. */
    int STRING = 3;
    /** Bytes. */
    int BLOB = 4;
    /** One byte, 0 or 1. */
    int BOOL = 17;
    /** HyperLogLog. */
    int HLL = 18;
    /** MessagePack map in storage form. */
    int MAP = 19;
    /** MessagePack array in storage form. */
    int LIST = 20;
    /** GeoJSON text. */
    int GEOJSON = 23;

    /**
     * The particle with this content.
     *
     * @param type one of the constants, or that of another kind of blob
     * @param value content as {@link #value()} gives it; must not be changed afterwards
     */
    static Particle of(int type, byte[] value) {
        return switch (type) {
            case INTEGER -> new IntegerParticle(ByteBuffer.wrap(value).getLong());
            case FLOAT -> new FloatParticle(ByteBuffer.wrap(value).getLong());
            case BOOL -> BooleanParticle.of(value[0] != 0);
            case GEOJSON -> GeoJsonParticle.withoutCells(value);
            default -> BytesParticle.of(type, value);
        };
    }

    /** Type on the wire. */
    int type();

    /** Content: as on the wire, but of GeoJSON the bare text. Must not be changed. */
    byte[] value();

    /** Bytes of the value on the wire. */
    default int wireSize() {
        return value().length;
    }

    /** Appends the value as a reply carries it. */
    default void write(WireWriter out) {
        out.bytes(value());
    }

    /**
     * Bytes of the value, type included, in the storage format of the real server; counts against the record size. The
     * index that a list or map may keep is not included.
     */
    int storedSize();
}
