package io.github.aerospring.docs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.ListSortFlags;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.admin.InfoStatistics;
import io.github.aerospring.core.batch.BatchEntry;
import io.github.aerospring.core.batch.BatchOperateEntry;
import io.github.aerospring.core.batch.BatchOptions;
import io.github.aerospring.core.batch.BatchReadEntry;
import io.github.aerospring.core.batch.BatchRemoveEntry;
import io.github.aerospring.core.batch.BatchResult;
import io.github.aerospring.core.batch.BatchWriteEntry;
import io.github.aerospring.core.config.BatchDefaults;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.config.WriteDefaults;
import io.github.aerospring.core.error.AerospikeTimeoutException;
import io.github.aerospring.core.error.BackpressureException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.error.RecordExistsException;
import io.github.aerospring.core.error.RecordGenerationException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.logging.ClientLogging;
import io.github.aerospring.core.logging.LogLevel;
import io.github.aerospring.core.policy.CallOptions;
import io.github.aerospring.core.policy.TimeToLive;
import io.github.aerospring.core.policy.WriteOptions;
import io.github.aerospring.core.query.QueryCursor;
import io.github.aerospring.core.query.QueryPage;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.BinValue;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Snippets of the chapters on the core client that every server can run. */
class CoreChaptersIntegrationTests {

    private final String hosts = ServerUnderTest.shared().hosts();

    private final String set = ServerUnderTest.uniqueSet("chapters");

    private NativeClient client;

