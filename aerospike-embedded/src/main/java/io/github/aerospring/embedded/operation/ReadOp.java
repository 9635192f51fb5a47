package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;

/** Reads a bin, or all bins when the name is empty. */
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
        if (operation.name().isEmpty()) {
            results.addAll(draft);
        } else {
            results.add(operation, draft.find(operation.name()));
        }
    }
}
