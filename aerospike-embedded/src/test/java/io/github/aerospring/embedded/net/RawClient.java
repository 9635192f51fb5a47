package io.github.aerospring.embedded.net;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.message.WireText;

/** Speaks to a server byte by byte. */
public final class RawClient implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;
    private final OutputStream out;
    private final DataInputStream in;

    RawClient(EmbeddedAerospike server) throws IOException {
        this(server.host(), server.port(), 0);
    }

    public RawClient(String host, int port) throws IOException {
        this(host, port, 0);
    }

    /** A client with a receive buffer of about this many bytes; 0 for what the system chooses. */
    RawClient(EmbeddedAerospike server, int receiveBuffer) throws IOException {
        this(server.host(), server.port(), receiveBuffer);
    }

    private RawClient(String host, int port, int receiveBuffer) throws IOException {
        this.socket = new Socket();
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.connect(new InetSocketAddress(host, port));
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.setTcpNoDelay(true);
        this.out = socket.getOutputStream();
        this.in = new DataInputStream(socket.getInputStream());
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    void send(int type, byte[] body) throws IOException {
        send(Requests.proto(type, body));
    }

    /** Type and body of the next message. */
    byte[] receive(int expectedType) throws IOException {
        long header = in.readLong();
        if ((int) (header >>> 48) != ((Proto.VERSION << 8) | expectedType)) {
            throw new IOException("header: " + Long.toHexString(header));
        }
        return in.readNBytes((int) (header & 0xFFFF_FFFFL));
    }

    /** The next message, its header included, read one byte at a time. */
    byte[] receiveByteByByte() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int length = Proto.HEADER_SIZE;
        while (message.size() < length) {
            message.write(in.readByte());
            if (message.size() == Proto.HEADER_SIZE) {
                length += (int) new WireReader(message.toByteArray(), 4, 4).u32();
            }
        }
        return message.toByteArray();
    }

    public String info(String commands) throws IOException {
        send(Proto.INFO, WireText.bytes(commands));
        byte[] body = receive(Proto.INFO);
        return WireText.of(body, 0, body.length);
    }

    public ReceivedRow single(byte[] body) throws IOException {
        return message(body).get(0);
    }

    /** All rows of the one message that answers. */
    public List<ReceivedRow> message(byte[] body) throws IOException {
        send(Proto.MESSAGE, body);
        return ReceivedRow.readAll(receive(Proto.MESSAGE));
    }

    /** Rows until the trailer. */
    public List<ReceivedRow> stream(byte[] body) throws IOException {
        send(Proto.MESSAGE, body);
        return rows();
    }

    List<ReceivedRow> rows() throws IOException {
        List<ReceivedRow> rows = new ArrayList<>();
        while (rows.isEmpty() || !rows.get(rows.size() - 1).isLast()) {
            rows.addAll(ReceivedRow.readAll(receive(Proto.MESSAGE)));
        }
        return rows;
    }

    /** Rows until the trailer, or until one that says that there will be none. */
    public List<ReceivedRow> query(byte[] body) throws IOException {
        send(Proto.MESSAGE, body);
        List<ReceivedRow> rows = new ArrayList<>();
        ReceivedRow last;
        do {
            rows.addAll(ReceivedRow.readAll(receive(Proto.MESSAGE)));
            last = rows.get(rows.size() - 1);
        } while (!last.isLast() && last.code() == 0);
        return rows;
    }

    /** Whether the server has ended the connection without a byte. */
    boolean isEnded() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
