package io.github.aerospring.embedded.operation;

import java.util.Set;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;

/**
 * What a real server does and this one does not, with the code that each request gets: 16 for operations, filter
 * expressions, UDFs and background writes, 201 for a query by secondary index, as if the index did not exist. What a real Community Edition
 * refuses, such as transactions (25), is not here.
 */
public final class UnsupportedFeatures {

    private static final Set<Integer> OPERATIONS = Set.of(
            OpCode.CDT_READ,
            OpCode.CDT_MODIFY,
            OpCode.EXPRESSION_READ,
            OpCode.EXPRESSION_MODIFY,
            OpCode.BITS_READ,
            OpCode.BITS_MODIFY,
            OpCode.HLL_READ,
            OpCode.HLL_MODIFY);

    private UnsupportedFeatures() {}

    /** Refuses a single-record request that has a filter expression or calls a UDF. */
    public static void checkRecord(Fields fields) {
        if (fields.has(FieldType.FILTER_EXPRESSION) || fields.has(FieldType.UDF_FILENAME)) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
    }

    /** Refuses a query that has a where clause or a filter expression, calls a UDF or writes in the background. */
    public static void checkQuery(Message message) {
        if (message.fields().has(FieldType.INDEX_RANGE)) {
            throw ResultCode.INDEX_NOT_FOUND.failure();
        }
        if (message.has(Flag.WRITE)) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
        checkRecord(message.fields());
    }

    static RequestFailedException operation(Operation operation) {
        return OPERATIONS.contains(operation.code())
                ? ResultCode.UNSUPPORTED_FEATURE.failure()
                : ResultCode.PARAMETER.failure();
    }
}
