package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.geo.GeoValue;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.Particle;

/** GeoJSON: u8 flags, u16 number of cells, that many cell ids of 8 bytes which are ignored, then the text. */
final class GeoJsonFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(Particle.GEOJSON);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        return GeoValue.ofWire(value.copy()).toParticle();
    }
}
