package io.github.aerospring.embedded.differential;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.differential.RandomRequest.Rows;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;

/** A connection that sends messages as bytes and reads all rows of the answer. */
final class RawConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final Socket socket;
    private final DataInputStream in;

    RawConnection(String host, int port) throws IOException {
        socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    }

    List<ReceivedRow> ask(RandomRequest request) throws IOException {
        socket.getOutputStream().write(Requests.proto(Proto.MESSAGE, request.body()));
        List<ReceivedRow> rows = new ArrayList<>(read());
        while (!isEnd(rows, request.rows())) {
            rows.addAll(read());
        }
        return rows;
    }

    private static boolean isEnd(List<ReceivedRow> rows, Rows kind) {
        ReceivedRow last = rows.get(rows.size() - 1);
        return switch (kind) {
            case ONE -> true;
            case BATCH -> last.isLast();
            case QUERY -> last.isLast() || rows.size() == 1 && last.code() != 0;
        };
    }

    private List<ReceivedRow> read() throws IOException {
        int length = (int) (in.readLong() & 0xFFFF_FFFF_FFFFL);
        return ReceivedRow.readAll(in.readNBytes(length));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
