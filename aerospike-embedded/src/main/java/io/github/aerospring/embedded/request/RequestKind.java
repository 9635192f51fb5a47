package io.github.aerospring.embedded.request;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;

/** What a request asks for. A row of a batch has the kind that it would have on its own. */
public enum RequestKind {
    /** Reads all bins of a record or some of them. */
    GET,
    /** Reads the metadata of a record only. */
    EXISTS,
    /** Writes bins. */
    PUT,
    /** Adds to numbers. */
    ADD,
    /** Appends to texts or blobs. */
    APPEND,
    /** Puts something before texts or blobs. */
    PREPEND,
    /** Makes a record live longer. */
    TOUCH,
    /** Deletes a record. */
    DELETE,
    /** Several operations on a record, or one on a list, map, blob, HyperLogLog or expression. */
    OPERATE,
    /** Calls a function on a record. */
    UDF,
    /** Many rows; each is a request of its own, too. */
    BATCH,
    /** Asks for records by an index. */
    QUERY,
    /** Asks for an aggregation. */
    AGGREGATE,
    /** Changes records by an index, in the background. */
    BACKGROUND,
    /** Asks about the server; clients do so every second. */
    INFO,
    /** Logs in, or manages users. */
    ADMIN;

    private static final int BACKGROUND_UDF = 2;

    /** Whether requests of this kind ask for data, so that faults strike them unless they say otherwise. */
    public boolean isData() {
        return this != INFO && this != ADMIN;
    }

    /** Kind of a message of its own. */
    static RequestKind of(Message message) {
        if (message.has(Flag.BATCH)) {
            return BATCH;
        }
        if (message.fields().has(FieldType.DIGEST)) {
            return ofRecord(message);
        }
        if (message.fields().has(FieldType.UDF_OPERATION)) {
            var operation = message.fields().find(FieldType.UDF_OPERATION);
            boolean background = operation != null
                    && operation.length() > 0
                    && operation.array()[operation.offset()] == BACKGROUND_UDF;
            return background ? BACKGROUND : AGGREGATE;
        }
        return message.has(Flag.WRITE) ? BACKGROUND : QUERY;
    }

    /** Kind of a message on one record, its own or a row of a batch. */
    static RequestKind ofRecord(Message message) {
        if (message.fields().has(FieldType.UDF_FUNCTION)) {
            return UDF;
        }
        if (message.has(Flag.WRITE)) {
            return message.has(Flag.DELETE) ? DELETE : ofWrite(message);
        }
        if (message.has(Flag.GET_NO_BINS)) {
            return EXISTS;
        }
        boolean plain = message.operations().stream().allMatch(operation -> operation.code() == OpCode.READ);
        return plain ? GET : OPERATE;
    }

    private static RequestKind ofWrite(Message message) {
        int code = 0;
        for (Operation operation : message.operations()) {
            if (code != 0 && operation.code() != code) {
                return OPERATE;
            }
            code = operation.code();
        }
        return switch (code) {
            case OpCode.WRITE -> PUT;
            case OpCode.INCREMENT -> ADD;
            case OpCode.APPEND -> APPEND;
            case OpCode.PREPEND -> PREPEND;
            case OpCode.TOUCH -> TOUCH;
            default -> OPERATE;
        };
    }
}
