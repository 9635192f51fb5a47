package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an operation did to a container.
 *
 * @param reply the answer; nil for none
 * @param changed the container afterwards; {@code null} when it is as it was
 */
record Outcome(Value reply, @Nullable Value changed) {

    static Outcome reply(Value reply) {
        return new Outcome(reply, null);
    }

    static Outcome change(Value changed) {
        return new Outcome(Nil.NIL, changed);
    }
}
