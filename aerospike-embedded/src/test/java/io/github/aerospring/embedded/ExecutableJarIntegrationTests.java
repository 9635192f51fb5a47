package io.github.aerospring.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.policy.ClientPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutableJarIntegrationTests {

    private static final Path JAR = Path.of("target", "aerospike-embedded-exec.jar");
    private static final Pattern LISTENS = Pattern.compile("Embedded Aerospike server on 127.0.0.1:(\\d+)");

    @TempDir
    private Path directory;

    private Process process;

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void servesClientsUntilItIsEnded() throws Exception {
        BufferedReader output = start("--port=0", "--namespace=one", "--namespace=two");
        int port = port(output);
        try (AerospikeClient client = new AerospikeClient("127.0.0.1", port)) {
            Key key = new Key("two", "set", 1);
            client.put(null, key, new Bin("n", 1));

            assertThat(client.get(null, key).getInt("n")).isEqualTo(1);
        }
        process.toHandle().destroy();

        assertThat(output.lines()).anyMatch(line -> line.contains("stopped"));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void servesAClusterWithUsers() throws Exception {
        Path users = Files.writeString(directory.resolve("users"), "user app secret read-write\n");
        int free = freePort();
        BufferedReader output = start("--port=" + free, "--nodes=2", "--users-file=" + users, "--log-requests");
        ClientPolicy policy = new ClientPolicy();
        policy.user = "app";
        policy.password = "secret";
        policy.timeout = 20_000;
        String line = output.readLine();
        while (line != null && !line.contains("Embedded Aerospike cluster")) {
            line = output.readLine();
        }
        try (AerospikeClient client = new AerospikeClient(policy, "127.0.0.1", free)) {
            client.put(null, new Key("test", "set", 1), new Bin("n", 1));
        }
        process.toHandle().destroy();

        assertThat(output.lines()).anyMatch(each -> each.contains("PUT test.set digest="));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void keepsItsRecordsInASnapshot() throws Exception {
        String snapshot = "--snapshot=" + directory.resolve("data");
        Key key = new Key("test", "set", 1);
        try (AerospikeClient client = new AerospikeClient("127.0.0.1", port(start("--port=0", snapshot)))) {
            client.put(null, key, new Bin("n", 1));
        }
        process.toHandle().destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (AerospikeClient client = new AerospikeClient("127.0.0.1", port(start("--port=0", snapshot)))) {
            assertThat(client.get(null, key).getInt("n")).isEqualTo(1);
        }
    }

    @Test
    void explainsItself() throws Exception {
        BufferedReader output = start("--help");

        assertThat(output.lines()).first().asString().startsWith("Usage: java -jar aerospike-embedded-exec.jar");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void endsWithStatusTwoOnABadOption() throws Exception {
        BufferedReader output = start("--port=many");

        assertThat(output.lines()).containsExactly("option: '--port=many' (expected: a whole number)");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private BufferedReader start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A port such that the next one is free, too. */
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket second =
                            new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return second.getLocalPort() - 1;
            } catch (BindException ignored) {
                // the next one is taken
            }
        }
    }

    private static int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listens = LISTENS.matcher(line);
            if (listens.find()) {
                return Integer.parseInt(listens.group(1));
            }
        }
        throw new IOException("the process ended before it listened");
    }
}
