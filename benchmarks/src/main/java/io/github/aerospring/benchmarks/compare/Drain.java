package io.github.aerospring.benchmarks.compare;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;

import com.aerospike.client.Host;

/** Sends a request and reads its answer without looking at the rows: the least that any client has to do. */
final class Drain implements AutoCloseable {

    private static final int HEADER = 8;
    private static final int INFO3 = 3;
    private static final int LAST = 1;

    private final Socket socket;
    private final byte[] buffer = new byte[1 << 17];

    Drain(Host host) throws IOException {
        this.socket = new Socket(host.name, host.port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
    }

    /** Bytes of the answer. */
    Long run(byte[] request, int length) throws IOException {
        socket.getOutputStream().write(request, 0, length);
        InputStream in = socket.getInputStream();
        long total = 0;
        int filled = 0;
        long left = 0;
        while (true) {
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                throw new IOException("closed");
            }
            total += count;
            filled += count;
            int position = 0;
            while (true) {
                long skipped = Math.min(left, filled - position);
                position += (int) skipped;
                left -= skipped;
                if (left > 0 || filled - position < HEADER + INFO3 + 1) {
                    break;
                }
                long header = ByteBuffer.wrap(buffer, position, HEADER).getLong();
                if ((buffer[position + HEADER + INFO3] & LAST) != 0) {
                    return total;
                }
                left = HEADER + (header & 0xFFFF_FFFF_FFFFL);
            }
            System.arraycopy(buffer, position, buffer, 0, filled - position);
            filled -= position;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
