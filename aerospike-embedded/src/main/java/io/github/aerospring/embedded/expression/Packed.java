package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A list, a map, or an extension such as the wildcard. It stays in the form in which it came, so that a bin reaches a
 * call or the reply as it is stored; the other form is made when it is asked for.
 */
final class Packed implements Operand {

    private final @Nullable Particle particle;
    private volatile @Nullable Value value;

    /** The list or map of a bin. */
    Packed(Particle particle) {
        this.particle = particle;
    }

    /** A list, map or extension that is in no bin. */
    Packed(Value value) {
        this.particle = value.kind().isContainer() ? value.toParticle() : null;
        this.value = value;
    }

    @Override
    public @Nullable Particle toParticle() {
        return particle;
    }

    @Override
    public Value toValue() {
        Value decoded = value;
        if (decoded == null) {
            decoded = Value.fromParticle(particle);
            value = decoded;
        }
        return decoded;
    }

    /** The msgpack element. */
    byte[] encode() {
        return particle == null ? toValue().encode() : particle.value();
    }
}
