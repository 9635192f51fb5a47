package io.github.aerospring.embedded.message;

import java.util.List;

final class FloatFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(FloatParticle.TYPE);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        if (value.length() != Long.BYTES) {
            throw ResultCode.PARAMETER.failure();
        }
        return new FloatParticle(value.reader().i64());
    }
}
