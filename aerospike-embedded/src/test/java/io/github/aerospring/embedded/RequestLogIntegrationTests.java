package io.github.aerospring.embedded;

import java.util.List;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.BatchRead;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.query.Statement;
import io.github.aerospring.embedded.request.ReceivedRequest;
import io.github.aerospring.embedded.request.RequestKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestLogIntegrationTests {

    private static final Key ALICE = new Key("test", "users", "alice");

    private final EmbeddedAerospike server =
            EmbeddedAerospike.builder().rememberRequests(100).start();
    private final AerospikeClient client = PatientClient.of(server);

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void tellsWhatAClientDid() {
        client.put(null, ALICE, new Bin("n", 1));
        client.add(null, ALICE, new Bin("n", 1));
        client.append(null, ALICE, new Bin("s", "x"));
        client.prepend(null, ALICE, new Bin("s", "x"));
        client.touch(null, ALICE);
        client.get(null, ALICE);
        client.exists(null, ALICE);
        client.operate(null, ALICE, Operation.put(new Bin("n", 1)), Operation.get("n"));
        client.operate(null, List.of(new BatchRead(ALICE, true), new BatchRead(new Key("test", "other", 1), true)));
        assertThat(client.query(null, statement()).next()).isTrue();
        client.delete(null, ALICE);

        assertThat(server.received().list())
                .extracting(ReceivedRequest::kind)
                .containsExactly(
                        RequestKind.PUT,
                        RequestKind.ADD,
                        RequestKind.APPEND,
                        RequestKind.PREPEND,
                        RequestKind.TOUCH,
                        RequestKind.GET,
                        RequestKind.EXISTS,
                        RequestKind.OPERATE,
                        RequestKind.BATCH,
                        RequestKind.GET,
                        RequestKind.GET,
                        RequestKind.QUERY,
                        RequestKind.DELETE);
        server.received(RequestKind.GET).onSet("users").times(2);
        server.received(RequestKind.GET, RequestKind.PUT)
                .onKey("users", "alice")
                .times(3);
        server.received(RequestKind.INFO).atLeast(1);
        server.received().onNamespace("none").never();
    }

    @Test
    void isReadable() {
        client.put(null, ALICE, new Bin("n", 1), new Bin("s", "x"));

        assertThat(server.received(RequestKind.PUT).list())
                .singleElement()
                .asString()
                .startsWith("PUT test.users digest=")
                .contains(" bins=[n, s] from 127.0.0.1+");
    }

    @Test
    void showsTheRequestsWhenAnAssertionFails() {
        client.get(null, ALICE);

        assertThatThrownBy(
                        () -> server.received(RequestKind.GET).onSet("orders").times(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("received: 0 of [GET] on set orders (expected: 1); 0 older requests")
                .hasMessageContaining("GET test.users digest=");
        assertThatThrownBy(() -> server.received(RequestKind.GET).never()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> server.received(RequestKind.GET).atLeast(2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void keepsTheLastRequestsAndSaysHowManyItForgot() {
        for (int i = 0; i < 150; i++) {
            client.exists(null, ALICE);
        }

        assertThat(server.received(RequestKind.EXISTS).count()).isLessThanOrEqualTo(100);
        assertThatThrownBy(() -> server.received(RequestKind.PUT).never())
                .hasMessageContaining("of [PUT] (expected: 0); ");
    }

    @Test
    void forgetsOnRequest() {
        client.get(null, ALICE);
        server.forgetRequests();

        server.received(RequestKind.GET).never();
    }

    @Test
    void saysHowToTurnItOn() {
        try (EmbeddedAerospike silent = EmbeddedAerospike.builder().start()) {
            assertThatThrownBy(silent::received)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("rememberRequests(n)");
        }
    }

    private static Statement statement() {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("users");
        return statement;
    }
}
