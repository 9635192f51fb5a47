package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.index.ContextForm;
import io.github.aerospring.embedded.index.IndexDefinition;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.IndexedPart;
import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.index.SecondaryIndex;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.operation.RecordOps;
import io.github.aerospring.embedded.value.MsgPackReader;
import org.jspecify.annotations.Nullable;

/**
 * Which values a query looks for and in which index, by the name of the index or by what is in it.
 *
 * @param indexName name of the index, empty when the query describes it
 * @param type null when it is none that exists
 */
record WhereClause(
        IndexRange range,
        String indexName,
        IndexedPart part,
        @Nullable IndexType type) {

    private static final int MAX_INDEX_NAME = 63;

    /**
     * Reads a where clause, null if the query has none.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when it is malformed
     */
    static @Nullable WhereClause read(Fields fields) {
        ByteSlice field = fields.find(FieldType.INDEX_RANGE);
        if (field == null) {
            checkName(fields);
            return null;
        }
        WireReader in = field.reader();
        int ranges = in.u8();
        if (ranges != 1) {
            throw ResultCode.PARAMETER.because("ranges: " + ranges + " (expected: 1)");
        }
        String bin = bin(in, fields);
        IndexRange range = IndexRange.read(in);
        IndexType type = IndexType.ofWire(type(fields));
        IndexedPart part = part(bin, fields);
        return new WhereClause(range, fields.text(FieldType.INDEX_NAME), part, type);
    }

    /**
     * The index.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 201 when there is none, 203 when it is
     *     being built
     */
    SecondaryIndex find(NamespaceIndexes indexes, String set) {
        SecondaryIndex index = indexName.isEmpty() ? described(indexes, set) : indexes.named(indexName);
        if (index == null) {
            throw indexes.setIndexNamed(indexName) == null
                    ? ResultCode.INDEX_NOT_FOUND.failure()
                    : ResultCode.INDEX_NOT_READABLE.failure();
        }
        if (!index.isReadable()) {
            throw ResultCode.INDEX_NOT_READABLE.failure();
        }
        return index;
    }

    private @Nullable SecondaryIndex described(NamespaceIndexes indexes, String set) {
        return type == null ? null : indexes.find(new IndexDefinition(set, part, range.keyType(), type));
    }

    private static String bin(WireReader in, Fields fields) {
        String bin = in.slice(in.u8()).text();
        boolean elsewhere = fields.has(FieldType.INDEX_NAME) || fields.has(FieldType.INDEX_EXPRESSION);
        if (bin.isEmpty() != elsewhere || bin.length() > RecordOps.MAX_BIN_NAME) {
            throw ResultCode.PARAMETER.because("bin of a range: '" + bin
                    + "' (expected: 1 to 15 bytes, or none with an index by name or expression)");
        }
        return bin;
    }

    private static int type(Fields fields) {
        ByteSlice field = fields.find(FieldType.INDEX_TYPE);
        return field == null ? IndexType.DEFAULT.ordinal() : field.reader().u8();
    }

    private static IndexedPart part(String bin, Fields fields) {
        ByteSlice name = fields.find(FieldType.INDEX_NAME);
        ByteSlice expression = fields.find(FieldType.INDEX_EXPRESSION);
        ByteSlice context = fields.find(FieldType.INDEX_CONTEXT);
        int given = (name == null ? 0 : 1) + (expression == null ? 0 : 1) + (context == null ? 0 : 1);
        if (given > 1) {
            throw ResultCode.PARAMETER.because("index by name, expression and context (expected: one of them)");
        }
        checkName(fields);
        if (expression != null) {
            return expression(expression);
        }
        if (context == null) {
            return IndexedPart.ofBin(bin);
        }
        if (ContextForm.of(context.copy()) != ContextForm.VALID) {
            throw ResultCode.PARAMETER.because("context of an index (expected: one that reads, in normal form)");
        }
        return IndexedPart.ofContext(bin, new MsgPackReader(context.copy()).readEncoded());
    }

    /** A name counts even where there is no range to look for. */
    private static void checkName(Fields fields) {
        ByteSlice name = fields.find(FieldType.INDEX_NAME);
        boolean alone = !fields.has(FieldType.INDEX_EXPRESSION);
        if (name != null && (name.isEmpty() || name.length() > MAX_INDEX_NAME || !alone)) {
            throw ResultCode.PARAMETER.because(
                    "index name: " + name.length() + " bytes (expected: 1 to 63, and no expression)");
        }
    }

    private static IndexedPart expression(ByteSlice expression) {
        if (expression.isEmpty()) {
            throw ResultCode.PARAMETER.because("expression of an index: 0 bytes (expected: MessagePack)");
        }
        return IndexedPart.ofExpression(expression.copy());
    }
}
