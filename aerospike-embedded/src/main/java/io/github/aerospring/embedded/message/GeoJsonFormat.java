package io.github.aerospring.embedded.message;

import java.util.List;

/** GeoJSON: u8 flags, u16 number of cells, that many cell ids of 8 bytes which are ignored, then the text. */
final class GeoJsonFormat implements ParticleFormat {

    private static final int HEADER = 3;
    private static final int CELL = 8;

    @Override
    public List<Integer> types() {
        return List.of(GeoJsonParticle.TYPE);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        if (value.length() < HEADER) {
            throw ResultCode.GEO_INVALID.failure();
        }
        WireReader in = value.reader();
        in.u8();
        int cells = in.u16();
        if (value.length() < HEADER + CELL * cells) {
            throw ResultCode.GEO_INVALID.failure();
        }
        return new GeoJsonParticle(value.from(HEADER + CELL * cells).copy());
    }
}
