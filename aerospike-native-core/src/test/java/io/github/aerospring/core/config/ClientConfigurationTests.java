package io.github.aerospring.core.config;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.aerospike.client.Host;
import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.Replica;
import com.aerospike.client.policy.TlsPolicy;
import io.github.aerospring.core.config.ClientConfiguration.Builder;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientConfigurationTests {

    private static final ClientConfiguration DEFAULTS = ClientConfiguration.of("localhost");

    private static void assertPolicy(Policy policy, int totalTimeout, int maxRetries) {
        assertThat(policy.socketTimeout).isEqualTo(30_000);
        assertThat(policy.totalTimeout).isEqualTo(totalTimeout);
        assertThat(policy.maxRetries).isEqualTo(maxRetries);
        assertThat(policy.sleepBetweenRetries).isZero();
        assertThat(policy.sendKey).isFalse();
        assertThat(policy.replica).isEqualTo(Replica.SEQUENCE);
        assertThat(policy.readModeAP).isEqualTo(ReadModeAP.ONE);
    }

    @Test
    void defaultsOfConnections() {
        ClientPolicy policy = DEFAULTS.toClientPolicy();

        assertThat(policy.timeout).isEqualTo(1000);
        assertThat(policy.loginTimeout).isEqualTo(5000);
        assertThat(policy.maxSocketIdle).isEqualTo(55);
        assertThat(policy.maxConnsPerNode).isEqualTo(100);
        assertThat(policy.asyncMaxConnsPerNode).isEqualTo(100);
        assertThat(policy.minConnsPerNode).isZero();
        assertThat(policy.asyncMinConnsPerNode).isZero();
        assertThat(policy.tendInterval).isEqualTo(1000);
        assertThat(policy.useServicesAlternate).isFalse();
        assertThat(policy.failIfNotConnected).isTrue();
        assertThat(policy.authMode).isEqualTo(AuthMode.INTERNAL);
        assertThat(policy.clusterName).isNull();
        assertThat(policy.eventLoops).isNull();
        assertThat(DEFAULTS.eventLoops()).isBetween(1, 2);
    }

    @Test
    void defaultsOfOperations() {
        ClientPolicy policy = DEFAULTS.toClientPolicy();

        assertPolicy(policy.readPolicyDefault, 1000, 2);
        assertPolicy(policy.writePolicyDefault, 1000, 0);
        assertPolicy(policy.batchPolicyDefault, 1000, 2);
        assertPolicy(policy.batchParentPolicyWriteDefault, 1000, 0);
        assertPolicy(policy.queryPolicyDefault, 0, 2);
        assertPolicy(policy.scanPolicyDefault, 0, 2);
        assertThat(policy.infoPolicyDefault.timeout).isEqualTo(1000);
    }

    @Test
    void batchesAskAllNodesAtOnce() {
        ClientPolicy policy = DEFAULTS.toClientPolicy();

        assertThat(List.of(policy.batchPolicyDefault, policy.batchParentPolicyWriteDefault))
                .extracting((BatchPolicy batch) -> batch.maxConcurrentThreads)
                .containsOnly(0);
    }

    @Test
    void everySettingReachesThePolicy() {
        TlsPolicy tls = new TlsPolicy();
        OperationDefaults reads = OperationDefaults.read().toBuilder()
                .socketTimeout(Duration.ofMillis(11))
                .totalTimeout(Duration.ofMillis(22))
                .maxRetries(3)
                .sleepBetweenRetries(Duration.ofMillis(4))
                .replica(Replica.MASTER)
                .build();
        ClientPolicy policy = ClientConfiguration.builder()
                .hosts("a:1000,b:tls:2000")
                .clusterName("loopback")
                .credentials("ada", "secret")
                .authMode(AuthMode.EXTERNAL)
                .tls(tls)
                .connectTimeout(Duration.ofMillis(1))
                .loginTimeout(Duration.ofMillis(2))
                .idleTimeout(Duration.ofSeconds(3))
                .maxConnectionsPerNode(40)
                .minConnectionsPerNode(5)
                .tendInterval(Duration.ofMillis(600))
                .useServicesAlternate(true)
                .failIfNotConnected(false)
                .adminTimeout(Duration.ofMillis(700))
                .read(reads)
                .batchWrite(
                        OperationDefaults.batchWrite().toBuilder().sendKey(true).build())
                .build()
                .toClientPolicy();

        assertThat(policy.clusterName).isEqualTo("loopback");
        assertThat(policy.user).isEqualTo("ada");
        assertThat(policy.password).isEqualTo("secret");
        assertThat(policy.authMode).isEqualTo(AuthMode.EXTERNAL);
        assertThat(policy.tlsPolicy).isSameAs(tls);
        assertThat(policy.timeout).isEqualTo(1);
        assertThat(policy.loginTimeout).isEqualTo(2);
        assertThat(policy.maxSocketIdle).isEqualTo(3);
        assertThat(List.of(policy.maxConnsPerNode, policy.asyncMaxConnsPerNode)).containsOnly(40);
        assertThat(List.of(policy.minConnsPerNode, policy.asyncMinConnsPerNode)).containsOnly(5);
        assertThat(policy.tendInterval).isEqualTo(600);
        assertThat(policy.useServicesAlternate).isTrue();
        assertThat(policy.failIfNotConnected).isFalse();
        assertThat(policy.infoPolicyDefault.timeout).isEqualTo(700);
        assertThat(policy.readPolicyDefault.socketTimeout).isEqualTo(11);
        assertThat(policy.readPolicyDefault.totalTimeout).isEqualTo(22);
        assertThat(policy.readPolicyDefault.maxRetries).isEqualTo(3);
        assertThat(policy.readPolicyDefault.sleepBetweenRetries).isEqualTo(4);
        assertThat(policy.readPolicyDefault.replica).isEqualTo(Replica.MASTER);
        assertThat(policy.batchWritePolicyDefault.sendKey).isTrue();
        assertThat(policy.batchParentPolicyWriteDefault.sendKey).isTrue();
    }

    @Test
    void hostsHaveDefaultPort() {
        assertThat(HostList.parse("a, b:3100 ,[::1]:3200"))
                .containsExactly(new Host("a", 3000), new Host("b", 3100), new Host("::1", 3200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a:b:c:d", "a:", ",", "a:70000", "a:0"})
    void refusesHosts(String hosts) {
        assertThatThrownBy(() -> ClientConfiguration.of(hosts))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("expected: ");
    }

    @Test
    void requiresHosts() {
        assertThatThrownBy(() -> ClientConfiguration.builder().build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("hosts: []");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("connectTimeout: 'PT0S'", builder -> builder.connectTimeout(Duration.ZERO)),
                refusal("loginTimeout: 'PT-1S'", builder -> builder.loginTimeout(Duration.ofSeconds(-1))),
                refusal(
                        "idleTimeout: 'PT0.5S' (expected: whole seconds)",
                        builder -> builder.idleTimeout(Duration.ofMillis(500))),
                refusal("tendInterval: 'PT0S'", builder -> builder.tendInterval(Duration.ZERO)),
                refusal("adminTimeout: 'PT0S'", builder -> builder.adminTimeout(Duration.ZERO)),
                refusal("connectTimeout: 'PT876000H'", builder -> builder.connectTimeout(Duration.ofDays(36500))),
                refusal(
                        "maxConnectionsPerNode: '0' (expected: at least 1)",
                        builder -> builder.maxConnectionsPerNode(0)),
                refusal("minConnectionsPerNode: '-1'", builder -> builder.minConnectionsPerNode(-1)),
                refusal(
                        "minConnectionsPerNode: '101' (expected: at most maxConnectionsPerNode = 100)",
                        builder -> builder.minConnectionsPerNode(101)),
                refusal("eventLoops: '-1'", builder -> builder.eventLoops(-1)),
                refusal("authMode: 'EXTERNAL' (expected: tls", builder -> builder.authMode(AuthMode.EXTERNAL)),
                refusal(
                        "maxRetries: '-1'",
                        builder -> builder.read(OperationDefaults.read().toBuilder()
                                .maxRetries(-1)
                                .build())),
                refusal(
                        "totalTimeout: 'PT-0.001S'",
                        builder -> builder.read(OperationDefaults.read().toBuilder()
                                .totalTimeout(Duration.ofMillis(-1))
                                .build())));
    }

    private static Arguments refusal(String message, UnaryOperator<Builder> setting) {
        return Arguments.of(message, setting);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refusesSetting(String message, UnaryOperator<Builder> setting) {
        assertThatThrownBy(() -> setting.apply(DEFAULTS.toBuilder()).build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void passwordIsNotPartOfTheText() {
        ClientConfiguration configuration =
                DEFAULTS.toBuilder().credentials("ada", "s3cr3t").build();

        assertThat(configuration)
                .hasToString(configuration.toString())
                .asString()
                .contains("ada")
                .doesNotContain("s3cr3t");
        assertThat(configuration.toBuilder().build().toClientPolicy().password).isEqualTo("s3cr3t");
    }

    @Test
    void certificateStandsForThePassword() {
        TlsPolicy tls = new TlsPolicy();

        ClientPolicy policy = DEFAULTS.toBuilder()
                .credentials("ada", "")
                .authMode(AuthMode.PKI)
                .tls(tls)
                .build()
                .toClientPolicy();

        assertThat(policy.authMode).isEqualTo(AuthMode.PKI);
        assertThat(policy.tlsPolicy).isSameAs(tls);
    }

    @Test
    void builderDoesNotChangeWhatItBuilt() {
        Builder builder = DEFAULTS.toBuilder();
        ClientConfiguration built = builder.build();

        builder.eventLoops(7);

        assertThat(built.eventLoops()).isEqualTo(DEFAULTS.eventLoops());
    }

    @Test
    void sendsTheKeyInBatchesThatWriteWhenSingleWritesSendIt() {
        ClientPolicy policy = ClientConfiguration.builder()
                .hosts("127.0.0.1")
                .write(OperationDefaults.write().toBuilder().sendKey(true).build())
                .build()
                .toClientPolicy();

        assertThat(policy.batchWritePolicyDefault.sendKey).isTrue();
        assertThat(policy.batchPolicyDefault.sendKey).isFalse();
    }
}
