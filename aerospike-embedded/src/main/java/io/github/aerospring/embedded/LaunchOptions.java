package io.github.aerospring.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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
              --help               this text
            """;

    private static final int DEFAULT_PORT = 3000;

    private final EmbeddedAerospike.Builder builder =
            EmbeddedAerospike.builder().port(DEFAULT_PORT);
    private final List<String> namespaces = new ArrayList<>();
    private Duration defaultTtl = Duration.ZERO;
    private boolean help;

    private LaunchOptions() {}

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException naming the argument that is wrong and what was expected
     */
    static LaunchOptions parse(String... arguments) {
        LaunchOptions options = new LaunchOptions();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            options.accept(argument, name, equals < 0 ? "" : argument.substring(equals + 1));
        }
        return options;
    }

    /** Whether the usage was asked for. */
    boolean isHelp() {
        return help;
    }

    /** The server that the options describe. */
    EmbeddedAerospike.Builder builder() {
        for (String namespace : namespaces.isEmpty() ? List.of("test") : namespaces) {
            builder.namespace(
                    NamespaceOptions.builder(namespace).defaultTtl(defaultTtl).build());
        }
        return builder;
    }

    private void accept(String argument, String name, String value) {
        switch (name) {
            case "--help", "-h" -> help = true;
            case "--host" -> builder.host(value);
            case "--port" -> builder.port((int) number(argument, value));
            case "--namespace" -> namespaces.add(NamespaceOptions.of(value).name());
            case "--default-ttl" -> defaultTtl = ttl(argument, value);
            case "--cluster-name" -> builder.clusterName(value);
            default ->
                throw new IllegalArgumentException("option: '" + argument
                        + "' (expected: --host, --port, --namespace, --default-ttl, --cluster-name or --help)");
        }
    }

    private static Duration ttl(String argument, String value) {
        Duration ttl = Duration.ofSeconds(number(argument, value));
        NamespaceOptions.builder("test").defaultTtl(ttl).build();
        return ttl;
    }

    private static long number(String argument, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("option: '" + argument + "' (expected: a whole number)", e);
        }
    }
}
