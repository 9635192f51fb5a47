package io.github.aerospring.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Statement;
import io.github.aerospring.embedded.fault.Fault;
import io.github.aerospring.embedded.request.RequestKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the official client does under each fault. */
class FaultsIntegrationTests {

    private static final Key ALICE = new Key("test", "users", "alice");
    private static final Key BOB = new Key("test", "users", "bob");
    private static final int TIMEOUT = 9;
    private static final int DEVICE_OVERLOAD = 18;

    private final EmbeddedAerospike server =
            EmbeddedAerospike.builder().seed(42).rememberRequests(1000).start();
    private final AerospikeClient client = PatientClient.of(server);

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void latencyMakesACallSlow() {
        client.put(null, ALICE, new Bin("n", 1));
        try (Fault slow = server.faults()
                .latency(Duration.ofMillis(100))
                .on(RequestKind.GET)
                .onSet("users")
                .start()) {
            long start = System.nanoTime();
            client.get(null, ALICE);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
            assertThat(slow.hits()).isEqualTo(1);
        }
    }

    @Test
    void latencyBeyondTheTimeoutOfACallEndsIt() {
        client.put(null, ALICE, new Bin("n", 1));
        server.faults().latency(Duration.ofSeconds(30)).on(RequestKind.GET).start();
        Policy hasty = new Policy();
        hasty.setTimeout(200);
        hasty.maxRetries = 0;

        assertThatThrownBy(() -> client.get(hasty, ALICE)).isInstanceOf(AerospikeException.Timeout.class);
    }

    @Test
    void aDroppedConnectionIsRetriedOnAnother() {
        client.put(null, ALICE, new Bin("n", 1));
        Fault fault =
                server.faults().dropConnection().on(RequestKind.GET).times(1).start();

        assertThat(client.get(null, ALICE).getInt("n")).isEqualTo(1);
        assertThat(fault.hits()).isEqualTo(1);
        assertThat(fault.isActive()).isFalse();
    }

    @Test
    void aResetConnectionIsRetriedOnAnother() {
        client.put(null, ALICE, new Bin("n", 1));
        server.faults().resetConnection().on(RequestKind.GET).times(2).start();

        assertThat(client.get(null, ALICE).getInt("n")).isEqualTo(1);
        server.received(RequestKind.GET).times(3);
    }

