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

    /** The new value of the bin; fails with code 12 when the types do not fit. */
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
        Particle operand = ParticleFormats.read(operation);
        if (operand == NullParticle.INSTANCE) {
            throw ResultCode.PARAMETER.failure();
        }
        Particle present = draft.find(operation.name());
        draft.set(operation.name(), present == null ? operand : merge(present, operand));
        results.add(operation, null);
    }
}
