package io.github.aerospring.embedded.message;

/** A boolean. */
public enum BooleanParticle implements Particle {
    FALSE,
    TRUE;

    private static final int STORED_SIZE = 2;

    private final byte[] value = {(byte) ordinal()};

    /** The particle of a boolean. */
    public static BooleanParticle of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public int type() {
        return BOOL;
    }

    @Override
    public byte[] value() {
        return value;
    }

    @Override
    public int storedSize() {
        return STORED_SIZE;
    }
}
