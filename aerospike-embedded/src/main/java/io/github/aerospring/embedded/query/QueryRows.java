package io.github.aerospring.embedded.query;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.ReplyBin;
import io.github.aerospring.embedded.message.ReplyField;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;
import io.github.aerospring.embedded.storage.Record;

/** Makes the rows that answer a query: who the record is, where a query by index found it, and bins. */
final class QueryRows {

    private final byte[] namespace;
    private final boolean byIndex;
    private final int info1;

    QueryRows(QueryScope scope, boolean headersOnly) {
        this.namespace = WireText.bytes(scope.namespace().name());
        this.byIndex = scope.index() != null;
        this.info1 = headersOnly ? Flag.GET_NO_BINS.mask() : 0;
    }

    ReplyRow of(Candidate candidate, List<ReplyBin> bins) {
        Record record = candidate.record();
        List<ReplyField> fields = new ArrayList<>(5);
        fields.add(new ReplyField(FieldType.NAMESPACE, namespace));
        fields.add(new ReplyField(FieldType.DIGEST, record.digest().bytes()));
        if (!record.set().name().isEmpty()) {
            fields.add(new ReplyField(FieldType.SET, WireText.bytes(record.set().name())));
        }
        byte[] key = record.key();
        if (key != null) {
            fields.add(new ReplyField(FieldType.KEY, key));
        }
        if (byIndex) {
            fields.add(new ReplyField(FieldType.INDEX_VALUES, littleEndian(candidate.key())));
        }
        return new ReplyRow(info1, 0, ResultCode.OK, record.generation(), record.voidTime(), 0, fields, bins);
    }

    private static byte[] littleEndian(long key) {
        return new WireWriter(Long.BYTES).i64(Long.reverseBytes(key)).toByteArray();
    }
}
