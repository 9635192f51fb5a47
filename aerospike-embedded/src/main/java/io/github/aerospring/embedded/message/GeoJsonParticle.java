package io.github.aerospring.embedded.message;

import java.util.Arrays;

/**
 * A GeoJSON text with the S2 cells that it covers. Only a text that was written as a bin has them; one that was taken out of
 * a list or map has none, and is a point as far as replies tell.
 *
 * @param value the text; never changed after construction
 * @param region whether it is a region; else a point
 * @param cells unsigned ids of the cells; never changed after construction
 */
public record GeoJsonParticle(byte[] value, boolean region, long[] cells) implements Particle {

    private static final int REGION = 1;
    private static final int WIRE_HEADER = 3;
    private static final int STORED_HEADER = 8;
    private static final long[] NO_CELLS = {};

    static GeoJsonParticle withoutCells(byte[] json) {
        return new GeoJsonParticle(json, false, NO_CELLS);
    }

    @Override
    public int type() {
        return GEOJSON;
    }

    @Override
    public int wireSize() {
        return WIRE_HEADER + Long.BYTES * cells.length + value.length;
    }

    @Override
    public void write(WireWriter out) {
        out.u8(region ? REGION : 0).u16(cells.length);
        for (long cell : cells) {
            out.i64(cell);
        }
        out.bytes(value);
    }

    @Override
    public int storedSize() {
        return STORED_HEADER + Long.BYTES * cells.length + value.length;
    }

    /** Texts are compared; the cells follow from them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GeoJsonParticle particle && Arrays.equals(value, particle.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "GeoJSON, " + value.length + " bytes";
    }
}
