package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/**
 * The operations on values that expressions call, implemented outside of this room. Payloads are those of the
 * corresponding operations of a request; a failure is a {@link io.github.aerospring.embedded.message.RequestFailedException},
 * of which the expression only sees that there is no value.
 */
public interface ValueCalls {

    /** The reply of a read operation, null when it has none. An expression does not read nothing: that is unknown. */
    @Nullable
    Particle read(CallSystem system, Particle value, byte[] payload);

    /** The value as the modifying operation leaves it, the same instance when unchanged, null when there is none. */
    @Nullable
    Particle modify(CallSystem system, @Nullable Particle value, byte[] payload);
}
