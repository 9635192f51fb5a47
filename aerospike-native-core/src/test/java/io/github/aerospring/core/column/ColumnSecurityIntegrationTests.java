package io.github.aerospring.core.column;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.AdminException;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.internal.cluster.IdleConnections;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.security.SecurityOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Columns of users with and without privileges, and while logins expire. */
class ColumnSecurityIntegrationTests {

    private static final int ROWS = 20_000;
    private static final long[] IDS = LongStream.range(0, ROWS).toArray();
    private static final ColumnSchema SCHEMA = ColumnSchema.builder().int64("a").build();
    private static final KeySet OPEN = KeySet.of("test", "open", IDS);
    private static final KeySet SECRET = KeySet.of("test", "secret", 0, 1, 2);

    private static final MovedClock CLOCK = new MovedClock();
    private static EmbeddedAerospike server;
    private static NativeClient writer;
    private static NativeClient guest;

    @BeforeAll
    static void start() {
        server = EmbeddedAerospike.builder()
                .clock(CLOCK)
                .security(SecurityOptions.builder()
                        .role("guests", "read:test:open")
                        .user("writer", "w", "read-write")
                        .user("guest", "g", "guests")
                        .build())
                .start();
        writer = connect("writer", "w");
        guest = connect("guest", "g");
        assertThat(write(writer, "open").failedRows()).isZero();
        assertThat(write(writer, "secret").failedRows()).isZero();
    }

    @AfterAll
    static void stop() {
        guest.close();
        writer.close();
        server.close();
    }

    private static NativeClient connect(String user, String password) {
        return NativeClient.builder()
                .configuration(ClientConfiguration.of(server.host() + ":" + server.port()))
                .clientPolicy(policy -> {
                    policy.user = user;
                    policy.password = password;
                    policy.tendInterval = 250;
                    policy.maxErrorRate = 0;
                })
                .connect();
    }

    private static ColumnWriteResult write(NativeClient client, String set) {
        return client.columns()
                .write(
                        ColumnBatch.builder(ColumnSchema.builder()
                                        .int64("_key")
                                        .int64("a")
                                        .build())
                                .column("_key", IDS)
                                .column("a", IDS)
                                .build(),
                        ColumnWrite.into("test", set).policy(patient()).build());
    }

    private static BatchPolicy patient() {
        BatchPolicy policy = new BatchPolicy();
        policy.setTimeout(30_000);
        return policy;
    }

    private static ColumnBatch read(NativeClient client) {
        return client.columns().read(OPEN, SCHEMA, patient());
    }

    @Test
    void rowsThatAUserMayNotReadHaveTheCodeThatTheOfficialClientSees() {
        ColumnBatch batch = guest.columns().read(SECRET, SCHEMA);

        List<BatchRecord> official = SECRET.asList().stream()
                .<BatchRecord>map(key -> new BatchRead(key, new String[] {"a"}))
                .toList();
        guest.unwrap().operate(null, official);
        assertThat(batch.resultCodes())
                .containsOnly(ResultCode.ROLE_VIOLATION)
                .isEqualTo(official.stream().mapToInt(row -> row.resultCode).toArray());
        assertThat(batch.longs("a")).containsOnly(0);
        assertThat(read(guest).longs("a")).isEqualTo(IDS);
    }

    @Test
    void rowsThatAUserMayNotWriteHaveTheCodeThatTheOfficialClientSees() {
        ColumnWriteResult result = write(guest, "open");

        List<BatchRecord> official = SECRET.asList().stream()
                .<BatchRecord>map(key -> new BatchWrite(key, new Operation[] {Operation.put(new Bin("a", 9))}))
                .toList();
        guest.unwrap().operate(null, official);
        assertThat(result.resultCodes()).containsOnly(official.get(0).resultCode, ResultCode.ROLE_VIOLATION);
        assertThat(result.failedRows()).isEqualTo(ROWS);
        assertThat(result.inDoubt()).isFalse();
        assertThat(read(writer).longs("a")).isEqualTo(IDS);
    }

    @Test
    void queryThatAUserMayNotRunIsATypedError() {
        assertThatThrownBy(() -> guest.columns().query(QueryRequest.of("test", "secret"), SCHEMA))
                .isInstanceOfSatisfying(
                        AdminException.class, e -> assertThat(e.getResultCode()).isEqualTo(ResultCode.ROLE_VIOLATION));
        assertThat(guest.columns()
                        .query(QueryRequest.of("test", "open"), SCHEMA)
                        .rows())
                .isEqualTo(ROWS);
    }

    @Test
    void expiredLoginIsRenewedBetweenReads() throws InterruptedException {
        try (NativeClient client = connect("writer", "w")) {
            CLOCK.move(Duration.ofDays(3));
            new IdleConnections(client.unwrap()).close();
            int refused = 0;
            int complete = 0;
            while (complete < 5) {
                try {
                    ColumnBatch batch = read(client);
                    for (int row : batch.successRows()) {
                        assertThat(batch.longs("a")[row]).isEqualTo(row);
                    }
                    if (batch.failedRows() == 0) {
                        complete++;
                    } else {
                        assertThat(batch.resultCodes()).containsOnly(ResultCode.OK, ResultCode.CLIENT_ERROR);
                        refused++;
                    }
                } catch (ClientException expired) {
                    assertThat(expired).hasMessageContaining("Authentication failed");
                    assertThat(++refused).as("refused reads").isLessThan(1000);
                    Thread.sleep(10);
                }
            }
            assertThat(refused).as("the login had expired").isPositive();
        }
    }

    @Test
    void streamGoesOnWhenTheLoginExpires() {
        try (NativeClient client = connect("writer", "w");
                Stream<ColumnBatch> chunks =
                        client.columns().stream(QueryRequest.of("test", "open"), SCHEMA, QueryChunks.ofRows(100))) {
            Iterator<ColumnBatch> next = chunks.iterator();
            int rows = next.next().rows();
            CLOCK.move(Duration.ofDays(3));
            while (next.hasNext()) {
                rows += next.next().rows();
            }
            assertThat(rows).isEqualTo(ROWS);
        }
    }

    @Test
    void passwordIsNotInTheErrorOfALogin() {
        assertThatThrownBy(() -> connect("writer", "not-the-password").close())
                .satisfies(
                        e -> assertThat(Arrays.toString(e.getStackTrace()) + e).doesNotContain("not-the-password"));
    }
}
