package io.github.aerospring.embedded.cdt;

import java.util.Objects;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The place that an operation changes.
 *
 * @param container what is there; {@code null} when the bin or the place in it is still to be created
 * @param outermost whether the place counts as the bin itself, which may keep an index
 * @param binAbsent whether there is no bin
 * @param inContext whether a context leads to the place
 */
record Target(@Nullable Value container, boolean outermost, boolean binAbsent, boolean inContext) {

    /** What is there, for an operation that needs it. */
    <C extends Value> C present(Class<C> type) {
        return type.cast(Objects.requireNonNull(container, "container"));
    }

    /** Flags of a container that an operation creates here: what it asks for, unless that is not allowed. */
    int creationFlags(long wanted, int allowed) {
        int flags = (int) wanted & 0xFF & ~(outermost ? 0 : ContainerFlags.PERSIST_INDEX);
        return (flags & ~allowed) == 0 ? flags : 0;
    }

    /** Flags that an operation sets, which may not be any but the allowed ones. */
    int flags(long wanted, int allowed) {
        int flags = (int) wanted & 0xFF;
        if ((flags & ~allowed) != 0) {
            throw ResultCode.OP_NOT_APPLICABLE.because("flags: " + flags + " (expected: within " + allowed + ")");
        }
        return outermost ? flags : flags & ~ContainerFlags.PERSIST_INDEX;
    }

    /** Whether the container is still to be created. */
    boolean isNew() {
        return container == null;
    }

    /** Whether the bin itself is still to be created, which happens even when the operation then does nothing with it. */
    boolean isNewBin() {
        return container == null && !inContext;
    }
}
