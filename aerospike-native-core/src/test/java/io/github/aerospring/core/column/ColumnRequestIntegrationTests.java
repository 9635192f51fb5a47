package io.github.aerospring.core.column;

import java.util.List;
import java.util.stream.LongStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.request.ReceivedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.aerospring.embedded.request.RequestKind.BATCH;
import static io.github.aerospring.embedded.request.RequestKind.GET;
import static io.github.aerospring.embedded.request.RequestKind.PUT;
import static io.github.aerospring.embedded.request.RequestKind.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a server is asked for. */
class ColumnRequestIntegrationTests {

    private static final ColumnSchema TEMPERATURE =
            ColumnSchema.builder().float64("temperature").build();

    private static EmbeddedAerospike server;
    private static NativeClient client;

    @BeforeAll
    static void start() {
        server = EmbeddedAerospike.builder().rememberRequests(5000).start();
        client = NativeClient.builder()
                .configuration(ClientConfiguration.of(server.host() + ":" + server.port()))
                .connect();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void write() {
        client.put(
                key(1), new Bin("temperature", 21.5), new Bin("Temperature", 7.5), new Bin("more", "x".repeat(1000)));
        server.forgetRequests();
    }

    private static Key key(long id) {
        return new Key("test", "sensors", id);
    }

    private static ColumnBatch rows(String keyColumn, int count) {
        return ColumnBatch.builder(
                        ColumnSchema.builder().int64(keyColumn).int64("a").build())
                .column(keyColumn, LongStream.range(0, count).toArray())
                .column("a", new long[count])
                .build();
    }

    @Test
    void onlyBinsOfTheSchemaAreAskedFor() {
        client.columns().read(KeySet.of("test", "sensors", 1, 2), TEMPERATURE);

        assertThat(server.received(GET).list())
                .hasSize(2)
                .extracting(ReceivedRequest::bins)
                .containsOnly(List.of("temperature"));
        client.columns().query(QueryRequest.of("test", "sensors"), TEMPERATURE);
        assertThat(server.received(QUERY).list())
                .extracting(ReceivedRequest::bins)
                .containsExactly(List.of("temperature"));
    }

    @Test
    void namesOfBinsAreExact() {
        ColumnSchema schema = ColumnSchema.builder()
                .float64("Temperature")
                .float64("TEMPERATURE")
                .build();

        ColumnBatch batch = client.columns().read(List.of(key(1)), schema);

        assertThat(batch.doubles("Temperature")).containsExactly(7.5);
        assertThat(batch.isPresent(0, "TEMPERATURE")).isFalse();
    }

    @Test
    void rowsOfAChunkAreOneRequest() {
        client.columns()
                .write(rows("_key", 900), ColumnWrite.into("test", "one").build());
        assertThat(server.received(BATCH).count()).isEqualTo(1);
        assertThat(server.received(PUT).count()).isEqualTo(900);

        server.forgetRequests();
        client.columns()
                .write(
                        rows("_key", 900),
                        ColumnWrite.into("test", "one").chunkSize(300).build());
        assertThat(server.received(BATCH).count()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"_id, true, false", "id, true, true", "id, false, false"})
    void keyColumnIsABinIfItsNameOrTheOptionSaysSo(String column, boolean option, boolean stored) {
        ColumnWrite.Builder write = ColumnWrite.into("test", "keyed").keyColumn(column);
        if (!option) {
            write.storeKeyAsBin(false);
        }

        client.columns().write(rows(column, 1), write.build());

        assertThat(client.get(new Key("test", "keyed", 0)).bins())
                .containsOnlyKeys(stored ? new String[] {column, "a"} : new String[] {"a"});
        client.unwrap().delete(null, new Key("test", "keyed", 0));
    }

    @ParameterizedTest
    @CsvSource({"_gen, 65536, 0 to 65535", "_gen, -1, 0 to 65535", "_ttl, 4294967296, -2 to", "_ttl, -3, -2 to"})
    void numbersThatDoNotFitTheProtocolAreRefused(String column, long value, String expected) {
        ColumnBatch batch = ColumnBatch.builder(ColumnSchema.builder()
                        .int64("_key")
                        .int64(column)
                        .int64("a")
                        .build())
                .column("_key", new long[] {1, 2})
                .column(column, new long[] {0, value})
                .column("a", new long[] {1, 2})
                .build();
        ColumnWrite.Builder write = ColumnWrite.into("test", "refused");
        ColumnWrite chosen = (column.equals("_gen") ? write.generationColumn(column) : write.ttlColumn(column)).build();

        assertThatThrownBy(() -> client.columns().write(batch, chosen))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("row 1")
                .hasMessageContaining(column)
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining(expected);
        server.received().never();
    }
}
