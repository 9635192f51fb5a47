package io.github.aerospring.embedded.message;

/** Flag bits of the four info bytes of a message header. */
public enum Flag {
    READ(1, 0x01),
    GET_ALL(1, 0x02),
    SHORT_QUERY(1, 0x04),
    BATCH(1, 0x08),
    GET_NO_BINS(1, 0x20),
    READ_MODE_ALL(1, 0x40),

    WRITE(2, 0x01),
    DELETE(2, 0x02),
    GENERATION(2, 0x04),
    GENERATION_GREATER(2, 0x08),
    DURABLE_DELETE(2, 0x10),
    CREATE_ONLY(2, 0x20),
    RESPOND_ALL_OPS(2, 0x80),

    LAST(3, 0x01),
    PARTITION_DONE(3, 0x04),
    UPDATE_ONLY(3, 0x08),
    CREATE_OR_REPLACE(3, 0x10),
    REPLACE_ONLY(3, 0x20),

    TRANSACTION_VERIFY_READ(4, 0x01),
    TRANSACTION_ROLL_FORWARD(4, 0x02),
    TRANSACTION_ROLL_BACK(4, 0x04);

    private final int infoByte;
    private final int mask;

    Flag(int infoByte, int mask) {
        this.infoByte = infoByte;
        this.mask = mask;
    }

    /** Bit inside its info byte. */
    public int mask() {
        return mask;
    }

    boolean isIn(int info1, int info2, int info3, int info4) {
        int info =
                switch (infoByte) {
                    case 1 -> info1;
                    case 2 -> info2;
                    case 3 -> info3;
                    default -> info4;
                };
        return (info & mask) != 0;
    }
}
