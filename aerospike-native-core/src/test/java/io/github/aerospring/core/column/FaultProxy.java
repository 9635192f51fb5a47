package io.github.aerospring.core.column;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a client and one server and breaks answers on request. Where the server names its own port, the proxy
 * names its own instead, so that the client comes back here. Only connections that carried a large request are broken.
 */
final class FaultProxy implements AutoCloseable {

    private static final int LARGE_REQUEST = 400;
    private static final int NEVER = -1;

    private final String host;
    private final int port;
    private final ServerSocket listener;
    private final AtomicLong cutAfter = new AtomicLong(NEVER);
    private final AtomicLong stallAfter = new AtomicLong(NEVER);
    private final AtomicInteger cuts = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    FaultProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listener = listen(port);
        thread(this::accept);
    }

    /** A port with as many digits as that of the server, so that answers keep their lengths. */
    private static ServerSocket listen(int serverPort) throws IOException {
        int digits = String.valueOf(serverPort).length();
        if (digits == 5) {
            return new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        }
        for (int candidate = 9000; candidate < 9999; candidate++) {
            try {
                return new ServerSocket(candidate, 100, InetAddress.getLoopbackAddress());
            } catch (IOException inUse) {
                continue;
            }
        }
        throw new IOException("no free port");
    }

    String hosts() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    /** Closes one connection after so many further bytes of an answer to a large request. */
    void cutAfter(long bytes) {
        cuts.set(0);
        cutAfter.set(bytes);
    }

    /** Stops forwarding on one connection after so many further bytes, and never goes on. */
    void stallAfter(long bytes) {
        cuts.set(0);
        stallAfter.set(bytes);
    }

    /** Connections that were cut or stalled since the last order. */
    int faults() {
        return cuts.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(host, port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Link link = new Link(client, server);
                thread(link::requests);
                thread(link::answers);
            }
        } catch (IOException ended) {
            closed.countDown();
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        closed.countDown();
    }

    /** One client connection. */
    private final class Link {

        private final Socket client;
        private final Socket server;
        private volatile boolean large;

        private Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void requests() {
            copy(client, server, (bytes, count) -> {
                large |= count > LARGE_REQUEST;
                return count;
            });
        }

        private void answers() {
            copy(server, client, (bytes, count) -> {
                if (!large) {
                    rename(bytes, count);
                    return count;
                }
                return broken(count);
            });
        }

        private void rename(byte[] bytes, int count) {
            String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
            String renamed = text.replace(":" + port, ":" + listener.getLocalPort());
            System.arraycopy(renamed.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, count);
        }

        private int broken(int count) throws IOException {
            long cut = cutAfter.get();
            if (cut != NEVER && cutAfter.compareAndSet(cut, cut >= count ? cut - count : NEVER) && cut < count) {
                cuts.incrementAndGet();
                return -(int) cut - 1;
            }
            long stall = stallAfter.get();
            if (stall != NEVER
                    && stallAfter.compareAndSet(stall, stall >= count ? stall - count : NEVER)
                    && stall < count) {
                cuts.incrementAndGet();
                stall();
            }
            return count;
        }

        private void stall() throws IOException {
            try {
                closed.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("stalled");
        }

        private void copy(Socket from, Socket to, Filter filter) {
            byte[] bytes = new byte[16 * 1024];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int count = in.read(bytes); count > 0; count = in.read(bytes)) {
                    int kept = filter.filter(bytes, count);
                    out.write(bytes, 0, kept < 0 ? -kept - 1 : kept);
                    if (kept < 0) {
                        return;
                    }
                }
            } catch (IOException ended) {
                // One side is gone; the other one is closed with it
                large = false;
            }
        }
    }

    /** Looks at bytes on their way. */
    @FunctionalInterface
    private interface Filter {

        /** How many to forward; less than 0: forward {@code -n - 1} and close. */
        int filter(byte[] bytes, int count) throws IOException;
    }
}
