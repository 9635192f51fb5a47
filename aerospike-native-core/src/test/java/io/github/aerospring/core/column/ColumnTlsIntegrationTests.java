package io.github.aerospring.core.column;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.EmbeddedCluster;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.request.RequestKind;
import io.github.aerospring.embedded.security.SecurityOptions;
import io.github.aerospring.embedded.tls.TlsOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.github.aerospring.core.column.ThreeNodes.SCHEMA;
import static io.github.aerospring.core.column.ThreeNodes.assertComplete;
import static io.github.aerospring.core.column.ThreeNodes.assertScanned;
import static io.github.aerospring.core.column.ThreeNodes.policy;
import static org.assertj.core.api.Assertions.assertThat;

/** Columns over TLS, to three nodes. */
class ColumnTlsIntegrationTests {

    private static final int ROWS = 3000;
    private static final KeySet KEYS = KeySet.of(ThreeNodes.NAMESPACE, "tls", ThreeNodes.ids(ROWS));

    @TempDir
    private static Path directory;

    private static TestCertificates certificates;

    @BeforeAll
    static void createCertificates() throws IOException, InterruptedException {
        certificates = new TestCertificates(directory);
        certificates.create("server", "localhost");
        certificates.create("client", "app");
        certificates.create("stranger", "app");
    }

    private static TlsOptions.Builder tls() {
        return TlsOptions.keyStore(certificates.store("server"), TestCertificates.PASSWORD);
    }

    private static TlsOptions mutual() {
        return tls().clientCertificates(certificates.store("client"), TestCertificates.PASSWORD, true)
                .build();
    }

    private static EmbeddedCluster cluster(EmbeddedAerospike.Builder builder) throws InterruptedException {
        EmbeddedCluster cluster = builder.startCluster(ClusterOptions.nodes(3).build());
        cluster.awaitStable(Duration.ofSeconds(30));
        return cluster;
    }

    private static EmbeddedCluster clusterWithUser(String role) throws Exception {
        SecurityOptions security =
                SecurityOptions.builder().user("app", "unused", role).build();
        return cluster(EmbeddedAerospike.builder().tls(mutual()).security(security));
    }

    private static NativeClient connect(EmbeddedCluster cluster, String identity, Consumer<ClientPolicy> customizer)
            throws Exception {
        return NativeClient.builder()
                .configuration(ClientConfiguration.builder()
                        .hosts(cluster.host() + ":localhost:" + cluster.node(0).tlsPort())
                        .tls(certificates.client(identity, "server"))
                        .build())
                .clientPolicy(customizer)
                .connect();
    }

    private static void assertWorks(NativeClient client) {
        assertThat(client.nodeNames()).hasSize(3);
        ColumnWriteResult result = client.columns()
                .write(
                        ThreeNodes.rows(ThreeNodes.ids(ROWS)),
                        ColumnWrite.into(ThreeNodes.NAMESPACE, "tls")
                                .policy(policy(10_000, 30_000, 0))
                                .build());
        assertThat(result.failedRows()).isZero();
        assertComplete(client.columns().read(KEYS, SCHEMA, policy(10_000, 30_000, 0)), ROWS);
        assertComplete(
                client.async()
                        .columns()
                        .read(KEYS, SCHEMA, policy(10_000, 30_000, 0))
                        .join(),
                ROWS);
        assertThat(client.async().get(KEYS.key(7)).join().bins()).containsEntry("a", 7L);
        QueryRequest scan = QueryRequest.of(ThreeNodes.NAMESPACE, "tls");
        assertScanned(List.of(client.columns().query(scan, SCHEMA)), ROWS);
        try (Stream<ColumnBatch> chunks = client.columns().stream(scan, SCHEMA, QueryChunks.ofRows(500))) {
            assertScanned(chunks.toList(), ROWS);
        }
    }

    @Test
    void columnsWorkWithACertificateOfTheServer() throws Exception {
        try (EmbeddedCluster cluster = cluster(EmbeddedAerospike.builder().tls(tls().build()));
                NativeClient client = connect(cluster, "stranger", policy -> {})) {
            assertWorks(client);
        }
    }

    @Test
    void rowsOfABrokenTlsConnectionAreReadAgain() throws Exception {
        try (EmbeddedCluster cluster = cluster(EmbeddedAerospike.builder().tls(tls().build()));
                NativeClient client = connect(cluster, "client", policy -> policy.maxErrorRate = 0)) {
            assertWorks(client);
            Fault cut = cluster.node(1)
                    .faults()
                    .cutReply(20_000)
                    .on(RequestKind.BATCH)
                    .times(1)
                    .start();

            assertComplete(client.columns().read(KEYS, SCHEMA, policy(10_000, 30_000, 1)), ROWS);
            assertThat(cut.hits()).isEqualTo(1);
        }
    }

    @Test
    void columnsWorkWithACertificateOfTheClientThatIsItsUser() throws Exception {
        try (EmbeddedCluster cluster = clusterWithUser("read-write");
                NativeClient client = connect(cluster, "client", policy -> policy.authMode = AuthMode.PKI)) {
            assertWorks(client);
        }
    }

    @Test
    void userOfACertificateMayLackAPrivilege() throws Exception {
        try (EmbeddedCluster cluster = clusterWithUser("read");
                NativeClient client = connect(cluster, "client", policy -> policy.authMode = AuthMode.PKI)) {
            ColumnWriteResult result = client.columns()
                    .write(
                            ThreeNodes.rows(ThreeNodes.ids(100)),
                            ColumnWrite.into(ThreeNodes.NAMESPACE, "tls").build());

            assertThat(result.resultCodes()).containsOnly(ResultCode.ROLE_VIOLATION);
            assertThat(result.inDoubt()).isFalse();
        }
    }
}
