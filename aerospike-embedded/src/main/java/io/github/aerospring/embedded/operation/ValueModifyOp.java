package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.BinChange;
import org.jspecify.annotations.Nullable;

/** Changes the value of a bin from within: appends to a list, sets a bit, counts an element. */
final class ValueModifyOp implements RecordOp {

    private final int code;
    private final boolean answers;
    private final Change change;

    /** An operation; {@code answers} tells whether it may have something to say. */
    ValueModifyOp(int code, boolean answers, Change change) {
        this.code = code;
        this.answers = answers;
        this.change = change;
    }

    /** What becomes of a value. */
    @FunctionalInterface
    interface Change {
        BinChange of(@Nullable Particle bin, byte[] payload);
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public boolean answersBin() {
        return answers;
    }

    @Override
    public boolean allowedInReplace(Operation operation) {
        return false;
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        Particle before = draft.find(operation.name());
        BinChange changed = change.of(before, operation.value().copy());
        draft.change(operation.name(), before, changed.bin());
        results.add(operation, changed.reply());
    }
}
