package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Message;

/** What a query does with the function that it names. */
final class UdfField {

    static final int AGGREGATION = 1;
    static final int BACKGROUND = 2;

    private UdfField() {}

    /** Whether a query names a function and this is what it does with it. */
    static boolean is(Message message, int operation) {
        ByteSlice field = message.fields().find(FieldType.UDF_OPERATION);
        return message.fields().has(FieldType.UDF_FILENAME)
                && field != null
                && field.length() == 1
                && field.reader().u8() == operation;
    }
}
