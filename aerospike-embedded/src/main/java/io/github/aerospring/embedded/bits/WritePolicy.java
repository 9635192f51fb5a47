package io.github.aerospring.embedded.bits;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * What a modification may do with the bin.
 *
 * @param flags bits of the wire
 */
record WritePolicy(long flags) {

    static final long CREATE_ONLY = 1;
    static final long UPDATE_ONLY = 2;
    static final long NO_FAIL = 4;
    static final long PARTIAL = 8;

    boolean createOnly() {
        return (flags & CREATE_ONLY) != 0;
    }

    boolean updateOnly() {
        return (flags & UPDATE_ONLY) != 0;
    }

    /** Whether a range may be cut at the end of the blob. */
    boolean partial() {
        return (flags & PARTIAL) != 0;
    }

    /** Fails, unless NO_FAIL asks to leave the bin as it is. */
    void refuse(ResultCode failure, String message) {
        if ((flags & NO_FAIL) == 0) {
            throw failure.because(message);
        }
    }
}
