package io.github.aerospring.embedded.message;

/** A double precision floating point number, kept as its bits. */
public record FloatParticle(long bits) implements Particle {

    static final int TYPE = 2;

    private static final int STORED_SIZE = 9;

    /** The number. */
    public double value() {
        return Double.longBitsToDouble(bits);
    }

    @Override
    public int type() {
        return TYPE;
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
