package io.github.aerospring.embedded;

import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

import io.github.aerospring.embedded.snapshot.SnapshotException;

/** Starts a server or a cluster from the command line; it runs until the process is ended. */
public final class EmbeddedAerospikeMain {

    private static final int BAD_USAGE = 2;

    private EmbeddedAerospikeMain() {}

    /**
     * Starts a server.
     *
     * @param arguments see {@code --help}; a bad one ends the process with status 2
     */
    public static void main(String[] arguments) throws InterruptedException {
        LaunchOptions.Launched launched;
        try {
            LaunchOptions options = LaunchOptions.parse(arguments);
            if (options.isHelp()) {
                System.out.print(LaunchOptions.USAGE);
                return;
            }
            launched = options.start();
        } catch (IllegalArgumentException | UncheckedIOException | PortInUseException | SnapshotException e) {
            System.err.println(e.getMessage());
            System.exit(BAD_USAGE);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(launched::close, "aerospike-embedded-shutdown"));
        new CountDownLatch(1).await();
    }
}
