package io.github.aerospring.embedded.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What other clients than the one for Java do, with the answers that a real server gave to the same bytes. */
class ClientHabitsIntegrationTests {

    private static final byte[] BUILD = WireText.bytes("build\n");

    private static EmbeddedAerospike server;
    private RawClient client;
    private RawClient other;

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
        other = new RawClient(server);
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
        other.close();
    }

    @Test
    void answersRequestsOfAllTypesInOneSegmentInTheirOrder() throws IOException {
        byte[] put = Requests.proto(
                Proto.MESSAGE, Requests.write().record(1, 0).put("n", 5).body());
        byte[] get =
                Requests.proto(Proto.MESSAGE, Requests.readAll().record(1, 0).body());
        client.send(together(
                put,
                Requests.proto(Proto.INFO, BUILD),
                get,
                Requests.proto(Proto.SECURITY, new byte[16]),
                Requests.proto(Proto.COMPRESSED_MESSAGE, new byte[8]),
                Requests.proto(Proto.MESSAGE, new byte[3]),
                Requests.proto(Proto.INFO, WireText.bytes("node")),
                get));

        assertThat(row().code()).isZero();
        assertThat(client.receive(Proto.INFO)).isEqualTo(WireText.bytes("build\t8.1.2.0\n"));
        assertThat(row().values()).containsExactly("n=5");
        assertThat(client.receive(Proto.SECURITY)).hasSize(16);
        assertThat(row().code()).isEqualTo(25);
        assertThat(row().code()).isEqualTo(4);
        assertThat(client.receive(Proto.INFO)).isEmpty();
        assertThat(row().values()).containsExactly("n=5");
    }

    @Test
    void readsRequestsThatAreSplitAnywhere() throws IOException {
        byte[] requests = together(
                Requests.proto(
                        Proto.MESSAGE, Requests.write().record(2, 0).put("n", 7).body()),
                Requests.proto(Proto.INFO, BUILD),
                Requests.proto(Proto.MESSAGE, Requests.readAll().record(2, 0).body()));

        for (int split = 1; split < requests.length; split++) {
            client.send(Arrays.copyOf(requests, split));
            letTimePass();
            client.send(Arrays.copyOfRange(requests, split, requests.length));

            assertThat(row().code()).as("split after %d bytes", split).isZero();
            assertThat(client.receive(Proto.INFO)).isEqualTo(WireText.bytes("build\t8.1.2.0\n"));
            assertThat(row().values()).containsExactly("n=7");
        }
    }

    @Test
    void waitsForAClientThatReadsByteByByte() throws IOException {
        byte[] value = new byte[200_000];
        Arrays.fill(value, (byte) 'x');
        client.single(Requests.write()
                .record(3, 0)
                .op(OpCode.WRITE, "b", Particle.BLOB, value)
                .body());
        try (RawClient slow = new RawClient(server, 2048)) {
            slow.send(Proto.MESSAGE, Requests.readAll().record(3, 0).body());
            byte[] message = slow.receiveByteByByte();

            assertThat(Arrays.copyOfRange(message, message.length - value.length, message.length))
                    .isEqualTo(value);
        }
    }

    @Test
    void servesOthersWhileAClientDoesNotRead() throws IOException {
        for (int i = 0; i < 20; i++) {
            client.single(Requests.write()
                    .field(FieldType.NAMESPACE, "test")
                    .field(FieldType.DIGEST, digest(4, i))
                    .op(OpCode.WRITE, "b", Particle.BLOB, new byte[1_000_000])
                    .body());
        }
        try (RawClient slow = new RawClient(server, 2048)) {
            slow.send(
                    Proto.MESSAGE,
                    Requests.readAll()
                            .flag(3, Flag.PARTITION_DONE)
                            .field(FieldType.NAMESPACE, "test")
                            .field(FieldType.PARTITION_IDS, new byte[] {4, 0})
                            .body());
            assertThat(client.single(Requests.write()
                                    .field(FieldType.NAMESPACE, "test")
                                    .field(FieldType.DIGEST, digest(4, 0))
                                    .put("b", 1)
                                    .body())
                            .code())
                    .isZero();
            assertThat(other.info("build\n")).isEqualTo("build\t8.1.2.0\n");

            assertThat(slow.rows()).hasSize(21);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7f, 127",
        "ff, 255",
        "7fff, 32767",
        "ffff, 65535",
        "ffffffff, 4294967295",
        "ffffffffffffffff, -1",
    })
    void extendsShortIntegersWithZeros(String hex, long number) throws IOException {
        byte[] value = HexFormat.of().parseHex(hex);
        Requests write = Requests.write().record(5, 0);
        client.single(write.op(OpCode.WRITE, "n", Particle.INTEGER, value).body());
        client.single(Requests.write()
                .record(5, 0)
                .op(OpCode.INCREMENT, "n", Particle.INTEGER, value)
                .body());

        assertThat(client.single(Requests.readAll().record(5, 0).body()).values())
                .containsExactly("n=" + 2 * number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 7, 9, 16})
    void refusesIntegersOfOtherLengths(int length) throws IOException {
        assertThat(client.single(Requests.write()
                                .record(5, 1)
                                .op(OpCode.WRITE, "n", Particle.INTEGER, new byte[length])
                                .body())
                        .code())
                .isEqualTo(4);
    }

    @Test
    void takesNamesThatEndWithAZeroByte() throws IOException {
        Requests write = Requests.write().field(FieldType.NAMESPACE, "test\0").field(FieldType.SET, "demo\0x");
        client.single(write.field(FieldType.DIGEST, digest(6, 0)).put("n", 1).body());

        assertThat(client.single(Requests.readAll().record(6, 0).body()).values())
                .containsExactly("n=1");
        assertThat(client.info("build\0\n")).isEqualTo("build\t8.1.2.0\n");
    }

    @Test
    void refusesAGetThatIsCompressed() throws IOException {
        byte[] get =
                Requests.proto(Proto.MESSAGE, Requests.readAll().record(1, 0).body());
        client.send(
                Proto.COMPRESSED_MESSAGE,
                new WireWriter(64).i64(get.length).bytes(deflated(get)).toByteArray());

        assertThat(row().code()).isEqualTo(25);
        assertThat(client.info("build\n")).isEqualTo("build\t8.1.2.0\n");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,1", "0,3", "0,4", "0,5", "1,2", "1,3", "2,0", "2,6", "2,255", "3,3", "255,3"})
    void endsConnectionsWithAnUnknownVersionOrType(int version, int type) throws IOException {
        byte[] request = Requests.proto(type, new byte[22]);
        request[0] = (byte) version;
        client.send(request);

        assertThat(client.isEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {Proto.INFO, Proto.SECURITY, Proto.MESSAGE, Proto.COMPRESSED_MESSAGE})
    void endsConnectionsWhoseRequestIsTooLarge(int type) throws IOException {
        client.send(
                new WireWriter(8).i64(Proto.header(type, Proto.MAX_BODY + 1L)).toByteArray());

        assertThat(client.isEnded()).isTrue();
    }

    @Test
    void answersARequestWithoutAByte() throws IOException {
        client.send(Proto.MESSAGE, new byte[0]);
        client.send(Proto.SECURITY, new byte[0]);

        assertThat(row().code()).isEqualTo(4);
        assertThat(client.receive(Proto.SECURITY)).startsWith(0, 51);
        assertThat(client.info("")).startsWith("features\t").contains("\nbuild\t8.1.2.0\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build\n",
                "build\nedition\nnode\n",
                "namespaces\nbuild\nnamespaces\n",
                "sets/test\nsets:\nbuild/\n",
                "namespace/test\nget-config:context=namespace;id=test\nbogus\n",
            })
    void answersInfoCommandsAlikeAloneAndTogether(String commands) throws IOException {
        StringBuilder alone = new StringBuilder();
        for (String command : commands.split("\n")) {
            alone.append(other.info(command + "\n"));
        }

        assertThat(client.info(commands)).isEqualTo(alone.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "truncate:namespace=test;set=old | truncate/namespace=test;set=old",
                "replicas:max=1 | replicas/max=1",
                "get-config:context=namespace;id=test | get-config:context=namespace;namespace=test",
                "get-config:context=namespace;id=test | get-config:namespace=test;context=namespace;",
                "sindex-exists:ns=test;indexname=i | sindex-exists:namespace=test;indexname=i",
                "query-show:trid=7 | query-show/trid=7",
                "build | build;x",
                "namespace/nope | namespace:id=test",
                "sets:id=test | sets:namespace=test;set=demo",
            })
    void answersOldAndNewFormsOfInfoCommandsAlike(String old, String now) throws IOException {
        assertThat(client.info(old + "\n").substring(old.length()))
                .isEqualTo(client.info(now + "\n").substring(now.length()));
    }

    private ReceivedRow row() throws IOException {
        return ReceivedRow.readAll(client.receive(Proto.MESSAGE)).get(0);
    }

    /** A round trip on another connection, so that the server has seen what was sent before. */
    private void letTimePass() throws IOException {
        other.info("build\n");
    }

    private static byte[] digest(int partition, int last) {
        byte[] digest = Requests.digest(partition, 0);
        digest[digest.length - 1] = (byte) last;
        return digest;
    }

    private static byte[] together(byte[]... requests) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] request : requests) {
            all.writeBytes(request);
        }
        return all.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] room = new byte[bytes.length + 64];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }
}
