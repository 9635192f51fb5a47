package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.Particle;

/** Strings, blobs, the deprecated language blobs (7 to 12) and vectors (16): any bytes. */
final class BytesFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(Particle.STRING, Particle.BLOB, 7, 8, 9, 10, 11, 12, 16);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        return Particle.of(type, value.copy());
    }
}
