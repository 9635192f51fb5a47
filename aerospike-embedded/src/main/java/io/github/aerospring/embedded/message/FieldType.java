package io.github.aerospring.embedded.message;

import org.jspecify.annotations.Nullable;

/** Types of message fields. Types that are not listed are skipped. */
public enum FieldType {
    NAMESPACE(0),
    SET(1),
    KEY(2),
    DIGEST(4),
    TRANSACTION_ID(5),
    TASK_ID(7),
    SOCKET_TIMEOUT(9),
    RECORDS_PER_SECOND(10),
    PARTITION_IDS(11),
    RESUME_DIGESTS(12),
    MAX_RECORDS(13),
    INDEX_VALUES(15),
    INDEX_NAME(21),
    INDEX_RANGE(22),
    INDEX_CONTEXT(23),
    INDEX_EXPRESSION(24),
    INDEX_TYPE(26),
    UDF_FILENAME(30),
    UDF_FUNCTION(31),
    UDF_ARGUMENTS(32),
    UDF_OPERATION(33),
    QUERY_BIN_LIST(40),
    BATCH(41),
    BATCH_WITH_SET(42),
    FILTER_EXPRESSION(43);

    private static final @Nullable FieldType[] BY_CODE = new FieldType[256];

    static {
        for (FieldType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;

    FieldType(int code) {
        this.code = code;
    }

    /** Number on the wire. */
    public int code() {
        return code;
    }

    static @Nullable FieldType of(int code) {
        return BY_CODE[code];
    }
}
