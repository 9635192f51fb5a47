package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.FloatParticle;
import io.github.aerospring.embedded.message.IntegerParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** Adds to a number: integers wrap around, floats add as doubles. */
final class IncrementOp extends MergeOp {

    IncrementOp() {
        super(OpCode.INCREMENT);
    }

    @Override
    Particle merge(Particle present, Particle operand) {
        if (present instanceof IntegerParticle left && operand instanceof IntegerParticle right) {
            return new IntegerParticle(left.number() + right.number());
        }
        if (present instanceof FloatParticle left && operand instanceof FloatParticle right) {
            return FloatParticle.of(left.number() + right.number());
        }
        throw ResultCode.INCOMPATIBLE_TYPE.failure();
    }
}
