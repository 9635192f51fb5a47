package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;

/**
 * What a real server does and this one does not, with the code that each request gets: 16 for UDFs. What a real Community
 * Edition refuses, such as transactions (25), is not here.
 */
public final class UnsupportedFeatures {

    private UnsupportedFeatures() {}

    /** Refuses a request that calls a UDF. */
    public static void checkUdf(Fields fields) {
        if (fields.has(FieldType.UDF_FILENAME)) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
    }
}
