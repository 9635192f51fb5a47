package io.github.aerospring.embedded.expression.calls;

import io.github.aerospring.embedded.bits.BitsOperations;
import io.github.aerospring.embedded.cdt.CdtOperations;
import io.github.aerospring.embedded.expression.CallSystem;
import io.github.aerospring.embedded.expression.ValueCalls;
import io.github.aerospring.embedded.hll.HllOperations;
import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/** Calls of expressions as operations of the rooms for lists and maps, bits and HyperLogLog. */
final class RoomCalls implements ValueCalls {

    private final CdtOperations cdt;

    RoomCalls(CdtOperations cdt) {
        this.cdt = cdt;
    }

    @Override
    public @Nullable Particle read(CallSystem system, Particle value, byte[] payload) {
        return switch (system) {
            case CDT -> cdt.apply(value, payload, false).reply();
            case BITS -> BitsOperations.read(value, payload);
            case HLL -> HllOperations.read(value, payload);
        };
    }

    @Override
    public @Nullable Particle modify(CallSystem system, @Nullable Particle value, byte[] payload) {
        return switch (system) {
            case CDT -> cdt.apply(value, payload, true).bin();
            case BITS -> BitsOperations.modify(value, payload).bin();
            case HLL -> HllOperations.modify(value, payload).bin();
        };
    }
}
