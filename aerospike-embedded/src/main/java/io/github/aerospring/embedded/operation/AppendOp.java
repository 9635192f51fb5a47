package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;

/** Adds to the end of a string or blob. */
final class AppendOp extends MergeOp {

    AppendOp() {
        super(OpCode.APPEND);
    }

    @Override
    Particle merge(Particle present, Particle operand) {
        return Concatenation.of(present, operand);
    }
}
