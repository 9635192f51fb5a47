package io.github.aerospring.embedded.message;

import java.util.List;

/** HyperLogLogs: u8 flags 0, u8 index bits, u8 minhash bits, u64 cached count, registers of 6 + minhash bits each. */
final class HyperLogLogFormat implements ParticleFormat {

    private static final int HEADER = 11;
    private static final int REGISTER_BITS = 6;

    @Override
    public List<Integer> types() {
        return List.of(BytesParticle.HYPER_LOG_LOG);
    }

    @Override
    public Particle read(int type, ByteSlice value) {
        if (value.length() < HEADER) {
            throw ResultCode.PARAMETER.failure();
        }
        WireReader in = value.reader();
        int flags = in.u8();
        int indexBits = in.u8();
        int minHashBits = in.u8();
        boolean bitsInRange = indexBits >= 4
                && indexBits <= 16
                && (minHashBits == 0 || (minHashBits >= 4 && minHashBits <= 51))
                && indexBits + minHashBits <= 64;
        if (flags != 0 || !bitsInRange || value.length() != size(indexBits, minHashBits)) {
            throw ResultCode.PARAMETER.failure();
        }
        return BytesParticle.of(type, value.copy());
    }

    private static long size(int indexBits, int minHashBits) {
        long registerBits = (long) (REGISTER_BITS + minHashBits) << indexBits;
        return HEADER + (registerBits + 7) / 8;
    }
}
