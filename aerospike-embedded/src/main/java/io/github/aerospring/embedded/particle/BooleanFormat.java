package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.BooleanParticle;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** Booleans: one byte, 0 or 1. */
final class BooleanFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(Particle.BOOL);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        int number = value.length() == 1 ? value.reader().u8() : -1;
        return switch (number) {
            case 0 -> BooleanParticle.FALSE;
            case 1 -> BooleanParticle.TRUE;
            default -> throw ResultCode.PARAMETER.failure();
        };
    }
}
