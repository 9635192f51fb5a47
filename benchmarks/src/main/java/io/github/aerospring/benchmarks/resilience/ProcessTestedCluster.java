package io.github.aerospring.benchmarks.resilience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Info;

/**
 * Real server processes on this machine, each on a port. Two commands end and begin a node: {@code -Dstop.command} and
 * {@code -Dstart.command}, in which {@code {port}} stands for the port.
 */
final class ProcessTestedCluster implements TestedCluster {

    private static final int POLL_MILLIS = 200;
    private static final int LONGEST_POLLS = 600;

    private final List<Integer> ports;
    private final String stopCommand = command("stop.command");
    private final String startCommand = command("start.command");

    ProcessTestedCluster(String ports) {
        this.ports = Arrays.stream(ports.split(",")).map(Integer::valueOf).toList();
    }

    @Override
    public int port() {
        return ports.get(0);
    }

    @Override
    public List<Incident> incidents() {
        List<Incident> incidents = new ArrayList<>();
        for (int port : ports) {
            incidents.add(new Incident(
                    "stop and restart node " + port,
                    () -> {
                        run(stopCommand, port);
                        awaitStable(
                                ports.stream().filter(other -> other != port).toList());
                    },
                    () -> {
                        run(startCommand, port);
                        awaitStable(ports);
                    }));
        }
        return incidents;
    }

    @Override
    public void close() {
        // the processes go on
    }

    private static void run(String command, int port) throws IOException, InterruptedException {
        String[] words = command.replace("{port}", Integer.toString(port)).split(" ");
        int status = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("command: '" + String.join(" ", words) + "' ended with " + status + " (expected: 0)");
        }
    }

    private static void awaitStable(List<Integer> running) throws InterruptedException {
        for (int polls = 0; polls < LONGEST_POLLS; polls++) {
            if (running.stream().allMatch(port -> isStable(port, running.size()))) {
                return;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException("cluster: not stable (expected: " + running + " together, nothing to move)");
    }

    private static boolean isStable(int port, int size) {
        try {
            String statistics = Info.request("127.0.0.1", port, "statistics");
            return statistics != null
                    && statistics.contains("cluster_size=" + size + ";")
                    && statistics.contains("migrate_partitions_remaining=0;");
        } catch (AerospikeException ignored) {
            // the node does not answer yet
            return false;
        }
    }

    private static String command(String property) {
        String command = System.getProperty(property, "");
        if (command.isBlank()) {
            throw new IllegalArgumentException(property + ": '" + command + "' (expected: a command with {port})");
        }
        return command;
    }
}
