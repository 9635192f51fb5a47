package io.github.aerospring.core;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.ExistsResult;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NativeClientIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("client");
    private static final Key KEY = new Key(ServerUnderTest.NAMESPACE, SET, "key");

    @Test
    void viewsTheCluster() {
        NativeClient client = TestClients.shared();

        assertThat(client.isConnected()).isTrue();
        assertThat(client.cluster().isConnected()).isTrue();
        assertThat(client.cluster().namespaces()).contains(ServerUnderTest.NAMESPACE);
        assertThat(client.cluster().nodes()).extracting(ClusterNode::name).isEqualTo(client.nodeNames());
        assertThat(client.cluster().nodes()).allSatisfy(node -> {
            assertThat(node.active()).isTrue();
            assertThat(node.port()).isPositive();
            assertThat(node.build()).matches("\\d+\\..*");
        });
    }

    @Test
    void refusesUseAfterClose() {
        NativeClient client = TestClients.builder().connect();
        AsyncNativeClient async = client.async();

        client.close();

        assertThat(client.isConnected()).isFalse();
        assertThatThrownBy(() -> client.get(KEY)).isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> client.query(QueryRequest.of(ServerUnderTest.NAMESPACE, SET)))
                .isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> client.admin().info("build")).isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(() -> client.cluster().nodes()).isInstanceOf(ClientClosedException.class);
        assertThatThrownBy(client::nodeNames).isInstanceOf(ClientClosedException.class);
        assertThat(async.get(KEY)).isCompletedExceptionally();
        assertThatThrownBy(() -> async.get(KEY).join()).hasCauseInstanceOf(ClientClosedException.class);
    }

    @Test
    void closesTwice() {
        NativeClient client = TestClients.builder().connect();
        client.close();

        assertThatCode(client::close).doesNotThrowAnyException();
    }

    @Test
    void closeWaitsForAsynchronousCommands() {
        NativeClient client = TestClients.builder().connect();
        List<CompletableFuture<Void>> puts = IntStream.range(0, 100)
                .mapToObj(i ->
                        client.async().put(new Key(ServerUnderTest.NAMESPACE, SET, "closing" + i), new Bin("a", i)))
                .toList();

        client.close();

        assertThatCode(() -> CompletableFuture.allOf(puts.toArray(CompletableFuture[]::new))
                        .get(10, TimeUnit.SECONDS))
                .doesNotThrowAnyException();
    }

    @Test
    void unreachableClusterIsTypedError() {
        ClientConfiguration nobody = ClientConfiguration.builder()
                .hosts("127.0.0.1:1")
                .connectTimeout(Duration.ofMillis(200))
                .build();

        assertThatThrownBy(() -> NativeClient.builder().configuration(nobody).connect())
                .isInstanceOf(ClusterException.class)
                .hasCauseInstanceOf(AerospikeException.class);
    }

    @Test
    void canStartWithoutCluster() {
        ClientConfiguration nobody = ClientConfiguration.builder()
                .hosts("127.0.0.1:1")
                .connectTimeout(Duration.ofMillis(200))
                .failIfNotConnected(false)
                .build();
        try (NativeClient client = NativeClient.builder().configuration(nobody).connect()) {
            assertThat(client.isConnected()).isFalse();
            assertThat(client.cluster().nodes()).isEmpty();
            assertThatThrownBy(() -> client.get(KEY)).isInstanceOf(ClusterException.class);
            assertThatThrownBy(() -> client.batchRead(List.of(KEY, KEY))).isInstanceOf(ClusterException.class);
            assertThatThrownBy(() -> client.async().get(KEY).join()).hasCauseInstanceOf(ClusterException.class);
            assertThatThrownBy(() -> client.async().batchRead(List.of(KEY, KEY)).join())
                    .hasCauseInstanceOf(ClusterException.class);
            assertThatThrownBy(() -> client.cluster().namespaces()).isInstanceOf(ClusterException.class);
        }
    }

    @Test
    void oneLiveSeedIsEnough() {
        ClientConfiguration seeds = ClientConfiguration.builder()
                .hosts("127.0.0.1:1," + ServerUnderTest.shared().hosts())
                .build();
        try (NativeClient client = NativeClient.builder().configuration(seeds).connect()) {
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void configurationIsRequired() {
        assertThatThrownBy(() -> NativeClient.builder().connect())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("configuration: null");
    }

    @Test
    void withoutEventLoopsThereAreNoAsynchronousOperations() {
        ClientConfiguration blocking = ClientConfiguration.builder()
                .hosts(ServerUnderTest.shared().hosts())
                .eventLoops(0)
                .build();
        try (NativeClient client =
                NativeClient.builder().configuration(blocking).connect()) {
            assertThatThrownBy(client::async)
                    .isInstanceOf(ClientException.class)
                    .hasMessageContaining("eventLoops: 0");
        }
    }

    @Test
    void customizersComeLast() {
        try (NativeClient client = TestClients.builder()
                .clientPolicy(policy -> policy.readPolicyDefault.totalTimeout = 1234)
                .connect()) {
            assertThat(client.unwrap().getReadPolicyDefault().totalTimeout).isEqualTo(1234);
        }
    }

    @Test
    void eventLoopsCanBeSharedAndStayOpen() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "shared loops");
        try (NioEventLoops shared = new NioEventLoops(1)) {
            for (int i = 0; i < 2; i++) {
                try (NativeClient client = TestClients.builder()
                        .clientPolicy(policy -> policy.eventLoops = shared)
                        .connect()) {
                    client.async().put(key, new Bin("a", i)).join();
                }
            }

            assertThat(TestClients.shared().get(key).bin("a", Integer.class)).isEqualTo(1);
        }
    }

    @Test
    void futuresCompleteOnTheCallbackExecutorOnly() {
        List<Runnable> held = new CopyOnWriteArrayList<>();
        CountDownLatch answered = new CountDownLatch(1);
        Executor holding = task -> {
            held.add(task);
            answered.countDown();
        };
        try (NativeClient client =
                TestClients.builder().callbackExecutor(holding).connect()) {
            CompletableFuture<Boolean> exists = client.async().exists(KEY).thenApply(ExistsResult::exists);
            assertThatCode(answered::await).doesNotThrowAnyException();

            assertThat(exists).isNotDone();
            held.forEach(Runnable::run);
            assertThat(exists).isDone();
        }
    }

    @Test
    void ownCallbackThreadsAreNoEventLoops() {
        try (NativeClient client = TestClients.builder().connect()) {
            List<String> threads = IntStream.range(0, 200)
                    .mapToObj(i -> client.async().exists(KEY).thenApply(found -> Thread.currentThread()
                            .getName()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(threads)
                    .noneMatch(name -> name.contains("event-loop"))
                    .anyMatch(name -> !name.equals(Thread.currentThread().getName()));
        }
    }

    @Test
    void stagesMayBlock() {
        AsyncNativeClient async = TestClients.shared().async();
        List<CompletableFuture<Boolean>> chains = IntStream.range(0, 50)
                .mapToObj(i -> new Key(ServerUnderTest.NAMESPACE, SET, "chain" + i))
                .map(key -> async.put(key, new Bin("a", 1))
                        .thenApply(done -> async.get(key).join())
                        .thenApply(found -> TestClients.shared().exists(key).exists()))
                .toList();

        assertThat(chains).allSatisfy(chain -> assertThat(chain.join()).isTrue());
    }

    @Test
    void refusedCallbackStillCompletes() {
        Executor refusing = task -> {
            throw new RejectedExecutionException("full");
        };
        try (NativeClient client =
                TestClients.builder().callbackExecutor(refusing).connect()) {
            assertThat(client.async().find(KEY).join()).isEmpty();
        }
    }

    @Test
    void cancelledFutureDropsItsResult() {
        List<Runnable> held = new CopyOnWriteArrayList<>();
        CountDownLatch answered = new CountDownLatch(1);
        Executor holding = task -> {
            held.add(task);
            answered.countDown();
        };
        try (NativeClient client =
                TestClients.builder().callbackExecutor(holding).connect()) {
            CompletableFuture<Void> put = client.async().put(KEY, new Bin("a", 1));
            put.cancel(true);
            assertThatCode(answered::await).doesNotThrowAnyException();

            held.forEach(Runnable::run);

            assertThat(put).isCancelled();
            assertThat(client.removeIfPresent(KEY)).isTrue();
        }
    }

    @Test
    void thousandsOfCommandsAreInFlightAtOnce() {
        AsyncNativeClient async = TestClients.shared().async();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int before = threads.getThreadCount();
        threads.resetPeakThreadCount();
        List<CompletableFuture<Void>> puts = IntStream.range(0, 5000)
                .mapToObj(i -> async.put(new Key(ServerUnderTest.NAMESPACE, SET, "flight" + i), new Bin("a", i)))
                .toList();
        CompletableFuture.allOf(puts.toArray(CompletableFuture[]::new)).join();

        assertThat(threads.getPeakThreadCount() - before).isLessThan(500);
        assertThat(async.get(new Key(ServerUnderTest.NAMESPACE, SET, "flight4999"))
                        .thenApply(found -> found.bin("a", Integer.class))
                        .join())
                .isEqualTo(4999);
    }

    @Test
    void asynchronousErrorsAreTyped() {
        CompletableFuture<AerospikeRecord> absent =
                TestClients.shared().async().get(new Key(ServerUnderTest.NAMESPACE, SET, "absent"));

        assertThatThrownBy(absent::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void errorsKeepWhatTheOfficialOnesSay() {
        NativeClient client = TestClients.shared();
        client.put(KEY, new Bin("text", "a"));

        assertThatThrownBy(() -> client.increment(KEY, "text", 1))
                .isInstanceOfSatisfying(AerospikeException.class, error -> {
                    AerospikeException official = (AerospikeException) error.getCause();
                    assertThat(error.getMessage()).isEqualTo(official.getMessage());
                    assertThat(error.getResultCode()).isEqualTo(official.getResultCode());
                    assertThat(error.getNode()).isSameAs(official.getNode());
                    assertThat(error.getPolicy()).isSameAs(official.getPolicy());
                });
        client.removeIfPresent(KEY);
    }

    @Test
    void adminErrorsAreTyped() {
        assertThatThrownBy(() -> TestClients.shared()
                        .admin()
                        .createIndex(ServerUnderTest.NAMESPACE, SET, "bad:name", "a", IndexType.NUMERIC))
                .isInstanceOf(InvalidArgumentException.class);
    }
}
