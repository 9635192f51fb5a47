package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.particle.ParticleFormats;

/** Joins the value of a bin with an operand; a bin that is absent becomes the operand, whatever its type. */
abstract class MergeOp implements RecordOp {

    private final int code;

    MergeOp(int code) {
        this.code = code;
    }

    /** The new value of the bin, both of the same type; fails with code 12 when that type cannot be merged. */
    abstract Particle merge(Particle present, Particle operand);

    @Override
    public final int code() {
        return code;
    }

    @Override
    public final boolean allowedInReplace(Operation operation) {
        return false;
    }

    @Override
    public final void apply(Operation operation, RecordDraft draft, OpResults results) {
        if (operation.particleType() == NullParticle.INSTANCE.type()) {
            throw ResultCode.PARAMETER.because(
                    "operand of operation " + operation.code() + ": none (expected: a value)");
        }
        Particle present = draft.find(operation.name());
        draft.set(operation.name(), present == null ? ParticleFormats.read(operation) : merge(present, operation));
        results.add(operation, null);
    }

    /** Types are compared before the operand is read. */
    private Particle merge(Particle present, Operation operation) {
        if (present.type() == Particle.GEOJSON) {
            throw ResultCode.UNKNOWN.because("operation " + operation.code() + " on GeoJSON");
        }
        if (present.type() != operation.particleType()) {
            throw ResultCode.INCOMPATIBLE_TYPE.because("operand of type " + operation.particleType() + " (expected: "
                    + present.type() + ", that of the bin)");
        }
        return merge(present, ParticleFormats.read(operation));
    }
}
