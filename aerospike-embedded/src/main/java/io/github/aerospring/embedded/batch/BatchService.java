package io.github.aerospring.embedded.batch;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.command.RecordRequest;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
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

    private final Namespaces namespaces;
    private final Service service;

    /** Batches over the records of {@code namespaces}. */
    public BatchService(Namespaces namespaces, Service service) {
        this.namespaces = namespaces;
        this.service = service;
    }

    /**
     * Runs a batch and answers with a row each and a trailer, or with the trailer alone when it cannot begin.
     *
     * @param records what runs the rows
     */
    public void execute(Message message, Replies replies, RecordExecutor records) {
        service.counters().count(ServiceCounter.BATCH_INDEX_INITIATE);
        ServiceCounter outcome = ServiceCounter.BATCH_INDEX_ERROR;
        try {
            run(message, replies, records);
            outcome = ServiceCounter.BATCH_INDEX_COMPLETE;
        } catch (RequestFailedException e) {
            new BatchAnswer(replies, 0).end(e.code());
        } catch (MalformedMessageException ignored) {
            // like the real server: rows before the malformed one have run, but their answers are lost
            new BatchAnswer(replies, 0).endMalformed();
        }
        service.counters().count(outcome);
    }

    private void run(Message message, Replies replies, RecordExecutor records) {
        if (service.settings().get(ServiceSettings.BATCH_INDEX_THREADS) == 0) {
            throw ResultCode.BATCH_DISABLED.failure();
        }
        ByteSlice data = message.fields().find(FieldType.BATCH);
        if (data == null) {
            throw ResultCode.PARAMETER.because("batch without field 41");
        }
        rows(data.reader(), message, replies, records);
    }

    private void rows(WireReader in, Message parent, Replies replies, RecordExecutor records) {
        long count = in.u32();
        BatchAnswer answer = new BatchAnswer(replies, in.u8());
        long limit = service.settings().get(ServiceSettings.BATCH_MAX_REQUESTS);
        if (count == 0) {
            throw ResultCode.PARAMETER.because("batch of 0 rows");
        }
        if (limit > 0 && count > limit) {
            throw ResultCode.BATCH_MAX_REQUESTS.because(
                    "batch of " + count + " rows (expected: at most " + limit + ")");
        }
        RecordFilter filter = RecordFilter.of(parent.fields());
        filter.compile();
        BatchRowReader rows = new BatchRowReader(in, parent, filter, namespaces);
        for (long i = 0; i < count; i++) {
            BatchRow row = rows.next();
            ReplyRow reply = records.execute(new RecordRequest(
                    row.message(), row.namespace(), row.digest(), row.filter(), RecordRequest.Origin.BATCH));
            answer.add(
                    row.message().has(Flag.WRITE) ? reply.ofBatchWrite(row.index()) : reply.ofBatchRead(row.index()));
        }
        answer.end();
    }
}
