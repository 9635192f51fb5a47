package io.github.aerospring.embedded.net;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.info.InfoSession;
import io.github.aerospring.embedded.message.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client connection: reads a request, answers it, reads the next. Requests that wait are answered in their order. */
final class Connection implements Runnable, Replies.Sink {

    private static final Logger logger = LoggerFactory.getLogger(Connection.class);

    private final Socket socket;
    private final ProtoHandlers handlers;
    private final ScheduledExecutorService scheduler;
    private final InfoSession session = new InfoSession();
    private final Replies replies = new Replies(this);
    private final FrameReader in;
    private final OutputStream out;

    Connection(Socket socket, ProtoHandlers handlers, ScheduledExecutorService scheduler) throws IOException {
        this.socket = socket;
        this.handlers = handlers;
        this.scheduler = scheduler;
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        this.in = new FrameReader(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    @Override
    public void run() {
        try {
            Frame frame = in.next();
            while (frame != null) {
                handlers.of(frame.type()).handle(frame.body(), this);
                frame = in.next();
            }
        } catch (IOException | UncheckedIOException e) {
            logger.debug("Connection from {} ended", remoteAddress(), e);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            logger.error("Connection from {} ended by a request that the server could not answer", remoteAddress(), e);
        } finally {
            close();
        }
    }

    /** What the text protocol remembers about the connection. */
    InfoSession session() {
        return session;
    }

    /** Where the rows of answers go. */
    Replies replies() {
        return replies;
    }

    /** Address of the client as {@code host+port}. */
    String remoteAddress() {
        InetAddress address = socket.getInetAddress();
        return (address == null ? "" : address.getHostAddress()) + "+" + socket.getPort();
    }

    @Override
    public void send(byte[] bytes, int length, int timeoutMillis) {
        Future<?> timeout =
                timeoutMillis == 0 ? null : scheduler.schedule(this::close, timeoutMillis, TimeUnit.MILLISECONDS);
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (timeout != null) {
                timeout.cancel(false);
            }
        }
    }

    @Override
    public boolean isOpen() {
        return !socket.isClosed();
    }

    /** Ends the connection, whatever it is doing. */
    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            logger.debug("Closing the connection from {} failed", remoteAddress(), e);
        }
    }
}
