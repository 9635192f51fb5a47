package io.github.aerospring.benchmarks.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;
import io.github.aerospring.embedded.EmbeddedAerospikeMain;

/** An embedded server in a JVM of its own, with the class path of this one. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(20);

    private final int port;
    private final Process process;
    private final long startedNanos;

    private ServerProcess(int port, Process process, long startedNanos) {
        this.port = port;
        this.process = process;
        this.startedNanos = startedNanos;
    }

    static ServerProcess start(String... jvmOptions) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(jdk("java")));
            command.addAll(List.of(jvmOptions));
            command.addAll(
                    List.of("-cp", System.getProperty("java.class.path"), EmbeddedAerospikeMain.class.getName()));
            command.add("--port=" + port);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new ServerProcess(port, process, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Value of {@link System#nanoTime()} just before the JVM was started. */
    long startedNanos() {
        return startedNanos;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** A client of the server, as soon as it answers. */
    AerospikeClient connect() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (true) {
            try {
                return new AerospikeClient(null, new Host("127.0.0.1", port));
            } catch (AerospikeException e) {
                if (System.nanoTime() > end || !isAlive()) {
                    throw e;
                }
            }
        }
    }

    /** Processor time that the process has used so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What {@code jcmd} answers to a command about the process. */
    String ask(String command) {
        try {
            Process jcmd = new ProcessBuilder(jdk("jcmd"), Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String jdk(String tool) {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + tool;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
