package io.github.aerospring.core.internal.wire;

/** Types of bin values on the wire. */
public final class Particles {

    /** No value. */
    public static final int NULL = 0;

    /** 64-bit integer. */
    public static final int INTEGER = 1;

    /** IEEE 754 double. */
    public static final int DOUBLE = 2;

    /** UTF-8 text. */
    public static final int STRING = 3;

    /** Bytes. */
    public static final int BLOB = 4;

    /** One byte, 0 or 1. */
    public static final int BOOL = 17;

    /** A flag byte, the number of cells as 16-bit number, 8 bytes per cell, then GeoJSON text. */
    public static final int GEOJSON = 23;

    private Particles() {}
}
