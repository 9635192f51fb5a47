package io.github.aerospring.embedded.junit;

import java.time.Duration;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.fault.Faults;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@EmbeddedAerospikeTest(namespaces = {"test", "cache"})
class SharedServerIntegrationTests {

    private static final Key KEY = new Key("cache", "set", 1);

    private static int portOfFirst;

    private final EmbeddedAerospike server;

    SharedServerIntegrationTests(EmbeddedAerospike server) {
        this.server = server;
    }

    @RepeatedTest(2)
    void beginsAsNew(Faults faults) {
        assertThat(faults.active()).isEmpty();
        server.received().never();
        try (AerospikeClient client = new AerospikeClient(server.host(), server.port())) {
            assertThat(client.exists(null, KEY)).isFalse();
            client.put(null, KEY, new Bin("n", 1));
            server.received(RequestKind.PUT).times(1);
        }
        faults.latency(Duration.ofMillis(1)).start();
        server.stop();
    }

    @RepeatedTest(2)
    void sharesTheServerOfTheClass(EmbeddedAerospike injected) {
        assertThat(injected).isSameAs(server);
        assertThat(injected.port()).isEqualTo(portOfFirst == 0 ? injected.port() : portOfFirst);
        portOfFirst = injected.port();
    }

    @Test
    void hasTheNamespacesOfTheAnnotation() {
        assertThat(server.namespaces()).containsExactly("test", "cache");
    }
}
