package io.github.aerospring.embedded;

import java.io.IOException;

import io.github.aerospring.embedded.differential.Differential;
import io.github.aerospring.embedded.judge.RealServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
        RealServer.assumeNamed();
        RunningNode node = new RunningNode(EmbeddedAerospike.builder().options(), 0, 0, RunningNode.Joining.ALONE);
        node.start();
        try (Differential differential =
                Differential.connect(node.namespaces().all().get(0), node.port())) {
            assertThat(differential.differences(SEED, REQUESTS)).isEmpty();
        } finally {
            node.close();
        }
    }
}
