package io.github.aerospring.embedded.message;

/** A signed 64-bit integer. */
public record IntegerParticle(long value) implements Particle {

    static final int TYPE = 1;

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
        out.i64(value);
    }

    /** Two bytes and the unsigned magnitude in 1, 2, 4 or 8 bytes. */
    @Override
    public int storedSize() {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(value);
        return 2 + (bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8);
    }
}
