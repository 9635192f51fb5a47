package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.Particle;

final class NullFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(NullParticle.INSTANCE.type());
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        return NullParticle.INSTANCE;
    }
}
