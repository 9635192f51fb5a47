package io.github.aerospring.embedded.batch;

import java.util.List;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.MessageHeader;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.storage.Digest;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a batch one after the other; a row may repeat all but the digest of the row before. */
final class BatchRowReader {

    private static final int REPEAT = 0x01;
    private static final int HAS_EXTRA_INFO = 0x02;
    private static final int HAS_GENERATION = 0x04;
    private static final int HAS_TTL = 0x08;
    private static final int HAS_INFO4 = 0x10;

    private static final int FIELD_TYPE_OFFSET = 4;

    private final WireReader in;
    private final Message parent;
    private final RecordFilter filter;
    private final Namespaces namespaces;
    private @Nullable BatchRow previous;

    /** Rows of the batch {@code parent}, whose {@code filter} is that of every row without one of its own. */
    BatchRowReader(WireReader in, Message parent, RecordFilter filter, Namespaces namespaces) {
        this.in = in;
        this.parent = parent;
        this.filter = filter;
        this.namespaces = namespaces;
    }

    /**
     * Reads the next row.
     *
     * @throws MalformedMessageException when it cannot be read or its namespace is unknown
     */
    BatchRow next() {
        int index = in.i32();
        Digest digest = Digest.read(in);
        int flags = in.u8();
        BatchRow row = (flags & REPEAT) != 0 ? repeat(index, digest) : read(index, digest, flags);
        previous = row;
        return row;
    }

    private BatchRow repeat(int index, Digest digest) {
        BatchRow model = previous;
        if (model == null || model.message().fields().has(FieldType.KEY)) {
            throw new MalformedMessageException("batch row " + index + " repeats "
                    + (model == null ? "nothing" : "a row with a key") + " (expected: a row without key before it)");
        }
        return new BatchRow(index, digest, model.namespace(), model.message(), model.filter());
    }

    private BatchRow read(int index, Digest digest, int flags) {
        int info1 = in.u8();
        boolean extra = (flags & HAS_EXTRA_INFO) != 0;
        int info2 = extra ? in.u8() : 0;
        int info3 = extra ? in.u8() : 0;
        int info4 = (flags & HAS_INFO4) != 0 ? in.u8() : 0;
        int generation = (flags & HAS_GENERATION) != 0 ? in.u16() : 0;
        long ttl = (flags & HAS_TTL) != 0 ? in.u32() : 0;
        int fieldCount = Math.max(1, in.u16());
        int operationCount = in.u16();
        if (in.peek(FIELD_TYPE_OFFSET) != FieldType.NAMESPACE.code()) {
            throw new MalformedMessageException("first field of batch row " + index + ": " + in.peek(FIELD_TYPE_OFFSET)
                    + " (expected: 0, the namespace)");
        }
        Fields fields = Fields.read(in, fieldCount)
                .orElse(FieldType.FILTER_EXPRESSION, parent.fields().find(FieldType.FILTER_EXPRESSION));
        List<Operation> operations = Operation.read(in, operationCount);
        MessageHeader header = new MessageHeader(
                info1, info2, info3, info4, generation, ttl, parent.header().transactionTtl());
        return new BatchRow(
                index, digest, namespace(fields), new Message(header, fields, operations), filter.orOf(fields));
    }

    private Namespace namespace(Fields fields) {
        String name = fields.text(FieldType.NAMESPACE);
        Namespace namespace = namespaces.find(name);
        if (namespace == null) {
            throw new MalformedMessageException(
                    "namespace of a batch row: '" + name + "' (expected: one of this server)");
        }
        return namespace;
    }
}
