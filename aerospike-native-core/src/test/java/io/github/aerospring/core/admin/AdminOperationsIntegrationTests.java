package io.github.aerospring.core.admin;

import java.time.Instant;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AdminOperationsIntegrationTests {

    private static final String NAMESPACE = ServerUnderTest.NAMESPACE;

    private final NativeClient client = TestClients.shared();
    private final String set = ServerUnderTest.uniqueSet("admin");

    private Key key(int i) {
        return new Key(NAMESPACE, set, i);
    }

    @Test
    void truncatesSet() throws InterruptedException {
        client.put(key(1), new Bin("a", 1));
        // A record of the same millisecond as the truncation stays
        Thread.sleep(5);

        client.admin().truncate(NAMESPACE, set);

        assertThat(client.exists(key(1)).exists()).isFalse();
    }

    @Test
    void truncatesRecordsOfBeforeAnInstant() {
        client.put(key(1), new Bin("a", 1));

        client.admin().truncate(NAMESPACE, set, Instant.now().minusSeconds(3600));

        assertThat(client.exists(key(1)).exists()).isTrue();
    }

    @Test
    void cutOffHasNanoseconds() throws InterruptedException {
        client.put(key(1), new Bin("a", 1));
        Thread.sleep(5);
        long millis = System.currentTimeMillis();
        Thread.sleep(5);
        client.put(key(2), new Bin("a", 1));

        client.admin().truncate(NAMESPACE, set, Instant.ofEpochMilli(millis).plusNanos(123_456));

        assertThat(client.exists(key(1)).exists()).isFalse();
        assertThat(client.exists(key(2)).exists()).isTrue();
    }

    @Test
    void refusesNameThatWouldEndTheParameter() {
        assertThatThrownBy(() -> client.admin().truncate(NAMESPACE, "a;lut=0"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("set: 'a;lut=0'");
        assertThatThrownBy(() -> client.admin().truncate("", set))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("namespace: ''");
    }

    @Test
    void asksOneNode() {
        assertThat(client.admin().info("namespaces").split(";")).contains(NAMESPACE);
    }

    @Test
    void asksEveryNode() {
        assertThat(client.admin().infoAll("build"))
                .allSatisfy(response -> {
                    assertThat(response.isOk()).isTrue();
                    assertThat(response.response()).matches("\\d+\\..*");
                })
                .extracting(InfoResponse::nodeName)
                .containsExactlyInAnyOrderElementsOf(client.nodeNames());
    }
}
