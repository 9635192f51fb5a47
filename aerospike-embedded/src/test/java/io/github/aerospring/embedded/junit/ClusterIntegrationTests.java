package io.github.aerospring.embedded.junit;

import java.util.HashSet;
import java.util.Set;

import io.github.aerospring.embedded.EmbeddedCluster;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

class ClusterIntegrationTests {

    private static final Set<Integer> PORTS = new HashSet<>();

    @Nested
    @EmbeddedAerospikeTest(nodes = 3)
    class Shared {

        @RepeatedTest(2)
        void beginsWithAllNodesTogether(EmbeddedCluster cluster) {
            assertThat(cluster.isStable()).isTrue();
            assertThat(cluster.nodes()).allMatch(node -> node.isRunning());
            cluster.node(0).isolate();
            cluster.node(1).stop();
            cluster.node(2).quiesce();
        }
    }

    @Nested
    @EmbeddedAerospikeTest(nodes = 2, perMethod = true)
    class PerMethod {

        @RepeatedTest(2)
        void hasAClusterOfItsOwn(EmbeddedCluster cluster) {
            assertThat(PORTS.add(cluster.port())).isTrue();
        }
    }
}
