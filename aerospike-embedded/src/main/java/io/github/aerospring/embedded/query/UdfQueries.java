package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;

/** Queries that call a UDF, which this server does not offer: code 16, or 4 when they are malformed. */
final class UdfQueries implements QueryHandler {

    private static final int AGGREGATION = 1;
    private static final int BACKGROUND = 2;

    @Override
    public boolean accepts(Message message) {
        return message.fields().has(FieldType.UDF_FILENAME);
    }

    @Override
    public void execute(QueryCall call) {
        ByteSlice field = call.fields().find(FieldType.UDF_OPERATION);
        int operation =
                field == null || field.length() != 1 ? 0 : field.reader().u8();
        if (operation != AGGREGATION && operation != BACKGROUND) {
            throw ResultCode.PARAMETER.because("UDF operation: " + operation + " (expected: 1 or 2)");
        }
        throw ResultCode.UNSUPPORTED_FEATURE.because("UDF (expected: a query without)");
    }
}
