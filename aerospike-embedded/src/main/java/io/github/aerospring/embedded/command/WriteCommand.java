package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;

/** Creates, changes or replaces a record; everything that is not a delete and writes. */
final class WriteCommand implements RecordCommand {

    @Override
    public boolean accepts(Message message) {
        return message.has(Flag.WRITE);
    }

    @Override
    public CommandTally tally() {
        return CommandTally.WRITE;
    }

    @Override
    public ReplyRow execute(RecordRequest request) {
        Namespace namespace = request.namespace();
        if (namespace.settings().isOn(NamespaceSettings.REJECT_NON_XDR_WRITES)) {
            throw ResultCode.FORBIDDEN.failure();
        }
        boolean noSet = request.fields().text(FieldType.SET).isEmpty();
        if (noSet && namespace.settings().isOn(NamespaceSettings.DISALLOW_NULL_SET_NAME)) {
            throw ResultCode.PARAMETER.failure();
        }
        WritePlan plan = WritePlan.of(request.message());
        Partition partition = namespace.partition(request.digest());
        partition.lock();
        try {
            Record stored = partition.find(request.digest());
            Record existing = stored != null && namespace.isLive(stored) ? stored : null;
            try {
                return new RecordWrite(request, plan, partition, existing).run();
            } catch (RequestFailedException e) {
                return existing == null ? ReplyRow.of(e.code()) : RecordReply.failed(e.code(), existing);
            }
        } finally {
            partition.unlock();
        }
    }
}
