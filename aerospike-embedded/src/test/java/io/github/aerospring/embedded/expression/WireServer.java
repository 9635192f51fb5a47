package io.github.aerospring.embedded.expression;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.aerospring.embedded.message.Particle;

/** A connection that sends requests in batches and keeps the bytes of the answers. */
final class WireServer implements AutoCloseable {

    private static final int FIELDS_AT = 22;

    private final Socket socket;
    private final DataInputStream in;

    WireServer(String hostAndPort) throws IOException {
        String[] parts = hostAndPort.split(":");
        socket = new Socket(parts[0], Integer.parseInt(parts[1]));
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    }

    /** One answer; operations without value have no entry. */
    record Answer(int code, int voidTime, Map<String, Particle> bins) {}

    Answer ask(byte[] request) throws IOException {
        return ask(List.of(request)).get(0);
    }

    /** Sends all requests, then reads all answers. */
    List<Answer> ask(List<byte[]> requests) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        requests.forEach(out::writeBytes);
        socket.getOutputStream().write(out.toByteArray());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            answers.add(answer());
        }
        return answers;
    }

    private Answer answer() throws IOException {
        int size = (int) (in.readLong() & 0xffff_ffff_ffffL);
        ByteBuffer body = ByteBuffer.wrap(in.readNBytes(size));
        int fields = body.getShort(18);
        int operations = body.getShort(20);
        body.position(FIELDS_AT);
        for (int i = 0; i < fields; i++) {
            slice(body);
        }
        Map<String, Particle> bins = new LinkedHashMap<>();
        for (int i = 0; i < operations; i++) {
            bin(slice(body), bins);
        }
        return new Answer(body.get(5) & 0xff, body.getInt(10), bins);
    }

    private static byte[] slice(ByteBuffer body) {
        byte[] bytes = new byte[body.getInt()];
        body.get(bytes);
        return bytes;
    }

    private static void bin(byte[] operation, Map<String, Particle> bins) {
        int type = operation[1];
        int valueAt = 4 + operation[3];
        if (type == 0) {
            return;
        }
        if (type == Particle.GEOJSON) {
            valueAt += 3 + Long.BYTES * ByteBuffer.wrap(operation).getShort(valueAt + 1);
        }
        bins.put(
                new String(operation, 4, operation[3], StandardCharsets.UTF_8),
                Particle.of(type, Arrays.copyOfRange(operation, valueAt, operation.length)));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
