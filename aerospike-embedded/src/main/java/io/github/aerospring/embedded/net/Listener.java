package io.github.aerospring.embedded.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntFunction;
import javax.net.ServerSocketFactory;

import io.github.aerospring.embedded.security.SecuritySession;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.ServiceCounter;
import io.github.aerospring.embedded.storage.ServiceSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accepts connections on one address; each is served by a daemon thread of its own. */
public final class Listener {

    private static final Logger logger = LoggerFactory.getLogger(Listener.class);

    private static final int BACKLOG = 512;
    private static final Duration LONGEST_END = Duration.ofSeconds(5);
    /** Values and expressions may be nested deeply; memory is taken only as far as a stack grows. */
    private static final long STACK_SIZE = 8 << 20;

    private final ServerSocket socket;
    private final ProtoHandlers handlers;
    private final Service service;
    private final ScheduledExecutorService scheduler;
    private final Thread acceptor;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    private Listener(ServerSocket socket, ProtoHandlers handlers, Service service, ScheduledExecutorService scheduler) {
        this.socket = socket;
        this.handlers = handlers;
        this.service = service;
        this.scheduler = scheduler;
        this.acceptor = thread("accept", this::accept);
    }

    /**
     * Listens on an address.
     *
     * @param port 0 for any free port
     * @param sockets makes the socket, plain or with TLS
     * @param handlers what answers requests, made once the port is known
     * @throws IOException when the address cannot be used
     */
    public static Listener open(
            InetAddress address,
            int port,
            ServerSocketFactory sockets,
            IntFunction<ProtoHandlers> handlers,
            Service service,
            ScheduledExecutorService scheduler)
            throws IOException {
        ServerSocket socket = sockets.createServerSocket();
        Listener listener;
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), BACKLOG);
            listener = new Listener(socket, handlers.apply(socket.getLocalPort()), service, scheduler);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
        listener.acceptor.start();
        return listener;
    }

    /** Port that the listener has. */
    public int port() {
        return socket.getLocalPort();
    }

    /** What answers requests. */
    public ProtoHandlers handlers() {
        return handlers;
    }

    /**
     * Stops listening and ends all connections. The port is free afterwards: the socket is gone only when the thread that
     * waits on it has noticed.
     */
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            logger.debug("Closing port {} failed", port(), e);
        }
        connections.forEach(Connection::close);
        try {
            acceptor.join(LONGEST_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                serve(socket.accept());
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    logger.warn("Port {} could not accept a connection", port(), e);
                }
            }
        }
    }

    private void serve(Socket client) throws IOException {
        if (handlers.traffic().faults().refusesConnection()) {
            client.setSoLinger(true, 0);
            client.close();
            return;
        }
        if (connections.size() >= service.settings().get(ServiceSettings.PROTO_FD_MAX)) {
            client.close();
            return;
        }
        Connection connection;
        try {
            connection = new Connection(client, handlers, scheduler);
        } catch (IOException e) {
            client.close();
            throw e;
        }
        connections.add(connection);
        service.counters().count(ServiceCounter.CLIENT_CONNECTIONS_OPENED);
        thread("client-" + client.getPort(), () -> run(connection)).start();
        if (socket.isClosed()) {
            connection.close();
        }
    }

    private void run(Connection connection) {
        try {
            connection.run();
        } finally {
            connections.remove(connection);
            handlers.info().ended(connection.session());
            SecuritySession session = connection.gate().session();
            if (session != null) {
                session.ended();
            }
            service.counters().count(ServiceCounter.CLIENT_CONNECTIONS_CLOSED);
        }
    }

    private Thread thread(String purpose, Runnable task) {
        Thread thread = new Thread(null, task, "aerospike-embedded-" + port() + "-" + purpose, STACK_SIZE);
        thread.setDaemon(true);
        return thread;
    }
}
