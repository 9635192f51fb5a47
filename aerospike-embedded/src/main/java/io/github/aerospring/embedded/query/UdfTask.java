package io.github.aerospring.embedded.query;

import java.util.List;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.command.RecordRequest;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.MessageHeader;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.Record;

/** Calls the function of a background query with a record. */
final class UdfTask implements RecordTask {

    private final RecordExecutor commands;
    private final Namespace namespace;
    private final RecordFilter filter;
    private final Message message;

    UdfTask(RecordExecutor commands, QueryCall call, RecordFilter filter) {
        this.commands = commands;
        this.namespace = call.namespace();
        this.filter = filter;
        int durable = call.message().has(Flag.DURABLE_DELETE) ? Flag.DURABLE_DELETE.mask() : 0;
        MessageHeader header = new MessageHeader(
                0, Flag.WRITE.mask() | durable, 0, 0, 0, call.message().header().ttl(), 0);
        Fields fields = Fields.none()
                .orElse(FieldType.UDF_FILENAME, call.fields().find(FieldType.UDF_FILENAME))
                .orElse(FieldType.UDF_FUNCTION, call.fields().find(FieldType.UDF_FUNCTION))
                .orElse(FieldType.UDF_ARGUMENTS, call.fields().find(FieldType.UDF_ARGUMENTS));
        this.message = new Message(header, fields, List.of());
    }

    @Override
    public RecordExecutor records() {
        return commands;
    }

    @Override
    public QueryTally tally() {
        return QueryTally.UDF_BG;
    }

    @Override
    public void filteredOut() {
        namespace.counters().count(NamespaceCounter.UDF_SUB_UDF_FILTERED_OUT);
    }

    @Override
    public void gone() {
        namespace.counters().count(NamespaceCounter.UDF_SUB_UDF_ERROR);
    }

    @Override
    public ResultCode apply(Record record) {
        return commands.execute(
                        new RecordRequest(message, namespace, record.digest(), filter, RecordRequest.Origin.QUERY))
                .resultCode();
    }

    @Override
    public String describe() {
        return ":job-type=background-udf:net-io-bytes=30:socket-timeout=10000"
                + ":udf-filename=" + message.fields().text(FieldType.UDF_FILENAME)
                + ":udf-function=" + message.fields().text(FieldType.UDF_FUNCTION)
                + ":udf-active=0";
    }
}
