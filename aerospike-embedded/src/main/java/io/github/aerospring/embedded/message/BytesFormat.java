package io.github.aerospring.embedded.message;

import java.util.List;

/** Strings, blobs, the deprecated language blobs (7 to 12) and vectors (16): any bytes. */
final class BytesFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(BytesParticle.STRING, BytesParticle.BLOB, 7, 8, 9, 10, 11, 12, 16);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        return BytesParticle.of(type, value.copy());
    }
}
