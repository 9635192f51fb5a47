package io.github.aerospring.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

import io.github.aerospring.embedded.differential.Differential;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.net.Listener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Random programs of requests get the same answers from the embedded server and from the one that {@code AEROSPIKE_HOSTS}
 * names. {@code -Ddifferential.requests} and {@code -Ddifferential.seed} choose more or others; other seeds may hit upon
 * something that ends a real server, so they are for a server of one's own.
 */
class DifferentialIntegrationTests {

    private static final int REQUESTS = Integer.getInteger("differential.requests", 200_000);
    private static final long SEED = Long.getLong("differential.seed", 20_261_128);

    @Test
    void answersAsTheRealServerDoes() throws IOException {
        assumeThat(RealServer.hosts())
                .as("AEROSPIKE_HOSTS (expected: host:port of a real server to compare with)")
                .isNotEmpty();
        EmbeddedServices services = new EmbeddedServices(List.of(NamespaceOptions.of("test")), "", Clock.systemUTC());
        Listener listener = services.listen(InetAddress.getLoopbackAddress(), 0);
        try (Differential differential =
                Differential.connect(services.namespaces().find("test"), listener.port())) {
            assertThat(differential.differences(SEED, REQUESTS)).isEmpty();
        } finally {
            listener.close();
            services.close();
        }
    }
}
