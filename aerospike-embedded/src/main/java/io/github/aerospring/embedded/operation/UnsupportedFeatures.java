package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;

/**
 * What a real server does and this one does not, with the code that each request gets: 16 for UDFs and background writes,
 * 201 for a query by secondary index, as if the index did not exist. What a real Community Edition refuses, such as
 * transactions (25), is not here.
 */
public final class UnsupportedFeatures {

    private UnsupportedFeatures() {}

    /** Refuses a request that calls a UDF. */
    public static void checkUdf(Fields fields) {
        if (fields.has(FieldType.UDF_FILENAME)) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
    }

    /** Refuses a query that has a where clause, calls a UDF or writes in the background. */
    public static void checkQuery(Message message) {
        if (message.fields().has(FieldType.INDEX_RANGE)) {
            throw ResultCode.INDEX_NOT_FOUND.failure();
        }
        if (message.has(Flag.WRITE)) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
        checkUdf(message.fields());
    }
}
