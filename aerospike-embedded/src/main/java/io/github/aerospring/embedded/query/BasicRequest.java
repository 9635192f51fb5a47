package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.BinSelection;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.NamespaceSettings;

/**
 * A query whose client waits for records.
 *
 * @param filter decides which records are wanted
 * @param maxRecords records after which the query ends, 0 for all
 * @param socketTimeout milliseconds that sending one message may take, 0 for no limit
 * @param taskId number of the job, 0 when the server chooses
 * @param isShort whether the query must end within {@code timeout}
 * @param timeout milliseconds of a short query
 */
record BasicRequest(
        QueryScope scope,
        BinSelection selection,
        RecordFilter filter,
        boolean headersOnly,
        long maxRecords,
        int socketTimeout,
        long taskId,
        boolean isShort,
        long timeout) {

    private static final long DEFAULT_SHORT_TIMEOUT = 1000;

    /**
     * Reads a query.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException with the code that answers a bad query
     */
    static BasicRequest read(QueryCall call, IndexCatalog catalog) {
        Message message = call.message();
        if (!message.has(Flag.PARTITION_DONE)) {
            throw ResultCode.UNSUPPORTED_FEATURE.because("query (expected: the flag of clients that know partitions)");
        }
        QueryScope scope = QueryScope.read(call, catalog, true);
        if (scope.partitions().isEmpty()) {
            throw ResultCode.UNSUPPORTED_FEATURE.because("query without partitions (expected: some)");
        }
        QueryScope indexed = scope.withIndex();
        RecordFilter filter = RecordFilter.of(call.fields());
        filter.compile();
        boolean mayBeShort = !call.namespace().settings().isOn(NamespaceSettings.FORCE_LONG_QUERIES);
        long timeout = message.header().transactionTtl();
        return new BasicRequest(
                indexed,
                Projection.of(message),
                filter,
                message.has(Flag.GET_NO_BINS),
                QueryField.maxRecords(call.fields()),
                QueryField.socketTimeout(call.fields()),
                QueryField.taskId(call.fields()),
                message.has(Flag.SHORT_QUERY) && mayBeShort,
                timeout == 0 ? DEFAULT_SHORT_TIMEOUT : timeout);
    }
}
