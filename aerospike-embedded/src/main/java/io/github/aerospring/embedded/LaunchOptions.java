package io.github.aerospring.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.aerospring.embedded.security.SecurityOptions;
import io.github.aerospring.embedded.tls.TlsOptions;
import org.jspecify.annotations.Nullable;

/** Options of the command line: {@code --name=value}. */
final class LaunchOptions {

    static final String USAGE = """
            Usage: java -jar aerospike-embedded-exec.jar [options]

            An Aerospike server for development and tests. Data lives in memory until it ends.

              --host=ADDRESS       loopback address to listen on (default 127.0.0.1)
              --port=PORT          port to listen on, 0 for any free port (default 3000)
              --namespace=NAME     namespace, may be repeated (default test)
              --default-ttl=SECONDS
                                   time to live of records that are written without one,
                                   0 for never (default 0)
              --cluster-name=NAME  name of the cluster (default embedded)
              --nodes=COUNT        nodes of a cluster, 1 to 8, on ports that follow each other (default 1)
              --replication-factor=COUNT
                                   copies of each record in a cluster (default 2)
              --users-file=FILE    makes clients log in; lines: user NAME PASSWORD [ROLE,ROLE]
                                   or role NAME PRIVILEGE,PRIVILEGE
              --tls-keystore=FILE  listens on a second port with the key and certificate of this file
              --tls-password=TEXT  password of that file (default empty)
              --tls-port=PORT      port with TLS, 0 for any free port (default 4333)
              --tls-name=NAME      name that clients expect in the certificate (default localhost)
              --snapshot=FILE      begins with the records of this file if it exists, and writes it at the end
              --log-requests       writes each request as a line to the log
              --help               this text
            """;

    private static final int DEFAULT_PORT = 3000;
    private static final int DEFAULT_TLS_PORT = 4333;

    private final Map<String, Consumer<Argument>> options = new LinkedHashMap<>();
    private final EmbeddedAerospike.Builder builder =
            EmbeddedAerospike.builder().port(DEFAULT_PORT);
    private final List<String> namespaces = new ArrayList<>();
    private Duration defaultTtl = Duration.ZERO;
    private int replicationFactor = 2;
    private int nodes = 1;
    private @Nullable Path snapshot;
    private @Nullable Path keyStore;
    private String tlsPassword = "";
    private String tlsName = "localhost";
    private int tlsPort = DEFAULT_TLS_PORT;
    private boolean help;

    private LaunchOptions() {
        options.put("--host", argument -> builder.host(argument.value()));
        options.put("--port", argument -> builder.port(argument.number()));
        options.put(
                "--namespace",
                argument -> namespaces.add(NamespaceOptions.of(argument.value()).name()));
        options.put("--default-ttl", argument -> defaultTtl = ttl(argument));
        options.put("--cluster-name", argument -> builder.clusterName(argument.value()));
        options.put("--nodes", argument -> nodes = count(argument));
        options.put("--replication-factor", argument -> replicationFactor = argument.number());
        options.put(
                "--users-file",
                argument -> builder.security(
                        SecurityOptions.builder().usersFile(argument.file()).build()));
        options.put("--tls-keystore", argument -> keyStore = argument.file());
        options.put("--tls-password", argument -> tlsPassword = argument.value());
        options.put("--tls-port", argument -> tlsPort = argument.number());
        options.put("--tls-name", argument -> tlsName = argument.value());
        options.put("--snapshot", argument -> snapshot = argument.file());
        options.put("--log-requests", argument -> builder.logRequests(true));
        options.put("--help", argument -> help = true);
        options.put("-h", argument -> help = true);
    }

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException naming the argument that is wrong and what was expected
     */
    static LaunchOptions parse(String... arguments) {
        LaunchOptions options = new LaunchOptions();
        for (String text : arguments) {
            Argument argument = Argument.of(text);
            Consumer<Argument> option = options.options.get(argument.name());
            if (option == null) {
                throw argument.expected(String.join(", ", options.options.keySet()));
            }
            option.accept(argument);
        }
        if (options.nodes > 1 && options.snapshot != null) {
            throw new IllegalArgumentException(
                    "option: '--snapshot=" + options.snapshot + "' (expected: a single node, without --nodes)");
        }
        return options;
    }

    /** Whether the usage was asked for. */
    boolean isHelp() {
        return help;
    }

    /** Starts the server or cluster that the options describe. */
    Launched start() {
        prepare();
        if (nodes > 1) {
            EmbeddedCluster cluster =
                    builder.startCluster(ClusterOptions.nodes(nodes).build());
            return cluster::close;
        }
        EmbeddedAerospike server = builder.start();
        return () -> {
            if (snapshot != null) {
                server.saveSnapshot(snapshot);
            }
            server.close();
        };
    }

    /** The server that the options describe. */
    EmbeddedAerospike.Builder builder() {
        prepare();
        return builder;
    }

    private void prepare() {
        for (String namespace : namespaces.isEmpty() ? List.of("test") : namespaces) {
            builder.namespace(NamespaceOptions.builder(namespace)
                    .defaultTtl(defaultTtl)
                    .replicationFactor(replicationFactor)
                    .build());
        }
        if (keyStore != null) {
            builder.tls(TlsOptions.keyStore(keyStore, tlsPassword)
                    .tlsName(tlsName)
                    .port(tlsPort)
                    .build());
        }
        if (snapshot != null) {
            builder.restoreSnapshot(snapshot);
        }
    }

    private static int count(Argument argument) {
        int number = argument.number();
        ClusterOptions.nodes(number);
        return number;
    }

    private static Duration ttl(Argument argument) {
        Duration ttl = Duration.ofSeconds(argument.number());
        NamespaceOptions.builder("test").defaultTtl(ttl).build();
        return ttl;
    }

    /** A server that runs until it is closed. */
    @FunctionalInterface
    interface Launched {

        void close();
    }

    private record Argument(String text, String name, String value) {

        static Argument of(String text) {
            int equals = text.indexOf('=');
            return equals < 0
                    ? new Argument(text, text, "")
                    : new Argument(text, text.substring(0, equals), text.substring(equals + 1));
        }

        int number() {
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("option: '" + text + "' (expected: a whole number)", e);
            }
        }

        Path file() {
            if (value.isEmpty()) {
                throw expected("a file, e.g. " + name + "=file");
            }
            return Path.of(value);
        }

        IllegalArgumentException expected(String what) {
            return new IllegalArgumentException("option: '" + text + "' (expected: " + what + ")");
        }
    }
}
