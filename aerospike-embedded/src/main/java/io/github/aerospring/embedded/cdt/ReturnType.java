package io.github.aerospring.embedded.cdt;

/** What an operation that selects elements answers, in the order of the codes on the wire. */
enum ReturnType {
    NONE,
    INDEX,
    REVERSE_INDEX,
    RANK,
    REVERSE_RANK,
    COUNT,
    KEY,
    VALUE,
    KEY_VALUE,
    INDEX_RANGE,
    REVERSE_INDEX_RANGE,
    RANK_RANGE,
    REVERSE_RANK_RANGE,
    EXISTS,
    UNORDERED_MAP,
    ORDERED_MAP,
    /** A code that is none of the others. */
    INVALID;

    private static final int FIRST_MAP_CODE = 16;

    static ReturnType of(int code) {
        if (code >= 0 && code <= EXISTS.ordinal()) {
            return values()[code];
        }
        return switch (code - FIRST_MAP_CODE) {
            case 0 -> UNORDERED_MAP;
            case 1 -> ORDERED_MAP;
            default -> INVALID;
        };
    }

    boolean isIndex() {
        return this == INDEX || this == REVERSE_INDEX;
    }

    boolean isRank() {
        return this == RANK || this == REVERSE_RANK;
    }

    boolean isIndexRange() {
        return this == INDEX_RANGE || this == REVERSE_INDEX_RANGE;
    }

    boolean isRankRange() {
        return this == RANK_RANGE || this == REVERSE_RANK_RANGE;
    }

    /** Whether positions count from the end. */
    boolean isReverse() {
        return this == REVERSE_INDEX
                || this == REVERSE_RANK
                || this == REVERSE_INDEX_RANGE
                || this == REVERSE_RANK_RANGE;
    }

    /** Whether the answer is a map. */
    boolean isMap() {
        return this == KEY_VALUE || this == UNORDERED_MAP || this == ORDERED_MAP;
    }

    /** Whether the answer consists of what was selected. */
    boolean isElements() {
        return this == KEY || this == VALUE || isMap();
    }
}
