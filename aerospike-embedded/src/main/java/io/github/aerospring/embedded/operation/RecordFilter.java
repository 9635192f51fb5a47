package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.expression.Expression;
import io.github.aerospring.embedded.expression.Ternary;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.ServerTime;
import org.jspecify.annotations.Nullable;

/** The filter expression of a request. Compiled when it is first needed; used by one thread. */
public final class RecordFilter {

    private static final RecordFilter NONE = new RecordFilter(null);

    private final @Nullable ByteSlice wire;
    private @Nullable Expression expression;

    private RecordFilter(@Nullable ByteSlice wire) {
        this.wire = wire;
    }

    /** The filter of a request; without one every record matches. */
    public static RecordFilter of(Fields fields) {
        ByteSlice wire = fields.find(FieldType.FILTER_EXPRESSION);
        return wire == null ? NONE : new RecordFilter(wire);
    }

    /** Whether there is a filter. */
    public boolean isPresent() {
        return wire != null;
    }

    /** The filter of another request, which is this one if it is written in the same bytes of the same message. */
    public RecordFilter orOf(Fields fields) {
        ByteSlice other = fields.find(FieldType.FILTER_EXPRESSION);
        return other == wire ? this : of(fields);
    }

    /**
     * Compiles the filter.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when it is malformed
     */
    public void compile() {
        if (wire != null && expression == null) {
            expression = ValueOperations.EXPRESSIONS.compileFilter(wire.copy());
        }
    }

    /**
     * Fails unless a record matches.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 27 when it does not, 4 when the filter is malformed
     */
    public void check(Record record, ServerTime time) {
        if (!matches(record, time)) {
            throw ResultCode.FILTERED_OUT.failure();
        }
    }

    /**
     * Whether a record matches, as far as its metadata tells.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when the filter is malformed
     */
    public Ternary matchesMetadata(Record record, ServerTime time) {
        compile();
        Expression filter = expression;
        return filter == null
                ? Ternary.TRUE
                : filter.matchesMetadata(RecordDraft.ofRead(record, time).context());
    }

    /**
     * Whether a record matches; one of which that is not known does not.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when the filter is malformed
     */
    public boolean matches(Record record, ServerTime time) {
        compile();
        Expression filter = expression;
        return filter == null || filter.matches(RecordDraft.ofRead(record, time).context()) == Ternary.TRUE;
    }
}
