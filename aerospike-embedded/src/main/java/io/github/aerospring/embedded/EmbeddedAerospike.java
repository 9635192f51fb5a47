package io.github.aerospring.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.net.Listener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Aerospike server inside the JVM, for development and tests. Any client can connect to {@link #host()} and
 * {@link #port()}; data lives in memory until {@link #close()}.
 *
 * <pre>{@code
 * try (EmbeddedAerospike server = EmbeddedAerospike.builder().namespace("test").start()) {
 *     AerospikeClient client = new AerospikeClient(server.host(), server.port());
 * }
 * }</pre>
 */
public final class EmbeddedAerospike implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(EmbeddedAerospike.class);

    private final InetAddress address;
    private final List<String> namespaces;
    private final EmbeddedServices services;
    private final int port;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Listener listener;
    private boolean closed;

    private EmbeddedAerospike(Builder builder) {
        this.address = builder.address;
        this.namespaces = List.copyOf(builder.namespaces().keySet());
        this.services = new EmbeddedServices(builder.namespaces().values(), builder.clusterName, builder.clock);
        try {
            this.listener = listen(builder.port);
            this.port = listener.port();
        } catch (PortInUseException e) {
            services.close();
            throw e;
        }
        logger.warn(
                "Embedded Aerospike server on {}:{} with namespaces {}, for development and tests only:"
                        + " data is lost on shutdown",
                host(),
                port,
                namespaces);
    }

    /** A server with the namespace {@code test} on any free port of the loopback interface. */
    public static Builder builder() {
        return new Builder();
    }

    /** Address that the server listens on, numeric. */
    public String host() {
        return address.getHostAddress();
    }

    /** Port that the server listens on; the same after {@link #restart()}. */
    public int port() {
        return port;
    }

    /** Names of the namespaces. */
    public List<String> namespaces() {
        return namespaces;
    }

    /** Stops listening and ends all connections, as if the server were down; data stays. Does nothing if stopped. */
    public void stop() {
        lock.lock();
        try {
            if (listener != null) {
                listener.close();
                listener = null;
                logger.info("Embedded Aerospike server on {}:{} stopped", host(), port);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Listens again on the same port, with the data that was there. A server that runs is stopped first.
     *
     * @throws PortInUseException when another process has taken the port
     * @throws IllegalStateException when the server was closed
     */
    public void restart() {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("server on port " + port + ": closed (expected: running or stopped)");
            }
            stop();
            listener = listen(port);
            logger.info("Embedded Aerospike server on {}:{} started again with its data", host(), port);
        } finally {
            lock.unlock();
        }
    }

    /** Stops the server and forgets its data. Closing it again does nothing. */
    @Override
    public void close() {
        lock.lock();
        try {
            stop();
            closed = true;
            services.close();
        } finally {
            lock.unlock();
        }
    }

    private Listener listen(int wantedPort) {
        try {
            return services.listen(address, wantedPort);
        } catch (IOException e) {
            throw new PortInUseException(address.getHostAddress(), wantedPort, e);
        }
    }

    /** Options of a server while they are being chosen. */
    public static final class Builder {

        private static final int MAX_PORT = 65535;
        private static final int MAX_CLUSTER_NAME = 64;
        private static final NamespaceOptions DEFAULT_NAMESPACE = NamespaceOptions.of("test");

        private final Map<String, NamespaceOptions> chosen = new LinkedHashMap<>();
        private InetAddress address = loopback("127.0.0.1");
        private int port;
        private String clusterName = "embedded";
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Address to listen on. Default 127.0.0.1.
         *
         * @throws IllegalArgumentException when it is not a loopback address: the server has no access control
         */
        public Builder host(String host) {
            this.address = loopback(host);
            return this;
        }

        /**
         * Port to listen on, 0 for any free port. Default 0.
         *
         * @throws IllegalArgumentException when it is not 0 to 65535
         */
        public Builder port(int wantedPort) {
            if (wantedPort < 0 || wantedPort > MAX_PORT) {
                throw new IllegalArgumentException(
                        "port: '" + wantedPort + "' (expected: 0 to " + MAX_PORT + ", 0 for any free port)");
            }
            this.port = wantedPort;
            return this;
        }

        /**
         * Adds a namespace with default options; the first one takes the place of the default {@code test}.
         *
         * @throws IllegalArgumentException as {@link NamespaceOptions#of(String)}, or when the namespace is there already
         */
        public Builder namespace(String name) {
            return namespace(NamespaceOptions.of(name));
        }

        /**
         * Adds a namespace; the first one takes the place of the default {@code test}.
         *
         * @throws IllegalArgumentException when a namespace of this name is there already
         */
        public Builder namespace(NamespaceOptions options) {
            if (chosen.putIfAbsent(options.name(), options) != null) {
                throw new IllegalArgumentException(
                        "namespace: '" + options.name() + "' twice (expected: each namespace once)");
            }
            return this;
        }

        /**
         * Name that clients may check before they connect. Default {@code embedded}.
         *
         * @throws IllegalArgumentException when it is empty or longer than 64 bytes
         */
        public Builder clusterName(String name) {
            String wireName = WireText.fromJava(name);
            if (wireName.isBlank() || wireName.length() > MAX_CLUSTER_NAME) {
                throw new IllegalArgumentException("clusterName: '" + name + "' (expected: 1 to " + MAX_CLUSTER_NAME
                        + " bytes, e.g. \"embedded\")");
            }
            this.clusterName = wireName;
            return this;
        }

        /** Clock that decides when records expire and when they were updated. Default the clock of the system. */
        public Builder clock(Clock serverClock) {
            this.clock = serverClock;
            return this;
        }

        /**
         * Starts the server.
         *
         * @throws PortInUseException when the port cannot be used
         */
        public EmbeddedAerospike start() {
            return new EmbeddedAerospike(this);
        }

        private Map<String, NamespaceOptions> namespaces() {
            return chosen.isEmpty() ? Map.of(DEFAULT_NAMESPACE.name(), DEFAULT_NAMESPACE) : chosen;
        }

        private static InetAddress loopback(String host) {
            try {
                InetAddress address = InetAddress.getByName(host);
                if (!host.isEmpty() && address.isLoopbackAddress()) {
                    return address;
                }
            } catch (UnknownHostException ignored) {
                // refused below like any other address that is not local
            }
            throw new IllegalArgumentException("host: '" + host + "' (expected: a loopback address, e.g. 127.0.0.1)");
        }
    }
}
