package io.github.aerospring.embedded.value;

import java.util.Arrays;

/**
 * The value of a bin: particle type and the bytes that travel on the wire. An integer has 8 bytes, a list or map is
 * MessagePack in storage form, GeoJSON is the bare text.
 *
 * @param type particle type, one of the constants of this class or another blob type
 * @param value never changed after construction
 */
public record Particle(int type, byte[] value) {

    /** Signed 64-bit integer, big-endian. */
    public static final int INTEGER = 1;
    /** IEEE 754 double, big-endian. */
    public static final int FLOAT = 2;
    /** UTF-8 text, not validated. */
    public static final int STRING = 3;
    /** Bytes. */
    public static final int BLOB = 4;
    /** One byte, 0 or 1. */
    public static final int BOOL = 17;
    /** HyperLogLog. */
    public static final int HLL = 18;
    /** MessagePack map. */
    public static final int MAP = 19;
    /** MessagePack array. */
    public static final int LIST = 20;
    /** GeoJSON text. */
    public static final int GEOJSON = 23;

    @Override
    public boolean equals(Object other) {
        return other instanceof Particle particle && type == particle.type && Arrays.equals(value, particle.value);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "particle of type " + type + ", " + value.length + " bytes";
    }
}
