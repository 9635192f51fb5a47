package io.github.aerospring.embedded.operation;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.cdt.PersistedIndex;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReplyBin;
import org.jspecify.annotations.Nullable;

/** The bins that answer a request, in the order of its operations. */
public final class OpResults {

    private final boolean respondAll;
    private final boolean ofWrite;
    private final List<ReplyBin> bins = new ArrayList<>();

    private OpResults(boolean respondAll, boolean ofWrite) {
        this.respondAll = respondAll;
        this.ofWrite = ofWrite;
    }

    /** No results of a read yet; with {@code respondAll} operations without a result answer with an empty one. */
    public static OpResults ofRead(boolean respondAll) {
        return new OpResults(respondAll, false);
    }

    /** No results of a write yet; with {@code respondAll} operations without a result answer with an empty one. */
    public static OpResults ofWrite(boolean respondAll) {
        return new OpResults(respondAll, true);
    }

    /**
     * Answers an operation.
     *
     * @param result null when the operation has nothing to say
     */
    public void add(Operation operation, @Nullable Particle result) {
        if (result != null) {
            bins.add(new ReplyBin(operation.code(), operation.name(), PersistedIndex.withoutIndex(result)));
        } else if (respondAll) {
            addNothing(operation);
        }
    }

    /**
     * Answers an operation that read something of a bin. In a write such an operation answers in any case.
     *
     * @param result null when there was nothing to read
     */
    void addRead(Operation operation, @Nullable Particle result) {
        if (result == null && ofWrite) {
            addNothing(operation);
        } else {
            add(operation, result);
        }
    }

    private void addNothing(Operation operation) {
        bins.add(new ReplyBin(operation.code(), operation.name(), NullParticle.INSTANCE));
    }

    /** Answers with all bins of a record. */
    public void addAll(RecordDraft draft) {
        for (int slot = 0; slot < draft.size(); slot++) {
            bins.add(new ReplyBin(OpCode.READ, draft.name(slot), PersistedIndex.withoutIndex(draft.value(slot))));
        }
    }

    /** The answer. */
    public List<ReplyBin> bins() {
        return bins;
    }
}
