package io.github.aerospring.embedded;

import java.util.concurrent.CountDownLatch;

/** Starts a server from the command line; it runs until the process is ended. */
public final class EmbeddedAerospikeMain {

    private static final int BAD_USAGE = 2;

    private EmbeddedAerospikeMain() {}

    /**
     * Starts a server.
     *
     * @param arguments see {@code --help}; a bad one ends the process with status 2
     */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedAerospike server;
        try {
            LaunchOptions options = LaunchOptions.parse(arguments);
            if (options.isHelp()) {
                System.out.print(LaunchOptions.USAGE);
                return;
            }
            server = options.builder().start();
        } catch (IllegalArgumentException | PortInUseException e) {
            System.err.println(e.getMessage());
            System.exit(BAD_USAGE);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "aerospike-embedded-shutdown"));
        new CountDownLatch(1).await();
    }
}
