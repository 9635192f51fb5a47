package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.RecordSet;

/** Fields of queries that are numbers or names. */
final class QueryField {

    private static final int DEFAULT_SOCKET_TIMEOUT = 10_000;

    private QueryField() {}

    /** Name of the set, empty for the whole namespace. */
    static String set(Fields fields) {
        String set = fields.text(FieldType.SET);
        if (set.length() > RecordSet.MAX_NAME) {
            throw ResultCode.PARAMETER.because("set: " + set.length() + " bytes (expected: at most 63)");
        }
        return set;
    }

    /** Pace, 0 for none. */
    static long recordsPerSecond(Message message) {
        if (message.has(Flag.SHORT_QUERY) && message.fields().has(FieldType.RECORDS_PER_SECOND)) {
            throw ResultCode.PARAMETER.because("short query with a pace (expected: none)");
        }
        return number(message.fields(), FieldType.RECORDS_PER_SECOND, Integer.BYTES, 0);
    }

    /** Milliseconds that sending one message may take, 0 for no limit. */
    static int socketTimeout(Fields fields) {
        return (int) number(fields, FieldType.SOCKET_TIMEOUT, Integer.BYTES, DEFAULT_SOCKET_TIMEOUT);
    }

    /** Records after which the query ends, 0 for all. */
    static long maxRecords(Fields fields) {
        return number(fields, FieldType.MAX_RECORDS, Long.BYTES, 0);
    }

    /** Number of the job, 0 when the server chooses. */
    static long taskId(Fields fields) {
        return number(fields, FieldType.TASK_ID, Long.BYTES, 0);
    }

    private static long number(Fields fields, FieldType type, int size, long absent) {
        ByteSlice value = fields.find(type);
        if (value == null) {
            return absent;
        }
        if (value.length() != size) {
            throw ResultCode.PARAMETER.because(type + ": " + value.length() + " bytes (expected: " + size + ")");
        }
        return size == Long.BYTES ? value.reader().i64() : value.reader().u32();
    }
}
