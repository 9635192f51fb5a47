package io.github.aerospring.embedded.message;

import java.util.Arrays;

/** A GeoJSON text. Answered without cell ids, which clients only skip. */
public record GeoJsonParticle(byte[] json) implements Particle {

    static final int TYPE = 23;

    private static final int WIRE_HEADER = 3;
    private static final int STORED_HEADER = 8;
    private static final int CELL = 8;

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public int wireSize() {
        return WIRE_HEADER + json.length;
    }

    @Override
    public void write(WireWriter out) {
        out.u8(0).u16(0).bytes(json);
    }

    /** Size of a point, which has one cell. */
    @Override
    public int storedSize() {
        return STORED_HEADER + CELL + json.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoJsonParticle particle && Arrays.equals(json, particle.json);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }

    @Override
    public String toString() {
        return "GeoJSON, " + json.length + " bytes";
    }
}
