package io.github.aerospring.embedded.message;

/** A boolean. */
public enum BooleanParticle implements Particle {
    FALSE,
    TRUE;

    static final int TYPE = 17;

    private static final int STORED_SIZE = 2;

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public int wireSize() {
        return 1;
    }

    @Override
    public void write(WireWriter out) {
        out.u8(ordinal());
    }

    @Override
    public int storedSize() {
        return STORED_SIZE;
    }
}
