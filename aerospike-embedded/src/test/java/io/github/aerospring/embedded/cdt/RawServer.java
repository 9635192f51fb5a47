package io.github.aerospring.embedded.cdt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;

/** A connection to a real server that sends operations as raw bytes and returns the raw bytes of the answers. */
final class RawServer implements AutoCloseable {

    static final int READ = 1;
    static final int WRITE = 2;
    static final int CDT_READ = 3;
    static final int CDT_MODIFY = 4;

    private static final int RESPOND_ALL_OPS = 0x80;
    private static final int HEADER = 22;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private RawServer(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = new DataOutputStream(socket.getOutputStream());
    }

    /** One operation; {@code value} is {@code null} to read, or to write nothing. */
    record Op(int code, String bin, Particle value) {

        Op(int code, String bin, byte[] payload) {
            this(code, bin, Particle.of(Particle.BLOB, payload));
        }
    }

    /** An answer: the result code, and one particle for each operation, {@code null} where there is none. */
    record Reply(int resultCode, List<Particle> particles) {}

    /** Connects to {@code host:port}. */
    static RawServer connect(String address) throws IOException {
        String[] parts = address.split(",")[0].split(":");
        Socket socket = new Socket(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 3000);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        return new RawServer(socket);
    }

    Reply exchange(String set, int id, boolean write, List<Op> ops) throws IOException {
        byte[] digest =
                ByteBuffer.allocate(20).putInt(set.hashCode()).putInt(id).array();
        ByteBuffer request = ByteBuffer.allocate(
                256 + ops.stream().mapToInt(RawServer::sizeOf).sum());
        request.position(8);
        request.put((byte) HEADER).put((byte) 1).put((byte) ((write ? 1 : 0) | RESPOND_ALL_OPS));
        request.put(new byte[3])
                .putInt(0)
                .putInt(write ? -1 : 0)
                .putInt(0)
                .putShort((short) 3)
                .putShort((short) ops.size());
        field(request, 0, "test".getBytes(StandardCharsets.UTF_8));
        field(request, 1, set.getBytes(StandardCharsets.UTF_8));
        field(request, 4, digest);
        for (Op op : ops) {
            byte[] name = op.bin().getBytes(StandardCharsets.UTF_8);
            byte[] value = op.value() == null ? new byte[0] : op.value().value();
            request.putInt(4 + name.length + value.length).put((byte) op.code());
            request.put((byte) (op.value() == null ? 0 : op.value().type()))
                    .put((byte) 0)
                    .put((byte) name.length);
            request.put(name).put(value);
        }
        int size = request.position() - 8;
        request.putLong(0, (2L << 56) | (3L << 48) | size);
        out.write(request.array(), 0, request.position());
        out.flush();
        return read();
    }

    private Reply read() throws IOException {
        long proto = in.readLong();
        ByteBuffer reply = ByteBuffer.wrap(in.readNBytes((int) (proto & 0xFFFFFFFFFFFFL)));
        int fields = reply.getShort(18) & 0xFFFF;
        int ops = reply.getShort(20) & 0xFFFF;
        reply.position(HEADER);
        for (int i = 0; i < fields; i++) {
            int size = reply.getInt();
            reply.position(reply.position() + size);
        }
        List<Particle> particles = new ArrayList<>();
        for (int i = 0; i < ops; i++) {
            int size = reply.getInt();
            reply.get();
            int type = reply.get() & 0xFF;
            reply.get();
            int name = reply.get();
            byte[] value = new byte[size - 4 - name];
            reply.position(reply.position() + name);
            reply.get(value);
            particles.add(type == 0 ? null : particle(type, value));
        }
        return new Reply(reply.get(5) & 0xFF, particles);
    }

    /** GeoJSON comes with the cells that cover it. */
    private static Particle particle(int type, byte[] value) {
        if (type != Particle.GEOJSON) {
            return Particle.of(type, value);
        }
        int cells = ByteBuffer.wrap(value).getShort(1);
        return Particle.of(type, java.util.Arrays.copyOfRange(value, 3 + 8 * cells, value.length));
    }

    private static int sizeOf(Op op) {
        return 64 + (op.value() == null ? 0 : op.value().value().length);
    }

    private static void field(ByteBuffer request, int type, byte[] value) {
        request.putInt(value.length + 1).put((byte) type).put(value);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
