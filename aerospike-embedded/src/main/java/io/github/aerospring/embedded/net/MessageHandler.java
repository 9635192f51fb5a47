package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.batch.BatchService;
import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.command.RecordRequest;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.query.QueryService;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceCounter;

/** Record requests: batches by their flag, queries by the absence of a digest, all others on single records. */
final class MessageHandler implements ProtoHandler {

    private final Namespaces namespaces;
    private final Service service;
    private final BatchService batches;
    private final QueryService queries;

    MessageHandler(Namespaces namespaces, Service service, BatchService batches, QueryService queries) {
        this.namespaces = namespaces;
        this.service = service;
        this.batches = batches;
        this.queries = queries;
    }

    @Override
    public int type() {
        return Proto.MESSAGE;
    }

    @Override
    public void handle(byte[] body, Connection connection) {
        Replies replies = connection.replies();
        Message message;
        try {
            message = Message.read(ByteSlice.of(body));
        } catch (MalformedMessageException ignored) {
            // all that a client learns is the code
            service.counters().count(ServiceCounter.DEMARSHAL_ERROR);
            replies.single(ReplyRow.of(ResultCode.PARAMETER));
            return;
        }
        try {
            execute(message, connection);
        } catch (StackOverflowError ignored) {
            // nested deeper than can be followed; the client learns as much as of any other malformed value
            replies.discard();
            replies.single(ReplyRow.last(ResultCode.PARAMETER));
        }
    }

    private void execute(Message message, Connection connection) {
        Replies replies = connection.replies();
        RequestGate gate = connection.gate();
        if (!gate.isAuthenticated()) {
            replies.single(ReplyRow.last(ResultCode.NOT_AUTHENTICATED));
            return;
        }
        if (message.has(Flag.BATCH)) {
            ResultCode injected = gate.meet(message);
            if (injected == null) {
                batches.execute(message, replies, gate);
            } else {
                replies.single(ReplyRow.last(injected));
            }
            return;
        }
        Namespace namespace = namespaces.find(message.fields().text(FieldType.NAMESPACE));
        if (namespace == null) {
            replies.single(ReplyRow.of(ResultCode.NAMESPACE));
        } else if (message.fields().has(FieldType.DIGEST)) {
            replies.single(single(message, namespace, gate));
        } else {
            query(message, namespace, connection);
        }
    }

    private void query(Message message, Namespace namespace, Connection connection) {
        Replies replies = connection.replies();
        ResultCode injected = connection.gate().meet(message);
        if (injected != null) {
            replies.single(ReplyRow.last(injected));
            return;
        }
        Runnable end;
        try {
            end = connection.gate().beginQuery(message);
        } catch (RequestFailedException e) {
            replies.single(ReplyRow.last(e.code()));
            return;
        }
        try {
            queries.execute(message, namespace, connection.remoteAddress(), replies);
        } finally {
            end.run();
        }
    }

    private static ReplyRow single(Message message, Namespace namespace, RecordExecutor records) {
        try {
            return records.execute(RecordRequest.ofClient(message, namespace));
        } catch (RequestFailedException e) {
            return ReplyRow.of(e.code());
        }
    }
}
