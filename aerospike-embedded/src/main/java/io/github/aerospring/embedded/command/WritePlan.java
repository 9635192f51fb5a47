package io.github.aerospring.embedded.command;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.OpResults;
import io.github.aerospring.embedded.operation.RecordDraft;
import io.github.aerospring.embedded.operation.RecordOp;
import io.github.aerospring.embedded.operation.RecordOps;

/** The operations of a write, checked before the record is looked at. */
final class WritePlan {

    private final Message message;
    private final List<RecordOp> ops;
    private final boolean replace;
    private final boolean mustExist;

    private WritePlan(Message message, List<RecordOp> ops, boolean replace, boolean mustExist) {
        this.message = message;
        this.ops = ops;
        this.replace = replace;
        this.mustExist = mustExist;
    }

    static WritePlan of(Message message) {
        List<Operation> operations = message.operations();
        if (operations.isEmpty() || operations.size() > RecordOps.MAX_OPERATIONS) {
            throw ResultCode.PARAMETER.failure();
        }
        boolean replace = message.has(Flag.CREATE_OR_REPLACE) || message.has(Flag.REPLACE_ONLY);
        List<RecordOp> ops = new ArrayList<>(operations.size());
        for (Operation operation : operations) {
            ops.add(check(operation, message, replace));
        }
        checkReadAll(message, ops);
        boolean mustExist = message.has(Flag.UPDATE_ONLY)
                || message.has(Flag.REPLACE_ONLY)
                || ops.stream().anyMatch(RecordOp::needsRecord);
        return new WritePlan(message, ops, replace, mustExist);
    }

    private static RecordOp check(Operation operation, Message message, boolean replace) {
        RecordOp op = isReadAll(operation, message) ? RecordOps.readAll() : RecordOps.of(operation);
        if (op.hasBin()) {
            RecordOps.checkBinName(operation.name());
        }
        if ((replace && !op.allowedInReplace(operation)) || (op.readOnly() && !message.has(Flag.READ))) {
            throw ResultCode.PARAMETER.failure();
        }
        return op;
    }

    private static void checkReadAll(Message message, List<RecordOp> ops) {
        int readAll = 0;
        int binAnswers = 0;
        for (RecordOp op : ops) {
            if (op == RecordOps.readAll()) {
                readAll++;
            } else if (op.answersBin()) {
                binAnswers++;
            }
        }
        boolean conflict = readAll > 0 && (message.has(Flag.RESPOND_ALL_OPS) || binAnswers > 0);
        if (readAll > 1 || conflict || (readAll == 0 && message.has(Flag.GET_ALL))) {
            throw ResultCode.PARAMETER.failure();
        }
    }

    private static boolean isReadAll(Operation operation, Message message) {
        return operation.code() == OpCode.READ && operation.name().isEmpty() && message.has(Flag.GET_ALL);
    }

    /** Whether the bins that the record has are ignored. */
    boolean replaces() {
        return replace;
    }

    /** Whether the record has to be there. */
    boolean mustExist() {
        return mustExist;
    }

    /** Runs the operations in order. */
    OpResults run(RecordDraft draft) {
        OpResults results = OpResults.ofWrite(message.has(Flag.RESPOND_ALL_OPS));
        for (int i = 0; i < ops.size(); i++) {
            ops.get(i).apply(message.operations().get(i), draft, results);
        }
        return results;
    }
}
