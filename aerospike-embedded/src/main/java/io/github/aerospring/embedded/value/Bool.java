package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.Particle;

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
        return Particle.of(Particle.BOOL, new byte[] {(byte) ordinal()});
    }
}
