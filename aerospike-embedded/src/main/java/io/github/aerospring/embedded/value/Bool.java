package io.github.aerospring.embedded.value;

/** A truth value. */
public enum Bool implements Value {
    FALSE,
    TRUE;

    /** The value of {@code bool}. */
    public static Bool of(boolean bool) {
        return bool ? TRUE : FALSE;
    }

    /** Whether this is {@link #TRUE}. */
    public boolean isTrue() {
        return this == TRUE;
    }

    @Override
    public ValueKind kind() {
        return isTrue() ? ValueKind.TRUE : ValueKind.FALSE;
    }

    @Override
    public Particle toParticle() {
        return new Particle(Particle.BOOL, new byte[] {(byte) ordinal()});
    }
}
