package io.github.aerospring.core.internal.cluster;

import io.github.aerospring.core.internal.wire.AnswerReader;
import io.github.aerospring.core.internal.wire.RequestBuffer;

/** The rows of a batch: what to send for them and what becomes of the answers. For one thread. */
public interface BatchWork {

    /** Number of rows. */
    int rows();

    /** Number of combinations of namespace and set. */
    int scopes();

    /** Namespace of a scope. */
    String namespace(int scope);

    /** Scope of a row. */
    int scope(int row);

    /** An array with the digests of some rows, that of row {@code i} from byte {@code 20 * i} on. */
    byte[] digests(int from, int to);

    /** Whether rows are written, so that an answer that does not come leaves them in doubt. */
    boolean writes();

    /** Whether the rows from {@code from} on may be sent before those before them are answered. */
    boolean mayOverlap(int from, int to);

    /** Starts a request. */
    void begin(RequestBuffer request, int timeoutMillis);

    /** Appends the rows {@code order[from]} to {@code order[to - 1]}, sorted by scope. */
    void append(RequestBuffer request, int[] order, int from, int to);

    /** Ends a request. */
    void end(RequestBuffer request, int rows);

    /** Decodes the rows of answers; the index in a row's header is the row. */
    AnswerReader.Rows decoder();

    /** Whether the row has its answer. */
    boolean isAnswered(int row);

    /** The row has no answer and will not get one from this attempt. */
    void fail(int row, int resultCode, boolean inDoubt);

    /** Whether the row may succeed when it is sent again. */
    boolean isLeft(int row);

    /** The row is sent again: as if it had no answer. */
    void reopen(int row);

    /**
     * Rows that were sent together are done, and all before them.
     *
     * @param deadline of these rows
     * @return {@code false} to send no more
     */
    boolean done(int from, int to, Deadline deadline);
}
