package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.particle.ParticleFormats;

/** Sets a bin to a value of any type; no value removes the bin. */
final class WriteOp implements RecordOp {

    @Override
    public int code() {
        return OpCode.WRITE;
    }

    @Override
    public boolean allowedInReplace(Operation operation) {
        return operation.particleType() != NullParticle.INSTANCE.type();
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        Particle value = ParticleFormats.read(operation);
        if (value == NullParticle.INSTANCE) {
            draft.remove(operation.name());
        } else {
            draft.set(operation.name(), value);
        }
        results.add(operation, null);
    }
}
