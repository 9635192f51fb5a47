package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.message.Operation;

/** What one operation code does to a record. One class per code, listed in {@link RecordOps}. */
public interface RecordOp {

    /** Code of the operation. */
    int code();

    /** Whether the operation only looks, so that it needs the read flag and may be part of a read. */
    default boolean readOnly() {
        return false;
    }

    /** Whether the operation answers with the value of a bin, which excludes reading all bins in the same request. */
    default boolean answersBin() {
        return readOnly();
    }

    /** Whether a request that replaces the record may contain the operation. */
    default boolean allowedInReplace(Operation operation) {
        return true;
    }

    /** Whether the record has to exist. */
    default boolean needsRecord() {
        return false;
    }

    /** Whether the operation concerns a bin, so that its name is checked. */
    default boolean hasBin() {
        return true;
    }

    /**
     * Checks what does not depend on the record, for requests that are answered before they look at one.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException when it is malformed
     */
    default void check(Operation operation) {}

    /**
     * Runs the operation.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException to end the request without any change
     */
    void apply(Operation operation, RecordDraft draft, OpResults results);
}
