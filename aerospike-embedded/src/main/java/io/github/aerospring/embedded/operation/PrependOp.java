package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;

/** Adds to the beginning of a string or blob. */
final class PrependOp extends MergeOp {

    PrependOp() {
        super(OpCode.PREPEND);
    }

    @Override
    Particle merge(Particle present, Particle operand) {
        return Concatenation.of(operand, present);
    }
}
