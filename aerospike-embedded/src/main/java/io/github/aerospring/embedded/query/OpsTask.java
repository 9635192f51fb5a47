package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.command.RecordRequest;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.MessageHeader;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.Record;

/** Writes a record with the operations of a background query, as an update of what is there. */
final class OpsTask implements RecordTask {

    private final RecordExecutor commands;
    private final Message origin;
    private final Namespace namespace;
    private final RecordFilter filter;
    private final MessageHeader header;

    OpsTask(RecordExecutor commands, QueryCall call, RecordFilter filter) {
        this.commands = commands;
        this.origin = call.message();
        this.namespace = call.namespace();
        this.filter = filter;
        this.header = new MessageHeader(
                0,
                Flag.WRITE.mask() | mask(Flag.DURABLE_DELETE),
                Flag.UPDATE_ONLY.mask() | mask(Flag.REPLACE_ONLY),
                0,
                0,
                origin.header().ttl(),
                0);
    }

    @Override
    public RecordExecutor records() {
        return commands;
    }

    @Override
    public QueryTally tally() {
        return QueryTally.OPS_BG;
    }

    @Override
    public void filteredOut() {
        namespace.counters().count(NamespaceCounter.OPS_SUB_WRITE_FILTERED_OUT);
    }

    @Override
    public void gone() {
        namespace.counters().count(NamespaceCounter.OPS_SUB_WRITE_ERROR);
    }

    @Override
    public ResultCode apply(Record record) {
        ByteSlice set = ByteSlice.of(WireText.bytes(record.set().name()));
        Message message = new Message(header, Fields.none().orElse(FieldType.SET, set), origin.operations());
        RecordRequest request =
                new RecordRequest(message, namespace, record.digest(), filter, RecordRequest.Origin.QUERY);
        return commands.execute(request).resultCode();
    }

    @Override
    public String describe() {
        return ":job-type=background-ops:net-io-bytes=30:socket-timeout=10000:ops-active=0";
    }

    private int mask(Flag flag) {
        return origin.has(flag) ? flag.mask() : 0;
    }
}
