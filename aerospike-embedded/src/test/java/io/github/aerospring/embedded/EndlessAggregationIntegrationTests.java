package io.github.aerospring.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndlessAggregationIntegrationTests {

    private static final String MODULE = "io/github/aerospring/embedded/udf/sums.lua";
    private static final ClassLoader LOADER = EndlessAggregationIntegrationTests.class.getClassLoader();
    private static final long JOB = 4711;

    private EmbeddedAerospike server;
    private AerospikeClient client;

    /** Looks on: the client of a failed aggregation puts its connection back with the rest of the answer unread. */
    private AerospikeClient observer;

    @BeforeEach
    void begin() {
        server = EmbeddedAerospike.builder().start();
        client = PatientClient.of(server);
        observer = PatientClient.of(server);
        client.register(null, LOADER, MODULE, "sums.lua", Language.LUA).waitTillComplete();
        client.put(null, new Key("test", "endless", 1), new Bin("n", 1));
    }

    @AfterEach
    void end() {
        observer.close();
        client.close();
        server.close();
    }

    @Test
    void endsWhenItsQueryIsAborted() {
        CompletableFuture<Void> query = CompletableFuture.runAsync(this::aggregate);
        await(this::isActive);

        assertThat(info("query-abort:trid=" + JOB)).isEqualToIgnoringCase("ok");

        await(() -> !isActive());
        await(query::isDone);
        assertThat(query).isCompletedExceptionally();
        assertThat(info("query-show:trid=" + JOB)).contains("status=done(user-aborted)");
    }

    @Test
    void endsWhenTheServerStops() {
        CompletableFuture<Void> query = CompletableFuture.runAsync(this::aggregate);
        await(this::isActive);

        server.stop();

        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("aerospike-embedded-" + server.port() + "-client")));
        await(query::isDone);
        assertThat(query).isCompletedExceptionally();
    }

    private void aggregate() {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("endless");
        statement.setTaskId(JOB);
        statement.setAggregateFunction(LOADER, MODULE, "sums", "endless");
        try (ResultSet results = client.queryAggregate(null, statement)) {
            while (results.next()) {
                throw new AssertionError(results.getObject());
            }
        }
    }

    private boolean isActive() {
        return info("query-show:trid=" + JOB).contains("status=active");
    }

    private String info(String command) {
        try {
            return Info.request(null, observer.getNodes()[0], command);
        } catch (AerospikeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
