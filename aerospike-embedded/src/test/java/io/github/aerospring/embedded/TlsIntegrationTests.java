package io.github.aerospring.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Host;
import com.aerospike.client.Key;
import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.TlsPolicy;
import io.github.aerospring.embedded.security.SecurityOptions;
import io.github.aerospring.embedded.tls.TlsOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TlsIntegrationTests {

    private static final String PASSWORD = "changeit";
    private static final Key KEY = new Key("test", "set", 1);

    @TempDir
    private static Path directory;

    @BeforeAll
    static void createCertificates() throws IOException, InterruptedException {
        createCertificate("server", "localhost");
        createCertificate("client", "app");
        createCertificate("stranger", "app");
    }

    @Test
    void servesClientsThatTrustItsCertificate() throws Exception {
        TlsOptions tls = TlsOptions.keyStore(store("server"), PASSWORD).build();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().tls(tls).start();
                AerospikeClient client = connect(server, new ClientPolicy(), "stranger");
                AerospikeClient plain = PatientClient.of(server)) {
            client.put(null, KEY, new Bin("n", 1));

            assertThat(plain.get(null, KEY).getInt("n")).isEqualTo(1);
            assertThat(server.tlsPort()).isPositive().isNotEqualTo(server.port());
        }
    }

    @Test
    void asksForTheCertificateOfAClient() throws Exception {
        TlsOptions tls = TlsOptions.keyStore(store("server"), PASSWORD)
                .clientCertificates(store("client"), PASSWORD, true)
                .build();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().tls(tls).start()) {
            connect(server, new ClientPolicy(), "client").close();

            assertThatThrownBy(() -> connect(server, new ClientPolicy(), "stranger"))
                    .isInstanceOf(AerospikeException.class);
        }
    }

    @Test
    void takesTheUserFromTheCertificate() throws Exception {
        TlsOptions tls = TlsOptions.keyStore(store("server"), PASSWORD)
                .clientCertificates(store("client"), PASSWORD, true)
                .build();
        SecurityOptions security =
                SecurityOptions.builder().user("app", "unused", "read").build();
        try (EmbeddedAerospike server =
                EmbeddedAerospike.builder().tls(tls).security(security).start()) {
            ClientPolicy policy = new ClientPolicy();
            policy.authMode = AuthMode.PKI;
            try (AerospikeClient client = connect(server, policy, "client")) {
                assertThat(client.get(null, KEY)).isNull();
                assertThatThrownBy(() -> client.put(null, KEY, new Bin("n", 1)))
                        .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                                .isEqualTo(81));
            }
        }
    }

    @Test
    void keepsItsPortOverARestart() {
        TlsOptions tls = TlsOptions.keyStore(store("server"), PASSWORD).build();
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().tls(tls).start()) {
            int port = server.tlsPort();
            server.restart();

            assertThat(server.tlsPort()).isEqualTo(port);
        }
    }

    @Test
    void namesAKeyStoreThatThePasswordDoesNotOpen() {
        TlsOptions tls = TlsOptions.keyStore(store("server"), "wrong").build();
        EmbeddedAerospike.Builder builder = EmbeddedAerospike.builder().tls(tls);

        assertThatThrownBy(builder::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("key store: '" + store("server") + "'");
    }

    private static AerospikeClient connect(EmbeddedAerospike server, ClientPolicy policy, String identity)
            throws GeneralSecurityException, IOException {
        policy.tlsPolicy = new TlsPolicy();
        policy.tlsPolicy.context = ClientCertificates.context(store(identity), store("server"), PASSWORD);
        policy.timeout = 20_000;
        policy.failIfNotConnected = true;
        return new AerospikeClient(policy, new Host(server.host(), "localhost", server.tlsPort()));
    }

    private static Path store(String name) {
        return directory.resolve(name + ".p12");
    }

    private static void createCertificate(String name, String commonName) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-validity", "3650"));
        command.addAll(List.of("-dname", "CN=" + commonName, "-ext", "SAN=dns:" + commonName));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", store(name).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
