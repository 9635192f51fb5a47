package io.github.aerospring.boot.autoconfigure;

import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;
import com.aerospike.client.ResultCode;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class ClientStartFailureAnalyzerTests {

    private static final List<Host> HOSTS = List.of(new Host("10.0.0.1", 3000), new Host("10.0.0.2", 3100));

    @Test
    void namesTheHostsThatCannotBeReached() {
        FailureAnalysis analysis = analyze(new AerospikeException.Connection("Connection refused"));

        assertThat(analysis.getDescription())
                .contains("10.0.0.1:3000")
                .contains("10.0.0.2:3100")
                .contains("Connection refused");
    }

    @Test
    void saysHowToReachTheServerOrToDoWithout() {
        FailureAnalysis analysis = analyze(new AerospikeException.Connection("Connection refused"));

        assertThat(analysis.getAction())
                .contains("aerospike.hosts")
                .contains("3000")
                .contains("aerospike.use-services-alternate")
                .contains("aerospike.embedded.enabled");
    }

    @Test
    void namesTheClusterThatAnsweredInstead() {
        FailureAnalysis analysis = analyze(new AerospikeException.Connection(
                "Failed to connect: Node BB9 10.0.0.1 3000 expected cluster name 'blue' received 'green'"));

        assertThat(analysis.getAction())
                .contains("aerospike.cluster-name")
                .contains("'blue'")
                .contains("'green'");
    }

    @Test
    void blamesTheCredentialsThatASeedRefused() {
        FailureAnalysis analysis =
                analyze(new AerospikeException.Connection("Failed to connect to [1] host(s):\n10.0.0.1 "
                        + new AerospikeException(ResultCode.INVALID_PASSWORD).getMessage()));

        assertThat(analysis.getAction()).contains("aerospike.username").contains("aerospike.password");
    }

    @Test
    void blamesTheCredentialsWhenTheResultCodeSaysSo() {
        FailureAnalysis analysis = analyze(new AerospikeException(ResultCode.NOT_AUTHENTICATED, "no"));

        assertThat(analysis.getAction()).contains("aerospike.auth-mode");
    }

    private static FailureAnalysis analyze(AerospikeException failure) {
        return new ClientStartFailureAnalyzer()
                .analyze(new IllegalStateException(new ClientStartException(HOSTS, failure)));
    }
}
