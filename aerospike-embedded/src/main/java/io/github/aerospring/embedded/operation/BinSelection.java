package io.github.aerospring.embedded.operation;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.ServerTime;

/** What a request without writes wants to see of each record. */
public final class BinSelection {

    private static final BinSelection NO_BINS = new BinSelection(List.of(), List.of(), false, false);
    private static final BinSelection ALL_BINS = new BinSelection(List.of(), List.of(), false, true);

    private final List<Operation> operations;
    private final List<RecordOp> ops;
    private final boolean respondAll;
    private final boolean allBins;

    private BinSelection(List<Operation> operations, List<RecordOp> ops, boolean respondAll, boolean allBins) {
        this.operations = operations;
        this.ops = ops;
        this.respondAll = respondAll;
        this.allBins = allBins;
    }

    /** No bins, only the header of the record. */
    public static BinSelection none() {
        return NO_BINS;
    }

    /** All bins. */
    public static BinSelection all() {
        return ALL_BINS;
    }

    /**
     * Selection of a read.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when nothing is selected, there are too
     *     many operations or one of them modifies; 21 for a bad bin name
     */
    public static BinSelection ofRead(Message message) {
        if (message.operations().size() > RecordOps.MAX_OPERATIONS) {
            throw ResultCode.PARAMETER.failure();
        }
        if (message.has(Flag.GET_NO_BINS)) {
            return NO_BINS;
        }
        if (message.has(Flag.GET_ALL)) {
            return ALL_BINS;
        }
        if (message.operations().isEmpty()) {
            throw ResultCode.PARAMETER.failure();
        }
        message.operations().forEach(operation -> RecordOps.checkBinName(operation.name()));
        return ofOperations(message.operations(), message.has(Flag.RESPOND_ALL_OPS));
    }

    /**
     * Selection by operations that only read.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when one of them modifies
     */
    public static BinSelection ofOperations(List<Operation> operations, boolean respondAll) {
        List<RecordOp> ops = new ArrayList<>(operations.size());
        for (Operation operation : operations) {
            RecordOp op = RecordOps.of(operation);
            if (!op.readOnly()) {
                throw ResultCode.PARAMETER.failure();
            }
            ops.add(op);
        }
        return new BinSelection(operations, ops, respondAll, false);
    }

    /** Whether certain bins are selected, so that a record may have nothing to show. */
    public boolean isPartial() {
        return !operations.isEmpty();
    }

    /** The selected bins of a record. */
    public List<ReplyBin> read(Record record, ServerTime time) {
        if (this == NO_BINS) {
            return List.of();
        }
        OpResults results = OpResults.ofRead(respondAll);
        RecordDraft draft = RecordDraft.ofRead(record, time);
        if (allBins) {
            results.addAll(draft);
        }
        for (int i = 0; i < ops.size(); i++) {
            ops.get(i).apply(operations.get(i), draft, results);
        }
        return results.bins();
    }
}
