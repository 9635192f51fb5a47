package io.github.aerospring.embedded.message;

/** The 8 bytes before every message: version, type, 48-bit length of the body. */
public final class Proto {

    /** Bytes of the header. */
    public static final int HEADER_SIZE = 8;
    /** Version of every message. */
    public static final int VERSION = 2;
    /** Type of the text protocol. */
    public static final int INFO = 1;
    /** Type of the user administration. */
    public static final int SECURITY = 2;
    /** Type of record requests. */
    public static final int MESSAGE = 3;
    /** Type of compressed record requests. */
    public static final int COMPRESSED_MESSAGE = 4;
    /** Type of requests between data centers. */
    public static final int INTERNAL = 5;
    /** Largest body: 128 MiB. */
    public static final long MAX_BODY = 128L << 20;

    private Proto() {}

    /** Header of a body of {@code length} bytes. */
    public static long header(int type, long length) {
        return ((long) VERSION << 56) | ((long) type << 48) | length;
    }
}
