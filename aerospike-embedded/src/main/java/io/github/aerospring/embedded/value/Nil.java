package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/** No value; less than every other value. */
public enum Nil implements Value {
    NIL;

    @Override
    public ValueKind kind() {
        return ValueKind.NIL;
    }

    @Override
    public @Nullable Particle toParticle() {
        return null;
    }
}