    @Test
    void aLostReplyLeavesAWriteInDoubt() {
        server.faults().loseReply().on(RequestKind.PUT).start();

        assertThatThrownBy(() -> client.put(once(), ALICE, new Bin("n", 1)))
                .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getInDoubt())
                        .isTrue());
        assertThat(client.get(null, ALICE).getInt("n")).isEqualTo(1);
    }

    @Test
    void aWriteOnADroppedConnectionWasNotRun() {
        server.faults().dropConnection().on(RequestKind.PUT).start();

        assertThatThrownBy(() -> client.put(once(), ALICE, new Bin("n", 1))).isInstanceOf(AerospikeException.class);
        assertThat(client.get(null, ALICE)).isNull();
    }

    @Test
    void aHalfWrittenFrameIsAConnectionErrorForTheClient() {
        client.put(null, ALICE, new Bin("n", 1));
        server.faults().cutReply(10).on(RequestKind.GET).start();
        Policy once = new Policy();
        once.maxRetries = 0;

        assertThatThrownBy(() -> client.get(once, ALICE)).isInstanceOf(AerospikeException.Connection.class);
    }

    @Test
    void aHalfWrittenFrameOfAQueryIsAnError() {
        for (int i = 0; i < 100; i++) {
            client.put(null, new Key("test", "users", i), new Bin("n", i));
        }
        server.faults().cutReply(500).on(RequestKind.QUERY).start();

        assertThatThrownBy(() -> {
                    var records = client.query(null, usersStatement());
                    while (records.next()) {
                        assertThat(records.getRecord()).isNotNull();
                    }
                })
                .isInstanceOf(AerospikeException.class);
    }

    @Test
    void aStalledNodeAnswersWhenTheStallEnds() throws Exception {
        client.put(null, ALICE, new Bin("n", 1));
        Fault stall = server.faults().stall().on(RequestKind.GET).start();
        CompletableFuture<Integer> answer =
                CompletableFuture.supplyAsync(() -> client.get(null, ALICE).getInt("n"));
        while (stall.hits() == 0) {
            Thread.sleep(5);
        }
        assertThat(answer).isNotDone();
        stall.end();

        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void aStallEndsByItself() {
        client.put(null, ALICE, new Bin("n", 1));
        Fault stall = server.faults().stall().lasting(Duration.ofMillis(150)).start();

        assertThat(client.get(null, ALICE).getInt("n")).isEqualTo(1);
        assertThat(stall.isActive()).isFalse();
    }

    @Test
    void aResultCodeStrikesOneKeyOnly() {
        server.faults()
                .answer(DEVICE_OVERLOAD)
                .on(RequestKind.PUT)
                .onKey("users", "alice")
                .start();

        refuses(ResultCode.DEVICE_OVERLOAD, () -> client.put(null, ALICE, new Bin("n", 1)));
        client.put(null, BOB, new Bin("n", 1));
        assertThat(client.get(null, ALICE)).isNull();
    }

    @Test
    void aResultCodeStrikesTheNthCallOnly() {
        server.faults().answer(TIMEOUT).on(RequestKind.PUT).nth(3).start();
        client.put(null, ALICE, new Bin("n", 1));
        client.put(null, ALICE, new Bin("n", 2));

        refuses(ResultCode.TIMEOUT, () -> client.put(once(), ALICE, new Bin("n", 3)));
        client.put(null, ALICE, new Bin("n", 4));
        assertThat(client.get(null, ALICE).generation).isEqualTo(3);
    }

    @Test
    void aResultCodeStrikesARowOfABatch() {
        client.put(null, ALICE, new Bin("n", 1));
        client.put(null, BOB, new Bin("n", 2));
        server.faults().answer(TIMEOUT).onKey("users", "bob").start();
        List<BatchRecord> rows = List.of(new BatchRead(ALICE, true), new BatchRead(BOB, true));
        client.operate(null, rows);

        assertThat(rows).extracting(row -> row.resultCode).containsExactly(ResultCode.OK, ResultCode.TIMEOUT);
    }

    @Test
    void aResultCodeStrikesABatchAQueryAndAnInfoCommand() {
        server.faults().answer(DEVICE_OVERLOAD).on(RequestKind.BATCH).start();
        server.faults().answer(DEVICE_OVERLOAD).on(RequestKind.QUERY).start();
        Key[] keys = {ALICE, BOB};
        assertThatThrownBy(() -> client.get(null, keys)).isInstanceOf(AerospikeException.class);
        refuses(ResultCode.DEVICE_OVERLOAD, () -> client.query(null, usersStatement())
                .next());

        try (Fault fault =
                server.faults().answer(DEVICE_OVERLOAD).on(RequestKind.INFO).start()) {
            assertThat(Info.request(client.getNodes()[0], "build")).isEqualTo("ERROR:18:injected fault");
            assertThat(fault.hits()).isPositive();
        }
    }

    @Test
    void strikesTheSameRequestsForTheSameSeed() {
        assertThat(struck(7)).isEqualTo(struck(7)).isNotEqualTo(struck(8)).hasSizeBetween(20, 80);
    }

    @Test
    void refusedConnectionsAreAnErrorForANewClient() {
        try (Fault fault = server.faults().refuseConnections()) {
            assertThatThrownBy(() -> new AerospikeClient(server.host(), server.port()))
                    .isInstanceOf(AerospikeException.Connection.class);
            assertThat(fault.hits()).isPositive();
        }
        new AerospikeClient(server.host(), server.port()).close();
    }

    @Test
    void aSkewedClockExpiresRecordsEarly() {
        WritePolicy hour = new WritePolicy();
        hour.expiration = 3600;
        client.put(hour, ALICE, new Bin("n", 1));
        try (Fault skew = server.faults().clockSkew(Duration.ofHours(2))) {
            assertThat(skew.isActive()).isTrue();
            assertThat(client.exists(null, ALICE)).isFalse();
        }
        assertThat(client.exists(null, ALICE)).isTrue();
    }

    @Test
    void leavesDataRequestsAloneThatAreNotMeant() {
        Fault fault = server.faults().dropConnection().onNamespace("other").start();
        client.put(null, ALICE, new Bin("n", 1));

        assertThat(fault.hits()).isZero();
    }

    @Test
    void clientsFailWhenEveryRequestIsStruck() throws InterruptedException {
        Fault fault = server.faults().dropConnection().onEverything().start();
        while (fault.hits() < 3) {
            Thread.sleep(50);
        }
        Policy once = new Policy();
        once.maxRetries = 0;
        assertThatThrownBy(() -> client.get(once, ALICE)).isInstanceOf(AerospikeException.class);
        fault.end();
        client.put(null, ALICE, new Bin("n", 1));
    }

    @Test
    void endsAllFaultsAtOnce() {
        server.faults().answer(TIMEOUT).start();
        server.faults().stall().start();
        server.faults().clockSkew(Duration.ofHours(1));
        assertThat(server.faults().active()).hasSize(3);
        server.faults().endAll();

        assertThat(server.faults().active()).isEmpty();
        client.put(null, ALICE, new Bin("n", 1));
    }

    @Test
    void refusesAPlanThatMakesNoSense() {
        assertThatThrownBy(() -> server.faults().answer(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("resultCode: '0'");
        assertThatThrownBy(() -> server.faults().stall().withProbability(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("probability: '1.5' (expected: 0 to 1)");
        assertThatThrownBy(() -> server.faults().stall().nth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nth: '0' (expected: at least 1)");
        assertThatThrownBy(() -> server.faults().latency(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("latency: 'PT2S' to 'PT1S'");
    }

    private static List<Integer> struck(long seed) {
        List<Integer> struck = new ArrayList<>();
        try (EmbeddedAerospike other = EmbeddedAerospike.builder().seed(seed).start();
                AerospikeClient client = PatientClient.of(other)) {
            other.faults().answer(DEVICE_OVERLOAD).withProbability(0.25).start();
            for (int i = 0; i < 200; i++) {
                try {
                    client.put(null, ALICE, new Bin("n", i));
                } catch (AerospikeException e) {
                    struck.add(i);
                }
            }
        }
        return struck;
    }

    private static WritePolicy once() {
        WritePolicy policy = new WritePolicy();
        policy.maxRetries = 0;
        return policy;
    }

    private static Statement usersStatement() {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("users");
        return statement;
    }

    private static void refuses(int code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                .isEqualTo(code));
    }
}
