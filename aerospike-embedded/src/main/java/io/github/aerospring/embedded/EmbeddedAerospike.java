package io.github.aerospring.embedded;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.fault.Faults;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.request.ReceivedRequests;
import io.github.aerospring.embedded.request.RequestFilter;
import io.github.aerospring.embedded.request.RequestKind;
import io.github.aerospring.embedded.security.Security;
import io.github.aerospring.embedded.security.SecurityOptions;
import io.github.aerospring.embedded.tls.TlsOptions;
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
    private final RunningNode node;
    private final int port;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    private EmbeddedAerospike(Builder builder) {
        this.address = builder.address;
        this.namespaces = List.copyOf(builder.namespaces().keySet());
        this.node = new RunningNode(builder.options(), builder.port, builder.tlsPort(), RunningNode.Joining.ALONE);
        try {
            node.start();
            if (builder.snapshot != null && Files.exists(builder.snapshot)) {
                node.restoreSnapshot(builder.snapshot);
            }
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
        this.port = node.port();
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

    /** Port with TLS, 0 without {@link Builder#tls}; the same after {@link #restart()}. */
    public int tlsPort() {
        return node.tlsPort();
    }

    /** What can be made to go wrong. Faults stay in effect over {@link #restart()}. */
    public Faults faults() {
        return node.faults();
    }

    /**
     * Requests that the server received, for assertions: {@code server.received(GET).onSet("users").times(3)}.
     *
     * @param kinds none for all requests for data
     * @throws IllegalStateException when requests are not remembered, see {@link Builder#rememberRequests(int)}
     */
    public ReceivedRequests received(RequestKind... kinds) {
        if (!node.log().keeps()) {
            throw new IllegalStateException("remembered requests: 0 (expected: a builder with rememberRequests(n))");
        }
        return new ReceivedRequests(() -> List.of(node.log()), RequestFilter.DATA.on(kinds));
    }

    /** Forgets the requests received so far. */
    public void forgetRequests() {
        node.log().clear();
    }

    /** Names of the namespaces. */
    public List<String> namespaces() {
        return namespaces;
    }

    /** Stops listening and ends all connections, as if the server were down; data stays. Does nothing if stopped. */
    public void stop() {
        lock.lock();
        try {
            if (node.isRunning()) {
                node.stop();
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
            node.start();
            logger.info("Embedded Aerospike server on {}:{} started again with its data", host(), port);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes the server as new, for the next test: without records, faults and remembered requests, and running. Secondary
     * indexes, modules, users and settings stay, and so do open connections.
     *
     * @throws IllegalStateException when the server was closed
     */
    public void renew() {
        lock.lock();
        try {
            if (!node.isRunning()) {
                restart();
            }
            node.renew();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes all records, indexes and modules to a file, which {@link Builder#restoreSnapshot} reads. Each record is as it
     * was at some moment of the call. A file that is there is replaced when the new one is complete.
     *
     * @throws io.github.aerospring.embedded.snapshot.SnapshotException when the file cannot be written
     */
    public void saveSnapshot(Path file) {
        node.saveSnapshot(file);
    }

    /** Stops the server and forgets its data. Closing it again does nothing. */
    @Override
    public void close() {
        lock.lock();
        try {
            stop();
            closed = true;
            node.close();
        } finally {
            lock.unlock();
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
        private long seed;
        private int requestCapacity;
        private boolean logRequests;
        private @Nullable SecurityOptions security;
        private @Nullable TlsOptions tls;
        private @Nullable Path snapshot;

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

        /** Number from which all that is random in faults follows. Default 0. */
        public Builder seed(long faultSeed) {
            this.seed = faultSeed;
            return this;
        }

        /**
         * Makes the server remember the last requests, for {@link EmbeddedAerospike#received}. Default 0: none, which
         * costs nothing.
         */
        public Builder rememberRequests(int lastRequests) {
            if (lastRequests < 0) {
                throw new IllegalArgumentException(
                        "rememberRequests: '" + lastRequests + "' (expected: zero or more, e.g. 1000)");
            }
            this.requestCapacity = lastRequests;
            return this;
        }

        /** Writes each request as a readable line to the logger {@code io.github.aerospring.embedded.requests}. */
        public Builder logRequests(boolean log) {
            this.logRequests = log;
            return this;
        }

        /** Makes clients log in, and limits what they may do. Default off, as in the Community Edition. */
        public Builder security(SecurityOptions options) {
            this.security = options;
            return this;
        }

        /** Listens on a second port, with TLS. Default off. */
        public Builder tls(TlsOptions options) {
            this.tls = options;
            return this;
        }

        /**
         * Makes a single server begin with the records, indexes and modules of a file that {@link EmbeddedAerospike#saveSnapshot} wrote; with
         * none if there is no such file. Records of other namespaces than those of the server are left out. A cluster does
         * not take one.
         */
        public Builder restoreSnapshot(Path file) {
            this.snapshot = file;
            return this;
        }

        /**
         * Starts the server.
         *
         * @throws PortInUseException when the port cannot be used
         * @throws io.github.aerospring.embedded.snapshot.SnapshotException when the snapshot is not a whole one of this version
         */
        public EmbeddedAerospike start() {
            return new EmbeddedAerospike(this);
        }

        /**
         * Starts a cluster of such servers, each with ports of its own: the given ones and those that follow, or any free
         * ports.
         *
         * @throws PortInUseException when a port cannot be used
         */
        public EmbeddedCluster startCluster(ClusterOptions cluster) {
            if (snapshot != null) {
                throw new IllegalStateException(
                        "snapshot: '" + snapshot + "' (expected: none for a cluster, it is for a single server)");
            }
            return new EmbeddedCluster(options(), cluster, port, tlsPort());
        }

        private int tlsPort() {
            return tls == null ? 0 : tls.port();
        }

        ServerOptions options() {
            return new ServerOptions(
                    address,
                    List.copyOf(namespaces().values()),
                    clusterName,
                    clock,
                    seed,
                    requestCapacity,
                    logRequests,
                    security == null ? null : new Security(security, clock),
                    tls);
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