    @BeforeEach
    void connect() {
        client = NativeClient.builder()
                .configuration(ClientConfiguration.of(hosts))
                .connect();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void writes() {
        // tag::writes[]
        Key ada = new Key("test", set, "ada");

        client.insert(ada, new Bin("name", "Ada"), new Bin("visits", 1)); // fails if the record exists
        client.update(ada, new Bin("visits", 2)); // fails if it does not
        client.touch(ada, TimeToLive.of(Duration.ofDays(1)));
        client.replace(ada, new Bin("name", "Ada King")); // other bins are gone
        // end::writes[]
        assertThat(client.get(ada).bins()).isEqualTo(Map.of("name", "Ada King"));
    }

    @Test
    void options() {
        Key ada = new Key("test", set, "ada");
        client.put(ada, new Bin("name", "Ada"));
        // tag::options[]
        WritePolicy policy = client.policies()
                .write(WriteOptions.builder()
                        .expectGeneration(1)
                        .timeToLive(TimeToLive.ofSeconds(300))
                        .sendKey(true)
                        .call(CallOptions.builder()
                                .socketTimeout(Duration.ofSeconds(5))
                                .totalTimeout(Duration.ofSeconds(10))
                                .maxRetries(2)
                                .build())
                        .build());

        client.put(ada, policy, new Bin("name", "Ada King"));
        // end::options[]
        assertThat(policy.totalTimeout).isEqualTo(10_000);
        assertThat(client.get(ada).metadata().timeToLive()).isPresent();
    }

    @Test
    void compareAndSet() {
        Key counter = new Key("test", set, "counter");
        client.put(counter, new Bin("n", 41));
        // tag::cas[]
        boolean written = false;
        while (!written) {
            AerospikeRecord current = client.get(counter);
            try {
                client.put(
                        counter,
                        client.policies()
                                .write(WriteOptions.expectGeneration(
                                        current.metadata().generation())),
                        new Bin("n", current.bin("n", Long.class) + 1));
                written = true;
            } catch (RecordGenerationException changedMeanwhile) {
                Thread.onSpinWait(); // read again
            }
        }
        // end::cas[]
        assertThat(client.get(counter).bin("n", Long.class)).isEqualTo(42);
    }

    @Test
    void ordered() {
        Key counter = new Key("test", set, "ordered");
        client.put(counter, new Bin("n", 1));
        // tag::ordered[]
        for (BinValue value : client.operateOrdered(
                        counter, Operation.get("n"), Operation.add(new Bin("n", 1)), Operation.get("n"))
                .values()) {
            System.out.println(value.name() + " = " + value.value()); // n = 1, then n = 2
        }
        // end::ordered[]
        assertThat(client.get(counter).bin("n")).contains(2L);
    }

    @Test
    void batchEntries() {
        Key ada = new Key("test", set, "ada");
        Key bob = new Key("test", set, "bob");
        Key eve = new Key("test", set, "eve");
        client.put(ada, new Bin("visits", 1));
        client.put(eve, new Bin("visits", 1));
        // tag::batch-entries[]
        List<BatchEntry> entries = List.of(
                BatchReadEntry.of(ada, "visits"),
                BatchWriteEntry.of(bob, new Bin("visits", 1))
                        .with(client.policies().batchWrite(WriteOptions.timeToLive(TimeToLive.ofSeconds(60)))),
                BatchOperateEntry.of(ada, Operation.add(new Bin("visits", 1))),
                BatchRemoveEntry.of(eve, 1)); // only in generation 1

        List<BatchResult> results = client.batch(entries);
        // end::batch-entries[]
        assertThat(results).allMatch(BatchResult::isOk);
    }

    @Test
    void batchErrors() {
        List<BatchWriteEntry> entries = IntStream.range(0, 20)
                .mapToObj(i -> BatchWriteEntry.of(new Key("test", set, i), new Bin("i", i)))
                .toList();
        List<Key> failed = new ArrayList<>();
        // tag::batch-errors[]
        List<BatchResult> results =
                client.with(new BatchOptions(1000, 3)).batchWrite(entries); // 1000 rows a request, 3 retries

        for (BatchResult result : results) {
            result.error().ifPresent(error -> failed.add(result.key())); // typed; result.inDoubt() for writes
        }
        // end::batch-errors[]
        assertThat(failed).isEmpty();
    }

    @Test
    void pages() {
        IntStream.range(0, 30).forEach(i -> client.put(new Key("test", set, i), new Bin("i", i)));
        List<AerospikeRecord> all = new ArrayList<>();
        // tag::pages[]
        QueryRequest users = QueryRequest.of("test", set);

        QueryPage page = client.page(users, 10);
        all.addAll(page.records());
        while (page.next().isPresent()) {
            String token = page.next().get().token(); // may travel, e.g. to a browser and back
            page = client.page(users, 10, QueryCursor.parse(token));
            all.addAll(page.records());
        }
        // end::pages[]
        assertThat(all).hasSize(30);
    }

    @Test
    void collections() {
        Key ada = new Key("test", set, "ada");
        client.put(ada, Map.of("scores", List.of(85, 92, 78, 95)));
        // tag::collections[]
        List<BinValue> results = client.operateOrdered(
                        ada,
                        ListOperation.sort("scores", ListSortFlags.DEFAULT),
                        ListOperation.getByRankRange("scores", -3, 3, ListReturnType.VALUE),
                        ListOperation.append("scores", Value.get(99)))
                .values(); // [85, 92, 95], then the new size 5
        // end::collections[]
        assertThat(results).extracting(BinValue::value).containsExactly(List.of(85L, 92L, 95L), 5L);
    }

    @Test
    void expressions() {
        for (int i = 0; i < 40; i++) {
            client.put(
                    new Key("test", set, i),
                    client.policies().write(WriteOptions.timeToLive(TimeToLive.ofSeconds(650L + i * 600))),
                    new Bin("active", i % 2 == 0),
                    new Bin("tier", i % 4 == 0 ? "gold" : "silver"),
                    new Bin("price", i * 1.5),
                    new Bin("qty", i));
        }
        // tag::expressions[]
        Expression premium = Exp.build(Exp.and(
                Exp.boolBin("active"),
                Exp.or(Exp.eq(Exp.stringBin("tier"), Exp.val("gold")), Exp.gt(Exp.intBin("qty"), Exp.val(30)))));
        Expression expiring = Exp.build(Exp.lt(Exp.ttl(), Exp.val(3600)));
        Expression sample = Exp.build(Exp.eq(Exp.digestModulo(10), Exp.val(0)));
        Expression valuable = Exp.build(Exp.gt(
                Exp.mul(Exp.floatBin("price"), Exp.toFloat(Exp.intBin("qty"))), Exp.val(1000.0))); // one type only

        long count = client.count(
                QueryRequest.builder("test", set).expression(premium).build());
        // end::expressions[]
        assertThat(count).isEqualTo(12);
        assertThat(count(expiring)).isEqualTo(5);
        assertThat(count(sample)).isBetween(0L, 20L);
        assertThat(count(valuable)).isEqualTo(14);
    }

    private long count(Expression expression) {
        return client.count(
                QueryRequest.builder("test", set).expression(expression).build());
    }

    @Test
    void info() {
        // tag::info[]
        String version = client.admin().build(); // "8.1.2.0"
        InfoStatistics statistics = client.admin().namespaceStatistics("test");
        long objects = statistics.number("objects").orElse(0);
        client.admin().infoAll("build").forEach(node -> System.out.println(node.nodeName() + " " + node.response()));
        boolean alive = client.ping();
        // end::info[]
        assertThat(version).isNotEmpty();
        assertThat(objects).isNotNegative();
        assertThat(alive).isTrue();
    }

    @Test
    void configuration() {
        // tag::configuration[]
        ClientConfiguration configuration = ClientConfiguration.builder()
                .hosts(hosts) // "10.0.0.1:3000,10.0.0.2:3000"
                .maxConnectionsPerNode(300)
                .minConnectionsPerNode(10)
                .idleTimeout(Duration.ofSeconds(55))
                .writes(WriteDefaults.STANDARD.withTimeToLive(TimeToLive.of(Duration.ofDays(30))))
                .batches(BatchDefaults.STANDARD.withChunkSize(1000).withRowRetries(2))
                .maxConcurrentOperations(256)
                .operationQueueTimeout(Duration.ofSeconds(5))
                .build();
        ClientLogging.setLevel(LogLevel.INFO); // a limit on top of the level of logger com.aerospike.client
        // end::configuration[]
        ClientLogging.setLevel(LogLevel.TRACE);
        try (NativeClient configured =
                NativeClient.builder().configuration(configuration).connect()) {
            assertThat(configured.ping()).isTrue();
        }
    }

    @Test
    void errors() {
        Key ada = new Key("test", set, "ada");
        String outcome;
        // tag::errors[]
        try {
            client.insert(ada, new Bin("name", "Ada"));
            outcome = "created";
        } catch (RecordExistsException exists) {
            outcome = "exists";
        } catch (AerospikeTimeoutException late) {
            outcome = late.getInDoubt() ? "unknown" : "not written";
        } catch (ClusterException | BackpressureException busy) {
            outcome = "try later";
        } catch (AerospikeException other) { // the official type, of which all are subtypes
            outcome = "failed with " + other.getResultCode();
        }
        // end::errors[]
        assertThat(outcome).isEqualTo("created");
        Optional<AerospikeRecord> absent = client.find(new Key("test", set, "bob"));
        assertThat(absent).isEmpty();
        assertThat(new RecordNotFoundException("").getResultCode()).isEqualTo(2);
    }

    @Test
    void interoperability() {
        Key ada = new Key("test", set, "ada");
        // tag::interoperability[]
        client.unwrap().put(null, ada, new Bin("name", "Ada"), new Bin("tags", List.of("a", 1))); // official client
        AerospikeRecord read = client.get(ada);

        client.put(ada, Map.of("map", Map.of("k", 1.5)));
        Object map = client.unwrap().get(null, ada).getMap("map");
        // end::interoperability[]
        assertThat(read.bins()).isEqualTo(Map.of("name", "Ada", "tags", List.of("a", 1L)));
        assertThat(map).isEqualTo(Map.of("k", 1.5));
    }
}
