package io.github.aerospring.embedded.message;

import java.util.List;

final class NullFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(NullParticle.TYPE);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        return NullParticle.INSTANCE;
    }
}
