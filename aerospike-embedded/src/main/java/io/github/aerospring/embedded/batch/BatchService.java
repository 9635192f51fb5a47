package io.github.aerospring.embedded.batch;

import java.util.EnumSet;
import java.util.Set;

import io.github.aerospring.embedded.command.RecordCommands;
import io.github.aerospring.embedded.command.RecordRequest;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceCounter;
import io.github.aerospring.embedded.storage.ServiceSettings;

/** Runs the rows of a batch in the order of the request and answers in the same order. */
public final class BatchService {

    private static final int REPORT_ALL = 0x04;
    private static final int SEND_STOPPING_ROW = 0x08;

    private static final int MESSAGE_SIZE = 128 * 1024;

    private static final Set<ResultCode> NOT_STOPPING =
            EnumSet.of(ResultCode.OK, ResultCode.NOT_FOUND, ResultCode.FILTERED_OUT);

    private final Namespaces namespaces;
    private final Service service;

    /** Batches over the records of {@code namespaces}. */
    public BatchService(Namespaces namespaces, Service service) {
        this.namespaces = namespaces;
        this.service = service;
    }

    /** Runs a batch and answers with a row each and a trailer, or with the trailer alone when it cannot begin. */
    public void execute(Message message, Replies replies) {
        service.counters().count(ServiceCounter.BATCH_INDEX_INITIATE);
        ResultCode end = run(message, replies);
        boolean complete = end == ResultCode.OK;
        service.counters().count(complete ? ServiceCounter.BATCH_INDEX_COMPLETE : ServiceCounter.BATCH_INDEX_ERROR);
        replies.add(ReplyRow.last(end), MESSAGE_SIZE);
        replies.flush();
    }

    private ResultCode run(Message message, Replies replies) {
        if (service.settings().get(ServiceSettings.BATCH_INDEX_THREADS) == 0) {
            return ResultCode.BATCH_DISABLED;
        }
        ByteSlice data = message.fields().find(FieldType.BATCH);
        if (data == null) {
            data = message.fields().find(FieldType.BATCH_WITH_SET);
        }
        if (data == null) {
            return ResultCode.PARAMETER;
        }
        try {
            return rows(data.reader(), message, replies);
        } catch (MalformedMessageException ignored) {
            // like the real server: rows before the malformed one have run, but their answers are lost
            replies.discard();
            return ResultCode.PARAMETER;
        }
    }

    private ResultCode rows(WireReader in, Message parent, Replies replies) {
        long count = in.u32();
        int flags = in.u8();
        long limit = service.settings().get(ServiceSettings.BATCH_MAX_REQUESTS);
        if (count == 0) {
            return ResultCode.PARAMETER;
        }
        RecordFilter filter = RecordFilter.of(parent.fields());
        try {
            filter.compile();
        } catch (RequestFailedException e) {
            return e.code();
        }
        if (limit > 0 && count > limit) {
            return ResultCode.BATCH_MAX_REQUESTS;
        }
        BatchRowReader rows = new BatchRowReader(in, parent, filter, namespaces);
        for (long i = 0; i < count; i++) {
            BatchRow row = rows.next();
            ReplyRow reply = RecordCommands.execute(new RecordRequest(
                    row.message(), row.namespace(), row.digest(), row.filter(), RecordRequest.Origin.BATCH));
            boolean stops = (flags & REPORT_ALL) == 0 && !NOT_STOPPING.contains(reply.resultCode());
            if (!stops || (flags & SEND_STOPPING_ROW) != 0) {
                replies.add(reply.inBatch(row.index()), MESSAGE_SIZE);
            }
            if (stops) {
                return reply.resultCode();
            }
        }
        return ResultCode.OK;
    }
}
