package io.github.aerospring.embedded.query;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.BinSelection;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.operation.UnsupportedFeatures;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.RecordSet;

/**
 * A primary-index query as a client asked for it.
 *
 * @param set name of the set, empty for the whole namespace
 * @param filter decides which records are wanted
 * @param maxRecords records after which the query ends, 0 for all
 * @param recordsPerSecond pace, 0 for none
 * @param socketTimeout milliseconds that sending one message may take, 0 for no limit
 * @param taskId number of the job, 0 when the server chooses
 * @param isShort whether the query must end within {@code timeout}
 * @param timeout milliseconds of a short query
 */
record QueryRequest(
        Namespace namespace,
        String set,
        List<PartitionStart> partitions,
        BinSelection selection,
        RecordFilter filter,
        boolean headersOnly,
        long maxRecords,
        long recordsPerSecond,
        int socketTimeout,
        long taskId,
        boolean isShort,
        long timeout) {

    private static final int DEFAULT_SOCKET_TIMEOUT = 10_000;
    private static final long DEFAULT_SHORT_TIMEOUT = 1000;

    /**
     * Reads a query.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException with the code that answers a bad query
     */
    static QueryRequest read(Message message, Namespace namespace) {
        Fields fields = message.fields();
        UnsupportedFeatures.checkQuery(message);
        if (!message.has(Flag.PARTITION_DONE)) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
        String set = fields.text(FieldType.SET);
        if (set.length() > RecordSet.MAX_NAME) {
            throw ResultCode.PARAMETER.failure();
        }
        List<PartitionStart> partitions = PartitionStarts.read(fields);
        boolean isShort =
                message.has(Flag.SHORT_QUERY) && !namespace.settings().isOn(NamespaceSettings.FORCE_LONG_QUERIES);
        long recordsPerSecond = number(fields, FieldType.RECORDS_PER_SECOND, Integer.BYTES, 0);
        if (recordsPerSecond > 0 && message.has(Flag.SHORT_QUERY)) {
            throw ResultCode.PARAMETER.failure();
        }
        RecordFilter filter = RecordFilter.of(fields);
        filter.compile();
        long timeout = message.header().transactionTtl();
        return new QueryRequest(
                namespace,
                set,
                partitions,
                Projection.of(message),
                filter,
                message.has(Flag.GET_NO_BINS),
                number(fields, FieldType.MAX_RECORDS, Long.BYTES, 0),
                recordsPerSecond,
                (int) number(fields, FieldType.SOCKET_TIMEOUT, Integer.BYTES, DEFAULT_SOCKET_TIMEOUT),
                number(fields, FieldType.TASK_ID, Long.BYTES, 0),
                isShort,
                timeout == 0 ? DEFAULT_SHORT_TIMEOUT : timeout);
    }

    private static long number(Fields fields, FieldType type, int size, long absent) {
        ByteSlice value = fields.find(type);
        if (value == null) {
            return absent;
        }
        if (value.length() != size) {
            throw ResultCode.PARAMETER.failure();
        }
        return size == Long.BYTES ? value.reader().i64() : value.reader().u32();
    }
}
