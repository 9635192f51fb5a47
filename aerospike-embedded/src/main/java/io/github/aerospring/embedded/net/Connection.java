package io.github.aerospring.embedded.net;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;

import io.github.aerospring.embedded.fault.FaultTarget;
import io.github.aerospring.embedded.info.InfoGuard;
import io.github.aerospring.embedded.info.InfoSession;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.security.Security;
import io.github.aerospring.embedded.security.SecuritySession;
import io.github.aerospring.embedded.tls.PeerIdentity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client connection: reads a request, answers it, reads the next. Requests that wait are answered in their order. */
final class Connection implements Runnable, Replies.Sink, FaultTarget {

    private static final Logger logger = LoggerFactory.getLogger(Connection.class);

    private static final int WHOLE_REPLY = -1;
    private static final int HANDSHAKE_MILLIS = 10_000;

    private final Socket socket;
    private final ProtoHandlers handlers;
    private final ScheduledExecutorService scheduler;
    private final Replies replies = new Replies(this);
    private final FrameReader in;
    private final OutputStream out;
    private RequestGate gate;
    private InfoSession session;
    private int replyLimit = WHOLE_REPLY;

    Connection(Socket socket, ProtoHandlers handlers, ScheduledExecutorService scheduler) throws IOException {
        this.socket = socket;
        this.handlers = handlers;
        this.scheduler = scheduler;
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        this.in = new FrameReader(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.gate = new RequestGate(handlers.traffic(), this, remoteAddress(), securitySession(null));
        this.session = new InfoSession(gate.session() == null ? InfoGuard.OPEN : gate);
    }

    @Override
    public void run() {
        try {
            shakeHands();
            Frame frame = in.next();
            while (frame != null) {
                handlers.of(frame.type()).handle(frame.body(), this);
                replyLimit = WHOLE_REPLY;
                frame = in.next();
            }
        } catch (ConnectionEndedException e) {
            logger.debug("Connection from {} ended by a fault: {}", remoteAddress(), e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            logger.debug("Connection from {} ended", remoteAddress(), e);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            logger.error("Connection from {} ended by a request that the server could not answer", remoteAddress(), e);
        } finally {
            close();
        }
    }

    /** What requests pass before they are run. */
    RequestGate gate() {
        return gate;
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
    public void drop() {
        close();
        throw new ConnectionEndedException("dropped");
    }

    @Override
    public void reset() {
        abort();
        throw new ConnectionEndedException("reset");
    }

    @Override
    public void loseReply() {
        cutReply(0);
    }

    @Override
    public void cutReply(int bytes) {
        replyLimit = bytes;
    }

    @Override
    public void send(byte[] bytes, int length, int timeoutMillis) {
        if (replyLimit != WHOLE_REPLY) {
            sendBeginning(bytes, Math.min(length, replyLimit));
            return;
        }
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

    private void sendBeginning(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
        throw new ConnectionEndedException("answer cut after " + length + " bytes");
    }

    /** The certificate of a client is known only now, so its rights are, too. */
    private void shakeHands() throws IOException {
        if (socket instanceof SSLSocket tls) {
            tls.setSoTimeout(HANDSHAKE_MILLIS);
            tls.startHandshake();
            tls.setSoTimeout(0);
            gate = new RequestGate(
                    handlers.traffic(), this, remoteAddress(), securitySession(PeerIdentity.commonName(tls)));
            session = new InfoSession(gate.session() == null ? InfoGuard.OPEN : gate);
        }
    }

    private @Nullable SecuritySession securitySession(@Nullable String certificateUser) {
        Security security = handlers.traffic().security();
        return security == null ? null : security.session(socket.getInetAddress(), certificateUser);
    }

    /** Ends the connection with an error on the side of the client. */
    void abort() {
        try {
            socket.setSoLinger(true, 0);
        } catch (SocketException e) {
            logger.debug("The connection from {} is gone already", remoteAddress(), e);
        }
        close();
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
