package io.github.aerospring.embedded.value;

import io.github.aerospring.embedded.message.CommandException;

/** Greater than every value but the wildcard. Cannot be stored. */
public enum Infinity implements Value {
    INFINITY;

    @Override
    public ValueKind kind() {
        return ValueKind.INFINITY;
    }

    @Override
    public Particle toParticle() {
        throw new CommandException(1, "bin value: " + this + " (expected: a value that a bin may hold)");
    }
}
