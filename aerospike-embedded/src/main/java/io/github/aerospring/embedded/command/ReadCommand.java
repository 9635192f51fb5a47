package io.github.aerospring.embedded.command;

import java.util.List;

import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.BinSelection;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Record;

/** Reads all bins of a record, some of them, or none; takes no lock. */
final class ReadCommand implements RecordCommand {

    @Override
    public boolean accepts(Message message) {
        return true;
    }

    @Override
    public CommandTally tally() {
        return CommandTally.READ;
    }

    @Override
    public ReplyRow execute(RecordRequest request) {
        EnterpriseRule.check(request.message());
        Record record = request.namespace().partition(request.digest()).find(request.digest());
        if (record == null) {
            throw ResultCode.NOT_FOUND.failure();
        }
        try {
            return read(request, record);
        } catch (RequestFailedException e) {
            return e.code() == ResultCode.NOT_FOUND ? ReplyRow.of(e.code()) : RecordReply.failed(e.code(), record);
        }
    }

    private static ReplyRow read(RecordRequest request, Record record) {
        Namespace namespace = request.namespace();
        SetRule.checkIfGiven(request.fields(), record);
        if (!namespace.isLive(record)) {
            throw ResultCode.NOT_FOUND.failure();
        }
        int touchPercent = ReadTouch.percent(request.header().ttl(), namespace, record);
        request.filter().check(record, namespace.time());
        KeyRule.check(request.fields(), record);
        List<ReplyBin> bins = BinSelection.ofRead(request.message()).read(record, namespace.time());
        ReadTouch.apply(touchPercent, namespace, record);
        return RecordReply.of(record, bins);
    }
}
