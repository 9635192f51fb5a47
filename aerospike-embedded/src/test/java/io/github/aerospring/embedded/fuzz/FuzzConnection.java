package io.github.aerospring.embedded.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;

/** Sends damaged requests and checks that what comes back is the protocol, in time. */
final class FuzzConnection implements AutoCloseable {

    private static final int LONGEST_ANSWER_MILLIS = 30_000;
    private static final int BUFFER = 1 << 16;
    private static final long LENGTH = (1L << 48) - 1;
    private static final byte[] PROBE = "fuzz-probe\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ANSWER = "fuzz-probe\tERROR:4:unrecognized command\n";

    private final Socket socket;
    private final DataInputStream in;

    FuzzConnection(EmbeddedAerospike server) throws IOException {
        this.socket = new Socket(server.host(), server.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_ANSWER_MILLIS);
        socket.setSoLinger(true, 0);
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
    }

    /**
     * Sends requests that the server has to answer, then one whose answer is known, and waits for it.
     *
     * @throws IOException when the server ends the connection, answers with something else or does not answer in time
     */
    void exchange(List<byte[]> requests) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        requests.forEach(all::writeBytes);
        all.writeBytes(Requests.proto(Proto.INFO, PROBE));
        socket.getOutputStream().write(all.toByteArray());
        while (!isProbeAnswer()) {
            // answers to what was sent before
        }
    }

    /** Sends a request that the server may take for the beginning of a longer one, and waits for the end. */
    void abandon(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            while (!isProbeAnswer()) {
                // answers before the end
            }
        } catch (EOFException | SocketException ended) {
            // what has to happen
        }
    }

    private boolean isProbeAnswer() throws IOException {
        long header = in.readLong();
        int type = (int) (header >>> 48) & 0xFF;
        if (header >>> 56 != Proto.VERSION || type < Proto.INFO || type > Proto.MESSAGE) {
            throw new IOException(
                    "header of an answer: " + Long.toHexString(header) + " (expected: version 2, type 1 to 3)");
        }
        byte[] body = in.readNBytes((int) (header & LENGTH));
        if (type == Proto.MESSAGE) {
            ReceivedRow.readAll(body);
        }
        return type == Proto.INFO && new String(body, StandardCharsets.ISO_8859_1).endsWith(ANSWER);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
