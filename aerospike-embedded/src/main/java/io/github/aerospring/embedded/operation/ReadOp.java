package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;

/** Reads a bin. */
final class ReadOp implements RecordOp {

    @Override
    public int code() {
        return OpCode.READ;
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        results.add(operation, draft.find(operation.name()));
    }
}
