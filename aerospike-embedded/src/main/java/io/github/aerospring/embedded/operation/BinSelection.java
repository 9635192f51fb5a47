package io.github.aerospring.embedded.operation;

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

    private static final BinSelection NO_BINS = new BinSelection(List.of(), false, false);
    private static final BinSelection ALL_BINS = new BinSelection(List.of(), false, true);

    private final List<Operation> operations;
    private final boolean respondAll;
    private final boolean allBins;

    private BinSelection(List<Operation> operations, boolean respondAll, boolean allBins) {
        this.operations = operations;
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
     * Selection of a read. Operations are looked at when they run.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when nothing is selected or there are
     *     too many operations
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
        return new BinSelection(message.operations(), message.has(Flag.RESPOND_ALL_OPS), false);
    }

    /**
     * Selection by operations that only read.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when one of them modifies
     */
    public static BinSelection ofOperations(List<Operation> operations, boolean respondAll) {
        operations.forEach(BinSelection::readingOp);
        return new BinSelection(operations, respondAll, false);
    }

    private static RecordOp readingOp(Operation operation) {
        RecordOp op = RecordOps.of(operation);
        if (!op.readOnly()) {
            throw ResultCode.PARAMETER.because("operation " + operation.code() + " (expected: one that only reads)");
        }
        return op;
    }

    /** Whether a part of the bins is selected, so that a record may have nothing to show. */
    public boolean isPartial() {
        return this != NO_BINS && !allBins;
    }

    /**
     * The selected bins of a record.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException with the code of the first operation that fails:
     *     21 for a bad bin name, 4 when it modifies
     */
    public List<ReplyBin> read(Record record, ServerTime time) {
        if (this == NO_BINS) {
            return List.of();
        }
        OpResults results = OpResults.ofRead(respondAll);
        RecordDraft draft = RecordDraft.ofRead(record, time);
        if (allBins) {
            results.addAll(draft);
        }
        for (Operation operation : operations) {
            RecordOps.checkBinName(operation.name());
            readingOp(operation).apply(operation, draft, results);
        }
        return results.bins();
    }
}
