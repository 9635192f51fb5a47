package io.github.aerospring.embedded.operation;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReplyBin;
import org.jspecify.annotations.Nullable;

/** The bins that answer a request, in the order of its operations. */
public final class OpResults {

    private final boolean respondAll;
    private final List<ReplyBin> bins = new ArrayList<>();

    /** No results yet; with {@code respondAll} operations without a result answer with an empty one. */
    public OpResults(boolean respondAll) {
        this.respondAll = respondAll;
    }

    /**
     * Answers an operation.
     *
     * @param result null when the operation has nothing to say
     */
    public void add(Operation operation, @Nullable Particle result) {
        if (result != null) {
            bins.add(new ReplyBin(operation.code(), operation.name(), result));
        } else if (respondAll) {
            bins.add(new ReplyBin(operation.code(), operation.name(), NullParticle.INSTANCE));
        }
    }

    /** Answers with all bins of a record. */
    public void addAll(RecordDraft draft) {
        for (int slot = 0; slot < draft.size(); slot++) {
            bins.add(new ReplyBin(OpCode.READ, draft.name(slot), draft.value(slot)));
        }
    }

    /** The answer. */
    public List<ReplyBin> bins() {
        return bins;
    }
}
