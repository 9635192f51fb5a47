package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** Greater than every value but the wildcard. Cannot be stored. */
public enum Infinity implements Value {
    INFINITY;

    @Override
    public ValueKind kind() {
        return ValueKind.INFINITY;
    }

    @Override
    public Particle toParticle() {
        throw ResultCode.UNKNOWN.because("bin value: " + this + " (expected: a value that a bin may hold)");
    }
}
