package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** Equal to anything at its place; ends the comparison of the containers around it. Cannot be stored. */
public enum Wildcard implements Value {
    WILDCARD;

    @Override
    public ValueKind kind() {
        return ValueKind.WILDCARD;
    }

    @Override
    public Particle toParticle() {
        throw ResultCode.UNKNOWN.because("bin value: " + this + " (expected: a value that a bin may hold)");
    }
}
