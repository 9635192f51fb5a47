package io.github.aerospring.core;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Log;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.AdminException;
import io.github.aerospring.core.error.BackpressureException;
import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.execution.CommandTarget;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class LifecycleIntegrationTests {

    private static final Key KEY = new Key(ServerUnderTest.NAMESPACE, ServerUnderTest.uniqueSet("lifecycle"), "key");

    private static final Key ABSENT = new Key(ServerUnderTest.NAMESPACE, KEY.setName, "absent");

    private static ClientConfiguration.Builder configuration() {
        return ClientConfiguration.builder().hosts(ServerUnderTest.shared().hosts());
    }

    private static NativeClient limited(int limit, Duration timeout) {
        return NativeClient.builder()
                .configuration(configuration()
                        .maxConcurrentOperations(limit)
                        .operationQueueTimeout(timeout)
                        .build())
                .connect();
    }

    @Test
    void clientIsBuiltBeforeItConnects() {
        NativeClient client =
                NativeClient.builder().configuration(configuration().build()).build();
        assertThat(client.state()).isEqualTo(ClientState.DISCONNECTED);
        assertThat(client.isConnected()).isFalse();
        assertThat(client.ping()).isFalse();
        assertThatThrownBy(() -> client.get(KEY)).isInstanceOf(ClientClosedException.class);

        assertThat(client.connect()).isSameAs(client);

        assertThat(client.state()).isEqualTo(ClientState.CONNECTED);
        assertThat(client.find(ABSENT)).isEmpty();
        client.close();
    }

    @Test
    void saysWhereItConnects() {
        try (LoggedMessages messages = LoggedMessages.of("io.github.aerospring.core");
                NativeClient client = TestClients.builder().connect()) {
            assertThat(client.isConnected()).isTrue();
            assertThat(messages.texts())
                    .contains("DEBUG Connecting to " + configuration().build().hosts());
        }
    }

    @Test
    void connectsAgainAfterClose() {
        NativeClient client = TestClients.builder().connect();
        client.close();
        assertThat(client.state()).isEqualTo(ClientState.DISCONNECTED);
        assertThatThrownBy(client::unwrap).isInstanceOf(ClientClosedException.class);

        client.connect();

        assertThat(client.find(ABSENT)).isEmpty();
        assertThat(client.async().find(ABSENT).join()).isEmpty();
        client.close();
    }

    @Test
    void connectsWithoutBlockingTheCaller() {
        NativeClient client = TestClients.builder().connectAsync().join();

        assertThat(client.isConnected()).isTrue();
        assertThat(client.async().isConnected()).isTrue();
        assertThat(client.async().nodeNames().join()).isEqualTo(client.nodeNames());
        client.close();
    }

    @Test
    void failureToConnectFailsTheFuture() {
        ClientConfiguration nobody = ClientConfiguration.builder()
                .hosts("127.0.0.1:1")
                .connectTimeout(Duration.ofMillis(200))
                .build();

        assertThat(NativeClient.builder().configuration(nobody).connectAsync())
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(ClusterException.class);
    }

    @Test
    void loginAsAnotherUserIsRefusedWithATypedError() {
        NativeClient client =
                NativeClient.builder().configuration(configuration().build()).build();

        // A server without security refuses the login
        assertThatThrownBy(() -> client.connect("ada", "secret"))
                .isInstanceOf(AdminException.class)
                .hasMessageContaining("Error 5");
        assertThat(client.state()).isEqualTo(ClientState.DISCONNECTED);

        client.connect();
        assertThat(client.isConnected()).isTrue();
        client.close();
    }

    @Test
    void endOfTheBlockClosesTheClient() {
        NativeClient outside;
        try (NativeClient client = TestClients.builder().connect()) {
            outside = client;
        }

        assertThat(outside.state()).isEqualTo(ClientState.DISCONNECTED);
        assertThatThrownBy(() -> outside.get(KEY)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void connectTwiceIsRefused() {
        try (NativeClient client = TestClients.builder().connect()) {
            assertThatThrownBy(client::connect)
                    .isInstanceOf(ClientException.class)
                    .hasMessageContaining("connect in state CONNECTED");
        }
    }

    @Test
    void pingAsksTheServer() {
        assertThat(TestClients.shared().ping()).isTrue();
        assertThat(TestClients.shared().async().ping().join()).isTrue();
        ClientConfiguration nobody = ClientConfiguration.builder()
                .hosts("127.0.0.1:1")
                .connectTimeout(Duration.ofMillis(200))
                .failIfNotConnected(false)
                .build();
        try (NativeClient lost = NativeClient.builder().configuration(nobody).connect()) {
            assertThat(lost.ping()).isFalse();
            assertThat(lost.async().ping().join()).isFalse();
        }
    }

    @Test
    void messagesOfTheOfficialClientAreLoggedWhileAClientIsOpen() {
        try (NativeClient client = TestClients.builder().connect()) {
            assertThat(client.isConnected()).isTrue();
            assertThat(Log.debugEnabled()).isTrue();
        }
    }

    @Test
    void asynchronousCommandsWaitForAPlace() {
        try (NativeClient client = limited(2, Duration.ofSeconds(30))) {
            List<CompletableFuture<Void>> puts = IntStream.range(0, 500)
                    .mapToObj(i -> client.async().put(KEY, new Bin("a", i)))
                    .toList();

            assertThat(puts).allSatisfy(put -> assertThat(put).succeedsWithin(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void commandsAboveTheLimitAreRefusedAfterTheTimeout() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Command<String> slow =
                Command.blockingOnly(new CommandTarget(DataOperation.GET, ServerUnderTest.NAMESPACE, ""), official -> {
                    started.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return "done";
                });
        try (NativeClient client = limited(1, Duration.ofMillis(50))) {
            CompletableFuture<String> running = client.async().execute(slow);
            started.await();

            assertThatThrownBy(() -> client.get(KEY))
                    .isInstanceOf(BackpressureException.class)
                    .hasMessageContaining("get waited 50 ms");
            assertThat(client.async().get(KEY))
                    .failsWithin(20, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(BackpressureException.class);
            // Streams are not limited: their consumer may run commands itself
            try (Stream<AerospikeRecord> records =
                    client.query(QueryRequest.of(ServerUnderTest.NAMESPACE, KEY.setName))) {
                assertThat(records.count()).isNotNegative();
            }

            goOn.countDown();
            assertThat(running).succeedsWithin(20, TimeUnit.SECONDS);
            assertThat(client.exists(KEY)).isNotNull();
        }
    }

    @Test
    void cancelledCommandThatWaitsIsNotSent() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        Key key = new Key(ServerUnderTest.NAMESPACE, KEY.setName, "cancelled");
        Command<String> slow =
                Command.blockingOnly(new CommandTarget(DataOperation.GET, ServerUnderTest.NAMESPACE, ""), official -> {
                    started.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return "done";
                });
        try (NativeClient client = limited(1, Duration.ZERO)) {
            CompletableFuture<String> running = client.async().execute(slow);
            started.await();
            CompletableFuture<Void> put = client.async().put(key, new Bin("a", 1));
            put.cancel(true);

            goOn.countDown();
            running.get(20, TimeUnit.SECONDS);

            assertThat(client.exists(key).exists()).isFalse();
        }
    }
}
