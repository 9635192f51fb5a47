package io.github.aerospring.embedded.net;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.WireReader;
import org.jspecify.annotations.Nullable;

/** Cuts the bytes of a connection into requests. */
final class FrameReader {

    private static final int BUFFER = 16 * 1024;
    private static final int TRUSTED_LENGTH = 1 << 20;
    private static final int LENGTH_BITS = 48;

    private final InputStream in;
    private final byte[] header = new byte[Proto.HEADER_SIZE];

    FrameReader(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /**
     * The next request; null when the connection has to be closed, because it ended or because its bytes are not the
     * protocol.
     */
    @Nullable
    Frame next() throws IOException {
        if (in.readNBytes(header, 0, header.length) < header.length) {
            return null;
        }
        long word = new WireReader(header, 0, header.length).i64();
        int version = (int) (word >>> 56);
        int type = (int) (word >>> LENGTH_BITS) & 0xFF;
        long length = word & ((1L << LENGTH_BITS) - 1);
        boolean versionKnown = version == Proto.VERSION || (version == 0 && type == Proto.SECURITY);
        if (!versionKnown || type < Proto.INFO || type > Proto.INTERNAL || length > Proto.MAX_BODY) {
            return null;
        }
        return new Frame(type, body((int) length));
    }

    /** Memory for a large body is taken as its bytes arrive, not on the word of the header. */
    private byte[] body(int length) throws IOException {
        byte[] body;
        int received;
        if (length <= TRUSTED_LENGTH) {
            body = new byte[length];
            received = in.readNBytes(body, 0, length);
        } else {
            body = in.readNBytes(length);
            received = body.length;
        }
        if (received < length) {
            throw new EOFException("connection ended after " + received + " bytes of a body of " + length);
        }
        return body;
    }
}
