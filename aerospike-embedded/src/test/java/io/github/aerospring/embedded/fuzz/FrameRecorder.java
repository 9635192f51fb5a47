package io.github.aerospring.embedded.fuzz;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

import io.github.aerospring.embedded.EmbeddedAerospike;

/** Stands between a client and a server and keeps a copy of every request. */
final class FrameRecorder implements AutoCloseable {

    private static final int HEADER = 8;
    private static final long LENGTH = (1L << 48) - 1;

    private final EmbeddedAerospike server;
    private final ServerSocket listener;
    private final Set<byte[]> frames = new ConcurrentSkipListSet<>(Arrays::compareUnsigned);

    FrameRecorder(EmbeddedAerospike server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** The requests so far, each once, in an order that does not depend on when they came. */
    List<byte[]> frames() {
        Set<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        sorted.addAll(frames);
        return new ArrayList<>(sorted);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listener.accept();
            Socket target = new Socket(server.host(), server.port());
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            daemon(() -> record(client, target));
            daemon(() -> {
                try (client;
                        target) {
                    target.getInputStream().transferTo(client.getOutputStream());
                }
            });
        }
    }

    private void record(Socket client, Socket target) throws IOException {
        try (client;
                target) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            while (true) {
                long header = in.readLong();
                int length = (int) (header & LENGTH);
                byte[] frame = ByteBuffer.allocate(HEADER + length)
                        .putLong(header)
                        .put(in.readNBytes(length))
                        .array();
                frames.add(frame);
                target.getOutputStream().write(frame);
            }
        }
    }

    private static void daemon(Relay relay) {
        Thread thread = new Thread(() -> {
            try {
                relay.run();
            } catch (IOException ignored) {
                // one side has closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Work that ends when a socket does. */
    private interface Relay {

        void run() throws IOException;
    }
}
