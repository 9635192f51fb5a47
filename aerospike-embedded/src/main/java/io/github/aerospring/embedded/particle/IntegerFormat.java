package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;

/** Integers of 8 bytes; shorter ones of 4, 2 or 1 bytes are extended with zeros. */
final class IntegerFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(Particle.INTEGER);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        WireReader in = value.reader();
        return new IntegerParticle(
                switch (value.length()) {
                    case 8 -> in.i64();
                    case 4 -> in.u32();
                    case 2 -> in.u16();
                    case 1 -> in.u8();
                    default -> throw ResultCode.PARAMETER.failure();
                });
    }
}
