package io.github.aerospring.embedded.hll;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * What a modification may do with the bin.
 *
 * @param flags bits of the wire
 */
record HllPolicy(long flags) {

    static final long CREATE_ONLY = 1;
    static final long UPDATE_ONLY = 2;
    static final long NO_FAIL = 4;
    static final long ALLOW_FOLD = 8;

    /** Nothing is asked for. */
    static final HllPolicy NONE = new HllPolicy(0);

    boolean createOnly() {
        return (flags & CREATE_ONLY) != 0;
    }

    boolean updateOnly() {
        return (flags & UPDATE_ONLY) != 0;
    }

    /** Whether a union may make the bin's sketch smaller. */
    boolean allowFold() {
        return (flags & ALLOW_FOLD) != 0;
    }

    /** Whether the bin may be modified: false when it may not and NO_FAIL asks to leave it as it is. */
    boolean admits(boolean present) {
        if (present ? !createOnly() : !updateOnly()) {
            return true;
        }
        if ((flags & NO_FAIL) != 0) {
            return false;
        }
        throw present
                ? ResultCode.BIN_EXISTS.because("bin: present (expected: absent, CREATE_ONLY)")
                : ResultCode.BIN_NOT_FOUND.because("bin: absent (expected: present, UPDATE_ONLY)");
    }
}
