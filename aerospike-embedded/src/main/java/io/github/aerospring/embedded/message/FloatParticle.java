package io.github.aerospring.embedded.message;

import java.nio.ByteBuffer;

/** A double precision floating point number, kept as its bits. */
public record FloatParticle(long bits) implements Particle {

    private static final int STORED_SIZE = 9;

    /** The particle of a number. */
    public static FloatParticle of(double number) {
        return new FloatParticle(Double.doubleToRawLongBits(number));
    }

    /** The number. */
    public double number() {
        return Double.longBitsToDouble(bits);
    }

    @Override
    public int type() {
        return FLOAT;
    }

    @Override
    public byte[] value() {
        return ByteBuffer.allocate(Long.BYTES).putLong(bits).array();
    }

    @Override
    public int wireSize() {
        return Long.BYTES;
    }

    @Override
    public void write(WireWriter out) {
        out.i64(bits);
    }

    @Override
    public int storedSize() {
        return STORED_SIZE;
    }
}
