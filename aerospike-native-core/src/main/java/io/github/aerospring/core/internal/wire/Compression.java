package io.github.aerospring.core.internal.wire;

import java.util.zip.Deflater;

/** Makes compressed messages. */
public final class Compression {

    /** Requests of at most this many bytes are sent as they are. */
    private static final int THRESHOLD = 128;

    private static final int HEADER = 8;
    private static final int OVERHEAD = 2 * HEADER;
    private static final long COMPRESSED_MESSAGE = 2L << 56 | 4L << 48;

    private Compression() {}

    /** The request as a compressed message, or as it is if that is not larger. */
    public static RequestBuffer compressed(RequestBuffer request) {
        if (request.length() <= THRESHOLD) {
            return request;
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(request.bytes(), 0, request.length());
            deflater.finish();
            byte[] bytes = new byte[request.length()];
            int size = deflater.deflate(bytes, OVERHEAD, bytes.length - OVERHEAD);
            if (!deflater.finished()) {
                return request;
            }
            WireBytes.putLong(bytes, 0, COMPRESSED_MESSAGE | size + HEADER);
            WireBytes.putLong(bytes, HEADER, request.length());
            RequestBuffer message = new RequestBuffer(bytes);
            message.advance(OVERHEAD + size);
            return message;
        } finally {
            deflater.end();
        }
    }
}
