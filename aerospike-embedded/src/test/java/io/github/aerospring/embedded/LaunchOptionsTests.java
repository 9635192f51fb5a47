package io.github.aerospring.embedded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LaunchOptionsTests {

    @Test
    void explainsItself() {
        assertThat(LaunchOptions.parse("--help").isHelp()).isTrue();
        assertThatThrownBy(() -> LaunchOptions.parse("--nothing")).hasMessageContaining("(expected: --host, --port, ");
        assertThat(LaunchOptions.USAGE)
                .contains("--port", "--namespace", "--host", "--default-ttl", "--cluster-name", "--nodes")
                .contains("--replication-factor", "--users-file", "--tls-keystore", "--tls-password", "--tls-port")
                .contains("--tls-name", "--snapshot", "--log-requests");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port=x | option: '--port=x' (expected: a whole number)",
                "--port=70000 | port: '70000' (expected: 0 to 65535, 0 for any free port)",
                "--namespace= | namespace: '' (expected: 1 to 31 bytes",
                "--host=10.0.0.1 | host: '10.0.0.1' (expected: a loopback address, e.g. 127.0.0.1)",
                "--default-ttl=-1 | default-ttl: '-1' (expected: 0 to 315360000)",
                "--cluster-name= | clusterName: '' (expected: 1 to 64 bytes",
                "--prot=3000 | option: '--prot=3000' (expected: --host, --port",
                "--nodes=9 | nodes: '9' (expected: 1 to 8",
                "--snapshot= | option: '--snapshot=' (expected: a file, e.g. --snapshot=file)",
                "3000 | option: '3000' (expected: --host, --port",
            })
    void refusesABadOptionWithItsValue(String argument, String message) {
        assertThatThrownBy(() -> LaunchOptions.parse(argument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void startsAServer() {
        try (EmbeddedAerospike server = LaunchOptions.parse(
                        "--port=0", "--namespace=a", "--namespace=b", "--default-ttl=60", "--cluster-name=c")
                .builder()
                .start()) {
            assertThat(server.namespaces()).containsExactly("a", "b");
        }
    }

    @Test
    void refusesASnapshotOfACluster() {
        assertThatThrownBy(() -> LaunchOptions.parse("--nodes=3", "--snapshot=file"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("option: '--snapshot=file' (expected: a single node, without --nodes)");
    }
}
