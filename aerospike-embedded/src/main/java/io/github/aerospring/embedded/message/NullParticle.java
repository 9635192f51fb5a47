package io.github.aerospring.embedded.message;

/** No value: deletes a bin when written, stands for a missing result when answered. */
public enum NullParticle implements Particle {
    INSTANCE;

    static final int TYPE = 0;

    @Override
    public int type() {
        return TYPE;
    }

    @Override
    public int wireSize() {
        return 0;
    }

    @Override
    public void write(WireWriter out) {
        // no bytes
    }

    @Override
    public int storedSize() {
        return 0;
    }
}
