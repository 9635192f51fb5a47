package io.github.aerospring.embedded.judge;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assumptions.assumeThat;

/** A connection to the server that decides what is right, for operations sent as raw bytes to one record of its own. */
public final class RealServer implements AutoCloseable {

    /** Operation codes of the protocol. */
    public static final int READ = 1;

    public static final int WRITE = 2;
    public static final int BITS_READ = 12;
    public static final int BITS_MODIFY = 13;
    public static final int HLL_READ = 15;
    public static final int HLL_MODIFY = 16;

    private static final String BIN = "b";
    private static final Particle NOTHING = Particle.of(0, new byte[0]);
    private static final int NAMESPACE = 0;
    private static final int SET = 1;
    private static final int DIGEST = 4;
    private static final int FILTER = 43;
    private static final int SOCKET_BUFFER = 1 << 16;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final String set;
    private final byte[] digest = new byte[20];

    private RealServer(Socket socket, String set) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), SOCKET_BUFFER));
        this.out = socket.getOutputStream();
        this.set = set;
        new Random().nextBytes(digest);
    }

    /** Hosts named by {@code AEROSPIKE_HOSTS}, or empty. */
    public static String hosts() {
        return System.getenv().getOrDefault("AEROSPIKE_HOSTS", "");
    }

    /** Skips the test unless {@code AEROSPIKE_HOSTS} names a server. */
    public static void assumeNamed() {
        assumeThat(hosts())
                .as("AEROSPIKE_HOSTS (expected: host:port of a real server to compare with)")
                .isNotBlank();
    }

    /** Connects to the first of {@link #hosts()}. */
    public static RealServer connect(String set) throws IOException {
        String[] hostAndPort = hosts().split(",", 2)[0].trim().split(":", 2);
        Socket socket = new Socket(InetAddress.getByName(hostAndPort[0]), Integer.parseInt(hostAndPort[1]));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        return new RealServer(socket, set);
    }

    /** One operation on a bin that first gets {@code bin}. */
    public record Request(@Nullable Particle bin, int operation, byte[] payload) {}

    /** What the server answered: its code, then the reply of the operation and the bin after it. */
    public record Outcome(
            int resultCode,
            @Nullable Particle reply,
            @Nullable Particle bin) {}

    /** Sends all requests, then reads all replies. */
    public List<Outcome> apply(List<Request> requests) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Request request : requests) {
            message(
                    bytes,
                    1,
                    0x81,
                    null,
                    List.of(
                            new Operation(WRITE, "x", Particle.of(Particle.INTEGER, new byte[8])),
                            new Operation(WRITE, BIN, request.bin() == null ? NOTHING : request.bin()),
                            new Operation(request.operation(), BIN, Particle.of(Particle.BLOB, request.payload())),
                            new Operation(READ, BIN, NOTHING)));
        }
        send(bytes);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Reply reply = read();
            outcomes.add(
                    reply.resultCode() == 0
                            ? new Outcome(0, reply.ops().get(2), reply.ops().get(3))
                            : new Outcome(reply.resultCode(), null, null));
        }
        return outcomes;
    }

    /** Stores values; the result codes. */
    public List<Outcome> store(List<Particle> values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Particle value : values) {
            message(bytes, 1, 0x81, null, List.of(new Operation(WRITE, BIN, value), new Operation(READ, BIN, NOTHING)));
        }
        send(bytes);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Reply reply = read();
            outcomes.add(new Outcome(
                    reply.resultCode(),
                    null,
                    reply.resultCode() == 0 ? reply.ops().get(1) : null));
        }
        return outcomes;
    }

    /** Reads the stored record under each filter expression; the result codes: 0 or 27 when it does not pass. */
    public List<Integer> filter(List<byte[]> expressions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] expression : expressions) {
            message(bytes, 1, 0, expression, List.of(new Operation(READ, BIN, NOTHING)));
        }
        send(bytes);
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            codes.add(read().resultCode());
        }
        return codes;
    }

    @Override
    public void close() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message(bytes, 0, 3, null, List.of());
        send(bytes);
        read();
        socket.close();
    }

    private void send(ByteArrayOutputStream bytes) throws IOException {
        byte[] array = bytes.toByteArray();
        if (array.length > SOCKET_BUFFER) {
            new Thread(() -> write(array)).start();
        } else {
            write(array);
        }
    }

    private void write(byte[] array) {
        try {
            out.write(array);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Operation(int code, String name, Particle value) {}

    private record Reply(int resultCode, List<@Nullable Particle> ops) {}

    private void message(
            ByteArrayOutputStream bytes, int info1, int info2, byte @Nullable [] filter, List<Operation> operations)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(body);
        data.write(new byte[] {22, (byte) info1, (byte) info2, 0, 0, 0});
        data.writeInt(0);
        data.writeInt(0);
        data.writeInt(10_000);
        data.writeShort(filter == null ? 3 : 4);
        data.writeShort(operations.size());
        field(data, NAMESPACE, "test".getBytes(StandardCharsets.US_ASCII));
        field(data, SET, set.getBytes(StandardCharsets.US_ASCII));
        field(data, DIGEST, digest);
        if (filter != null) {
            field(data, FILTER, filter);
        }
        for (Operation operation : operations) {
            byte[] name = operation.name().getBytes(StandardCharsets.US_ASCII);
            data.writeInt(4 + name.length + operation.value().value().length);
            data.write(new byte[] {
                (byte) operation.code(), (byte) operation.value().type(), 0, (byte) name.length
            });
            data.write(name);
            data.write(operation.value().value());
        }
        new DataOutputStream(bytes).writeLong((0x0203L << 48) | body.size());
        body.writeTo(bytes);
    }

    private static void field(DataOutputStream data, int type, byte[] value) throws IOException {
        data.writeInt(value.length + 1);
        data.writeByte(type);
        data.write(value);
    }

    private Reply read() throws IOException {
        int length = (int) (in.readLong() & 0xFFFF_FFFF_FFFFL);
        byte[] body = in.readNBytes(length);
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(body));
        data.skipBytes(5);
        int resultCode = data.readUnsignedByte();
        data.skipBytes(12);
        int fields = data.readUnsignedShort();
        int count = data.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            data.skipBytes(data.readInt());
        }
        List<@Nullable Particle> ops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int size = data.readInt();
            data.readByte();
            int type = data.readUnsignedByte();
            data.readByte();
            int nameLength = data.readUnsignedByte();
            data.skipBytes(nameLength);
            byte[] value = data.readNBytes(size - 4 - nameLength);
            ops.add(type == 0 ? null : Particle.of(type, value));
        }
        return new Reply(resultCode, ops);
    }
}
