package io.github.aerospring.embedded.message;

/** No value: deletes a bin when written, stands for a missing result when answered. */
public enum NullParticle implements Particle {
    INSTANCE;

    private static final byte[] NOTHING = {};

    @Override
    public int type() {
        return 0;
    }

    @Override
    public byte[] value() {
        return NOTHING;
    }

    @Override
    public int storedSize() {
        return 0;
    }
}
