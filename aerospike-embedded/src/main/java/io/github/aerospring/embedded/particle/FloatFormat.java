package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FloatParticle;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

final class FloatFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(Particle.FLOAT);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        if (value.length() != Long.BYTES) {
            throw ResultCode.PARAMETER.failure();
        }
        return new FloatParticle(value.reader().i64());
    }
}
