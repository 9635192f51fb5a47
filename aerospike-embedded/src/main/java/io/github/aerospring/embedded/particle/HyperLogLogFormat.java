package io.github.aerospring.embedded.particle;

import java.util.List;

import io.github.aerospring.embedded.hll.HllOperations;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** HyperLogLogs: u8 flags 0, u8 index bits, u8 minhash bits, u64 cached count, registers of 6 + minhash bits each. */
final class HyperLogLogFormat implements ParticleFormat {

    @Override
    public List<Integer> types() {
        return List.of(Particle.HLL);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        byte[] sketch = value.copy();
        if (!HllOperations.isStorable(sketch)) {
            throw ResultCode.PARAMETER.failure();
        }
        return Particle.of(type, sketch);
    }
}
