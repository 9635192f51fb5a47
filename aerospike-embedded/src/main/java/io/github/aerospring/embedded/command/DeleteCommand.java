package io.github.aerospring.embedded.command;

import java.util.List;

import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;

/** Deletes a record. Like the real server it does not look at the void-time: an expired record can still be deleted. */
final class DeleteCommand implements RecordCommand {

    @Override
    public boolean accepts(Message message) {
        return message.has(Flag.WRITE) && message.has(Flag.DELETE);
    }

    @Override
    public CommandTally tally() {
        return CommandTally.DELETE;
    }

    @Override
    public ReplyRow execute(RecordRequest request) {
        if (request.has(Flag.DURABLE_DELETE)) {
            throw ResultCode.ENTERPRISE_ONLY.failure();
        }
        EnterpriseRule.check(request.message());
        Partition partition = request.namespace().partition(request.digest());
        partition.lock();
        try {
            Record record = partition.find(request.digest());
            if (record == null) {
                throw ResultCode.NOT_FOUND.failure();
            }
            SetRule.checkIfGiven(request.fields(), record);
            GenerationRule.check(request.header(), record);
            request.filter().check(record, request.namespace().time());
            KeyRule.check(request.fields(), record);
            partition.remove(request.digest());
            return RecordReply.deleted(List.of());
        } finally {
            partition.unlock();
        }
    }
}
