package io.github.aerospring.embedded.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionIntegrationTests {

    private static final byte[] BUILD = "build\n".getBytes(StandardCharsets.US_ASCII);

    private static EmbeddedAerospike server;
    private RawClient client;

    @BeforeAll
    static void start() {
        server = EmbeddedAerospike.builder().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void connect() throws IOException {
        client = new RawClient(server);
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
    }

    @Test
    void answersRequestsThatWaitInTheirOrder() throws IOException {
        ByteArrayOutputStream requests = new ByteArrayOutputStream();
        for (int i = 0; i < 100; i++) {
            requests.write(Requests.proto(
                    Proto.MESSAGE, Requests.write().record(1, 0).put("n", i).body()));
            requests.write(Requests.proto(Proto.INFO, BUILD));
            requests.write(Requests.proto(
                    Proto.MESSAGE, Requests.readAll().record(1, 0).body()));
        }
        client.send(requests.toByteArray());

        for (int i = 0; i < 100; i++) {
            client.receive(Proto.MESSAGE);
            client.receive(Proto.INFO);
            assertThat(ReceivedRow.readAll(client.receive(Proto.MESSAGE)).get(0).values())
                    .containsExactly("n=" + i);
        }
    }

    @Test
    void readsRequestsThatArriveByteByByte() throws IOException {
        byte[] request = Requests.proto(
                Proto.MESSAGE, Requests.write().record(2, 0).put("n", 1).body());
        for (byte each : request) {
            client.send(new byte[] {each});
        }

        assertThat(ReceivedRow.readAll(client.receive(Proto.MESSAGE)).get(0).code())
                .isZero();
    }

    @Test
    void readsLargeRequests() throws IOException {
        byte[] value = new byte[1 << 19];
        ReceivedRow written = client.single(
                Requests.write().record(3, 0).op(OpCode.WRITE, "b", 4, value).body());

        assertThat(written.code()).isZero();
        assertThat(client.single(Requests.readAll().record(3, 0).body())
                        .bins()
                        .get(0)
                        .value()
                        .length())
                .isEqualTo(value.length);
    }

    @Test
    void readsARequestOfSeveralMegabytes() throws IOException {
        ReceivedRow reply = client.single(Requests.write()
                .record(3, 1)
                .op(OpCode.WRITE, "b", 4, new byte[3 << 20])
                .body());

        assertThat(reply.code()).isEqualTo(13);
    }

    @Test
    void servesHundredsOfConnections() throws IOException {
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            clients.add(new RawClient(server));
        }
        for (RawClient each : clients) {
            assertThat(each.info("build\n")).isEqualTo("build\t8.1.2.0\n");
        }
        assertThat(client.info("statistics\n")).containsPattern("client_connections=3\\d\\d");
        for (RawClient each : clients) {
            each.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0103000000000000", // version 1
                "0001000000000000", // version 0 for an info request
                "0200000000000000", // type 0
                "0206000000000000", // type 6
                "0203000008000001", // more than 128 MiB
                "1603010000010000", // a TLS client
            })
    void endsConnectionsThatSpeakAnotherProtocol(String header) throws IOException {
        client.send(HexFormat.of().parseHex(header));

        assertThat(client.isEnded()).isTrue();
    }

    @Test
    void endsTheConnectionWhenTheClientHasNothingMoreToSend() throws IOException {
        client.endOutput();

        assertThat(client.isEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 21})
    void refusesAShortMessageAndStaysOpen(int length) throws IOException {
        assertThat(client.single(new byte[length]).code()).isEqualTo(4);
        assertThat(client.info("status\n")).isEqualTo("status\tok\n");
    }

    @Test
    void refusesLengthsThatDoNotFitAndStaysOpen() throws IOException {
        byte[] body = Requests.readAll().record(0, 0).body();
        body[25] = 100;

        assertThat(client.single(body).code()).isEqualTo(4);
        assertThat(client.single(Requests.readAll().record(9, 9).body()).code()).isEqualTo(2);
    }

    @Test
    void refusesCompressedMessagesAndStaysOpen() throws IOException {
        client.send(Proto.COMPRESSED_MESSAGE, new byte[30]);

        assertThat(ReceivedRow.readAll(client.receive(Proto.MESSAGE)).get(0).code())
                .isEqualTo(25);
        assertThat(client.info("status\n")).isEqualTo("status\tok\n");
    }

    @Test
    void refusesMessagesOfOtherDataCenters() throws IOException {
        client.send(Proto.INTERNAL, new byte[30]);

        assertThat(ReceivedRow.readAll(client.receive(Proto.MESSAGE)).get(0).code())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void saysThatThereAreNoUsers(int version) throws IOException {
        byte[] request = Requests.proto(Proto.SECURITY, new byte[16]);
        request[0] = (byte) version;
        client.send(request);

        byte[] body = client.receive(Proto.SECURITY);

        assertThat(body).hasSize(16).startsWith(0, 51).endsWith(0, 0);
    }

    @Test
    void refusesANamespaceThatIsMissing() throws IOException {
        Requests unknown =
                Requests.readAll().field(FieldType.NAMESPACE, "unknown").field(FieldType.DIGEST, Requests.digest(0, 0));

        assertThat(client.single(unknown.body()).code()).isEqualTo(20);
        assertThat(client.single(Requests.readAll().body()).code()).isEqualTo(20);
    }

    @Test
    void refusesADigestOfTheWrongSize() throws IOException {
        Requests request = Requests.readAll().field(FieldType.NAMESPACE, "test").field(FieldType.DIGEST, new byte[3]);

        assertThat(client.single(request.body()).code()).isEqualTo(4);
    }

    @Test
    void answersBatchesAndQueriesAsStreams() throws IOException {
        client.single(Requests.write().record(7, 0).put("n", 1).body());
        byte[] row = Requests.readAll().field(FieldType.NAMESPACE, "test").row(5, Requests.digest(7, 0), 0);
        byte[] rows = new WireWriter(64).u32(1).u8(4).bytes(row).toByteArray();
        Requests query = Requests.readAll()
                .flag(3, Flag.PARTITION_DONE)
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.PARTITION_IDS, new byte[] {7, 0});

        assertThat(client.stream(Requests.read()
                        .flag(1, Flag.BATCH)
                        .field(FieldType.BATCH, rows)
                        .body()))
                .extracting(ReceivedRow::values)
                .containsExactly(List.of("n=1"), List.of());
        assertThat(client.stream(query.body()))
                .extracting(ReceivedRow::values)
                .containsExactly(List.of("n=1"), List.of());
    }

    @Test
    void dropsAClientThatDoesNotTakeTheAnswerInTime() throws IOException {
        for (int i = 0; i < 40; i++) {
            byte[] digest = Requests.digest(11, 0);
            digest[19] = (byte) i;
            client.single(Requests.write()
                    .field(FieldType.NAMESPACE, "test")
                    .field(FieldType.DIGEST, digest)
                    .op(OpCode.WRITE, "b", 4, new byte[1_000_000])
                    .body());
        }
        Requests query = Requests.readAll()
                .flag(3, Flag.PARTITION_DONE)
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.PARTITION_IDS, new byte[] {11, 0})
                .field(FieldType.SOCKET_TIMEOUT, new byte[] {0, 0, 0, 100})
                .field(FieldType.TASK_ID, Requests.number(4711));
        client.send(Proto.MESSAGE, query.body());
        try (RawClient observer = new RawClient(server)) {
            String job;
            do {
                job = observer.info("query-show:trid=4711\n");
            } while (!job.contains("status=done"));

            assertThat(job).contains("status=done(abandoned-response-error)");
        }
    }
}
