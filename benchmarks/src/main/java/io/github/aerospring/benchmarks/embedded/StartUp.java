package io.github.aerospring.benchmarks.embedded;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

import com.aerospike.client.Key;

/** Time from the start of a cold JVM to the first answered get, asked over a bare socket: a client has a start-up of its own. */
final class StartUp {

    private static final int RUNS = 5;
    private static final int NOT_FOUND = 2;

    private StartUp() {}

    /** Milliseconds of the median run. */
    static double medianMillis() {
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            try (ServerProcess server = ServerProcess.start()) {
                runs[i] = firstAnswer(server);
            }
        }
        Arrays.sort(runs);
        return runs[RUNS / 2];
    }

    private static double firstAnswer(ServerProcess server) {
        while (server.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.getOutputStream().write(get());
                int code = new DataInputStream(socket.getInputStream()).readNBytes(8 + 22)[8 + 5];
                if (code != NOT_FOUND) {
                    throw new IllegalStateException("code: " + code + " (expected: " + NOT_FOUND + ")");
                }
                return (System.nanoTime() - server.startedNanos()) / 1e6;
            } catch (IOException ignored) {
                // not listening yet
                LockSupport.parkNanos(200_000);
            }
        }
        throw new IllegalStateException("embedded server: ended (expected: an answer)");
    }

    private static byte[] get() {
        byte[] namespace = Workload.NAMESPACE.getBytes(StandardCharsets.US_ASCII);
        byte[] digest = new Key(Workload.NAMESPACE, "start", 1).digest;
        int length = 22 + 5 + namespace.length + 5 + digest.length;
        return ByteBuffer.allocate(8 + length)
                .putLong((2L << 56) | (3L << 48) | length)
                .put(new byte[] {22, 3, 0, 0, 0, 0})
                .put(new byte[12])
                .putShort((short) 2)
                .putShort((short) 0)
                .putInt(1 + namespace.length)
                .put((byte) 0)
                .put(namespace)
                .putInt(1 + digest.length)
                .put((byte) 4)
                .put(digest)
                .array();
    }
}
