package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.MessageHeader;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;

/** A request on one record, whether it came alone or as a row of a batch. */
public record RecordRequest(Message message, Namespace namespace, Digest digest, RecordFilter filter, Origin origin) {

    /** Where a request came from; decides which statistics count it. */
    public enum Origin {
        /** A message of its own. */
        CLIENT,
        /** A row of a batch. */
        BATCH,
        /** A record of a background query. */
        QUERY
    }

    /**
     * The request of a message of its own.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when the digest does not have 20 bytes
     */
    public static RecordRequest ofClient(Message message, Namespace namespace) {
        ByteSlice digest = message.fields().find(FieldType.DIGEST);
        if (digest == null || digest.length() != Digest.SIZE) {
            throw ResultCode.PARAMETER.failure();
        }
        return new RecordRequest(
                message, namespace, Digest.of(digest), RecordFilter.of(message.fields()), Origin.CLIENT);
    }

    /** The same request on the data of another node. */
    public RecordRequest in(Namespace data) {
        return data == namespace ? this : new RecordRequest(message, data, digest, filter, origin);
    }

    MessageHeader header() {
        return message.header();
    }

    Fields fields() {
        return message.fields();
    }

    boolean has(Flag flag) {
        return message.has(flag);
    }
}
