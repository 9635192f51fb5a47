package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;

/** Removes all bins; a record that ends without bins is deleted. */
final class DeleteAllOp implements RecordOp {

    @Override
    public int code() {
        return OpCode.DELETE_ALL;
    }

    @Override
    public boolean allowedInReplace(Operation operation) {
        return false;
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        draft.clear();
        results.add(operation, null);
    }
}
