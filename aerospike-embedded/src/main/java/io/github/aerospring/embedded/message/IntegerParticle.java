package io.github.aerospring.embedded.message;

import java.nio.ByteBuffer;

/** A signed 64-bit integer. */
public record IntegerParticle(long number) implements Particle {

    @Override
    public int type() {
        return INTEGER;
    }

    @Override
    public byte[] value() {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    @Override
    public int wireSize() {
        return Long.BYTES;
    }

    @Override
    public void write(WireWriter out) {
        out.i64(number);
    }

    /** Two bytes and the unsigned magnitude in 1, 2, 4 or 8 bytes. */
    @Override
    public int storedSize() {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(number);
        return 2 + (bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8);
    }
}
