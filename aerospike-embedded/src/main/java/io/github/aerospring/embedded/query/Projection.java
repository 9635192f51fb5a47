package io.github.aerospring.embedded.query;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.operation.BinSelection;
import io.github.aerospring.embedded.operation.RecordOps;

/** Which bins a query shows: those of its operations, those of its list of bins, none, or all. */
final class Projection {

    private Projection() {}

    /**
     * Selection of a query.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 for both kinds of list at once, an
     *     operation on a bin with a name that none can have, or one that modifies
     */
    static BinSelection of(Message message) {
        ByteSlice binList = message.fields().find(FieldType.QUERY_BIN_LIST);
        List<Operation> operations = message.operations();
        if (message.has(Flag.GET_NO_BINS)) {
            return BinSelection.none();
        }
        if (binList != null && !operations.isEmpty()) {
            throw ResultCode.PARAMETER.because("query with operations and a list of bins (expected: one of them)");
        }
        if (binList != null) {
            return BinSelection.ofOperations(reads(binList.reader()), false);
        }
        for (Operation operation : operations) {
            if (!RecordOps.isBinName(operation.name())) {
                throw ResultCode.PARAMETER.because(
                        "bin: '" + operation.name() + "' (expected: at most 15 bytes, none of them 0)");
            }
        }
        return operations.isEmpty()
                ? BinSelection.all()
                : BinSelection.ofOperations(operations, message.has(Flag.RESPOND_ALL_OPS));
    }

    /** Names that no bin can have match nothing, and a list that ends early ends with its last whole name. */
    private static List<Operation> reads(WireReader in) {
        List<Operation> reads = new ArrayList<>();
        int count = in.remaining() == 0 ? 0 : in.u8();
        while (reads.size() < count && in.remaining() > 0 && in.remaining() > in.peek(0)) {
            String name = in.slice(in.u8()).text();
            reads.add(new Operation(OpCode.READ, NullParticle.INSTANCE.type(), name, ByteSlice.empty()));
        }
        return reads;
    }
}
