package io.github.aerospring.embedded.message;

/**
 * The 22 bytes that begin a message, without the two counts.
 *
 * @param generation expected generation of a write
 * @param ttl seconds to live of a write, percentage of the read touch of a read, as an unsigned 32-bit number
 * @param transactionTtl milliseconds that the client waits, 0 for the default of the server
 */
public record MessageHeader(
        int info1, int info2, int info3, int info4, long generation, long ttl, long transactionTtl) {

    /** Bytes of a header on the wire. */
    public static final int SIZE = 22;

    /** Whether a flag is set. */
    public boolean has(Flag flag) {
        return flag.isIn(info1, info2, info3, info4);
    }
}
