package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;

/** Changes no bin; the record gets a new generation and time to live like with any write. */
final class TouchOp implements RecordOp {

    @Override
    public int code() {
        return OpCode.TOUCH;
    }

    @Override
    public boolean allowedInReplace(Operation operation) {
        return false;
    }

    @Override
    public boolean needsRecord() {
        return true;
    }

    @Override
    public boolean hasBin() {
        return false;
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        // never answers, not even when all operations should
    }
}
