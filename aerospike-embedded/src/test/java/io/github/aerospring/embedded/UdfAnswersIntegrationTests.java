package io.github.aerospring.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.policy.WritePolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Bodies of functions with the answers that were recorded from a real server, and what they left of the record. */
class UdfAnswersIntegrationTests {

    private static final String ABSENT = "absent => ";
    private static final String PRESENT = "present => ";
    private static final String BOTH = "=> ";

    private static final String PRELUDE =
            "local function dump(t) local k = {} for x in pairs(t) do k[#k + 1] = tostring(x) end"
                    + " table.sort(k) return table.concat(k, ',') end\n";

    private static EmbeddedAerospike server;
    private static AerospikeClient client;

    @BeforeAll
    static void connect() {
        server = EmbeddedAerospike.builder().start();
        client = PatientClient.of(server);
    }

    @AfterAll
    static void disconnect() {
        client.close();
        server.close();
    }

    static Stream<Arguments> answers() throws IOException {
        try (InputStream file = UdfAnswersIntegrationTests.class.getResourceAsStream("udf/answers.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^----\n")).skip(1).map(UdfAnswersIntegrationTests::recorded);
        }
    }

    private static Arguments recorded(String block) {
        StringBuilder code = new StringBuilder();
        String absent = "";
        String present = "";
        for (String line : block.split("\n")) {
            if (line.startsWith(ABSENT)) {
                absent = line.substring(ABSENT.length());
            } else if (line.startsWith(PRESENT)) {
                present = line.substring(PRESENT.length());
            } else if (line.startsWith(BOTH)) {
                absent = line.substring(BOTH.length());
                present = absent;
            } else {
                code.append(line).append('\n');
            }
        }
        return Arguments.of(code.toString(), absent, present);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersAsTheRealServerDid(String code, String absent, String present) {
        register(code);
        Key key = new Key("test", "answers", code.hashCode());

        assertThat(call(key, false)).as("with an absent record").isEqualTo(absent);
        assertThat(call(key, true)).as("with a present record").isEqualTo(present);
    }

    private static void register(String code) {
        String source = PRELUDE + "function f(r, a, b, c, d)\n" + code + "end\n";
        String content = Base64.getEncoder().encodeToString(source.getBytes(StandardCharsets.ISO_8859_1));
        String command = "udf-put:filename=answers.lua;content=" + content + ";content-len=" + content.length() + ";";
        assertThat(Info.request(null, client.getNodes()[0], command)).isEqualTo("ok");
    }

    private static String call(Key key, boolean present) {
        client.delete(null, key);
        if (present) {
            put(key);
        }
        String answer;
        try {
            answer = shown(client.execute(
                    null,
                    key,
                    "answers",
                    "f",
                    Value.get(5),
                    Value.get("str"),
                    Value.get(List.of(1, 2, 3)),
                    Value.get(Map.of("x", 1))));
        } catch (AerospikeException e) {
            answer = "error " + e.getResultCode() + " " + e.getBaseMessage();
        }
        return (answer + left(client.get(null, key), present))
                .replace("/opt/aerospike/usr/udf/lua/", "UDF/")
                .replace("\n", "\\n");
    }

    private static void put(Key key) {
        WritePolicy policy = new WritePolicy();
        policy.sendKey = true;
        client.put(
                policy,
                key,
                new Bin("i", 7),
                new Bin("s", "str"),
                new Bin("l", List.of(1, "a", 2.5, List.of(1, 2))),
                new Bin("m", Map.of("k", 1)),
                new Bin("b", new byte[] {1, 2, 3}),
                new Bin("d", 1.5),
                new Bin("t", true),
                Bin.asGeoJSON("g", "{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}"));
    }

    private static String left(Record record, boolean present) {
        if (record == null) {
            return present ? " then gone" : "";
        }
        boolean unchanged = present && record.generation == 1;
        String bins = record.bins == null ? "-" : shown(new TreeMap<>(record.bins));
        return unchanged ? "" : " then gen" + record.generation + " " + bins;
    }

    private static String shown(Object value) {
        StringBuilder text = new StringBuilder();
        if (value instanceof byte[] bytes) {
            text.append("bytes").append(Arrays.toString(bytes));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> text.append(shown(element)).append(','));
            return "[" + text + "]";
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) ->
                    text.append(shown(key)).append('=').append(shown(element)).append(','));
            return value.getClass().getSimpleName() + "{" + text + "}";
        } else {
            text.append(value == null ? "" : value.getClass().getSimpleName() + ":")
                    .append(value);
        }
        return text.toString();
    }
}
