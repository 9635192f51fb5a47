package io.github.aerospring.docs;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.batch.BatchResult;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.column.ColumnWrite;
import io.github.aerospring.core.column.ColumnWriteResult;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CoreClientIntegrationTests {

    private final String hosts = ServerUnderTest.shared().hosts();

    private final String set = ServerUnderTest.uniqueSet("docs");

    private NativeClient client;

    @BeforeEach
    void connect() {
        // tag::connect[]
        ClientConfiguration configuration =
                ClientConfiguration.builder().hosts(hosts).build(); // "10.0.0.1:3000,10.0.0.2:3000"

        NativeClient client =
                NativeClient.builder().configuration(configuration).connect();
        // end::connect[]
        this.client = client;
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void records() {
        // tag::records[]
        Key key = new Key("test", set, "ada");

        client.put(key, new Bin("name", "Ada"), new Bin("visits", 1));
        AerospikeRecord counted = client.operate(key, Operation.add(new Bin("visits", 1)), Operation.get("visits"));
        long visits = counted.bin("visits", Long.class); // 2

        boolean known = client.exists(key).exists(); // true
        client.remove(key);
        // end::records[]
        assertThat(visits).isEqualTo(2);
        assertThat(known).isTrue();
        assertThatExceptionOfType(RecordNotFoundException.class).isThrownBy(() -> client.get(key));
    }

    @Test
    void batch() {
        // tag::batch[]
        Key ada = new Key("test", set, "ada");
        Key bob = new Key("test", set, "bob");
        client.put(ada, new Bin("name", "Ada"));

        for (BatchResult result : client.batchRead(List.of(ada, bob))) {
            String name = result.record()
                    .map(found -> found.bin("name", String.class))
                    .orElse("nobody, result code " + result.resultCode());
            System.out.println(name); // Ada, then: nobody, result code 2
        }
        // end::batch[]
        assertThat(client.batchRead(List.of(ada, bob)))
                .extracting(BatchResult::resultCode)
                .containsExactly(0, 2);
    }

    @Test
    void query() {
        client.put(new Key("test", set, "ada"), new Bin("name", "Ada"));
        // tag::query[]
        long adas;
        try (Stream<AerospikeRecord> records = client.query(QueryRequest.of("test", set))) {
            adas = records.filter(found -> found.bin("name", String.class).equals("Ada"))
                    .count();
        }
        // end::query[]
        assertThat(adas).isEqualTo(1);
    }

    @Test
    void tables() {
        // tag::table[]
        Table scores = Table.create(
                StringColumn.create("_key", "ada", "bob"), // the user key
                LongColumn.create("score", 10, 20)); // a bin

        ColumnWriteResult written =
                client.tables().writeTable(scores, ColumnWrite.into("test", set).build());

        ColumnSchema schema = ColumnSchema.builder().int64("score").build();
        List<Key> keys = List.of(new Key("test", set, "ada"), new Key("test", set, "bob"));
        double mean =
                client.tables().readTable(keys, schema).longColumn("score").mean(); // 15.0
        // end::table[]
        assertThat(written.failedRows()).isZero();
        assertThat(mean).isEqualTo(15.0);
    }

    @Test
    void async() {
        client.put(new Key("test", set, "ada"), new Bin("name", "Ada"));
        // tag::async[]
        CompletableFuture<String> name =
                client.async().get(new Key("test", set, "ada")).thenApply(found -> found.bin("name", String.class));
        // end::async[]
        assertThat(name).succeedsWithin(java.time.Duration.ofSeconds(10)).isEqualTo("Ada");
    }
}
