package io.github.aerospring.embedded.cluster;

import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NodeTests {

    @Test
    void hasAnotherIdOnEveryPort() {
        assertThat(node("127.0.0.1", 3000).id()).isEqualTo("BB802007F000001");
        assertThat(node("127.0.0.1", 3001).id()).isEqualTo("BB902007F000001");
    }

    @Test
    void putsAnAddressOfTheSixthVersionInBrackets() {
        assertThat(node("127.0.0.1", 3000).address()).isEqualTo("127.0.0.1:3000");
        assertThat(node("0:0:0:0:0:0:0:1", 3000).address()).isEqualTo("[0:0:0:0:0:0:0:1]:3000");
    }

    @Test
    void ownsAllPartitionsWhenAlone() {
        ClusterView view = node("127.0.0.1", 3000).view();

        assertThat(view.owns("test", 0)).isTrue();
        assertThat(view.owns("test", 4095)).isTrue();
        assertThat(view.replicaMaps("test")).singleElement().satisfies(map -> {
            assertThat(map).hasSize(684).startsWith("////").endsWith("//8=");
            assertThat(Base64.getDecoder().decode(map)).hasSize(512).containsOnly(0xFF);
        });
    }

    private static Node node(String host, int port) {
        return new Node(host, port, "embedded");
    }
}
