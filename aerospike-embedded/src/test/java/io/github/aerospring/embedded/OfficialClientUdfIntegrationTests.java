package io.github.aerospring.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchResults;
import com.aerospike.client.BatchUDF;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class OfficialClientUdfIntegrationTests {

    private static final String MODULE = """
            function add(r, bin, n)
                r[bin] = (r[bin] or 0) + n
                if aerospike:exists(r) then aerospike:update(r) else aerospike:create(r) end
                return r[bin]
            end
            function describe(r) return map{gen = record.gen(r), set = record.setname(r), bins = record.numbins(r)} end
            function remove(r) return aerospike:remove(r) end
            function fail(r) error("no luck") end
            function endless(r) while true do end end
            function triple(r) r.n = r.n * 3 aerospike:update(r) end
            """;

    private static final String SUMS = "io/github/aerospring/embedded/udf/sums.lua";

    private static EmbeddedAerospike server;
    private static AerospikeClient client;

    @BeforeAll
    static void connect() {
        server = EmbeddedAerospike.builder().start();
        client = PatientClient.of(server);
        client.registerUdfString(null, MODULE, "tests.lua", Language.LUA).waitTillComplete();
        ClassLoader loader = OfficialClientUdfIntegrationTests.class.getClassLoader();
        client.register(null, loader, SUMS, "sums.lua", Language.LUA).waitTillComplete();
    }

    @AfterAll
    static void disconnect() {
        client.close();
        server.close();
    }

    @Test
    void createsAndChangesARecord() {
        Key key = key("counter");

        assertThat(add(key, "n", 5)).isEqualTo(5L);
        assertThat(add(key, "n", 3)).isEqualTo(8L);
        assertThat(client.get(null, key).generation).isEqualTo(2);
        assertThat(client.get(null, key).getLong("n")).isEqualTo(8);
    }

    @Test
    void calculatesWithIntegersOf64Bits() {
        Key key = key("large");

        assertThat(add(key, "n", Long.MAX_VALUE - 1)).isEqualTo(Long.MAX_VALUE - 1);
        assertThat(add(key, "n", 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(add(key, "n", 1)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void answersWithMaps() {
        Key key = key("described");
        client.put(null, key, new Bin("a", 1), new Bin("b", 2));

        assertThat(client.execute(null, key, "tests", "describe"))
                .isEqualTo(Map.of("gen", 1L, "set", "udf", "bins", 2L));
    }

    @Test
    void removesARecord() {
        Key key = key("removed");
        client.put(null, key, new Bin("a", 1));

        assertThat(client.execute(null, key, "tests", "remove")).isEqualTo(0L);
        assertThat(client.exists(null, key)).isFalse();
    }

    @Test
    void saysWhereAFunctionFailed() {
        assertThatExceptionOfType(AerospikeException.class)
                .isThrownBy(() -> client.execute(null, key("failing"), "tests", "fail"))
                .satisfies(e -> assertThat(e.getResultCode()).isEqualTo(ResultCode.UDF_BAD_RESPONSE))
                .withMessageContaining("/opt/aerospike/usr/udf/lua/tests.lua:8: no luck");
    }

    @Test
    void stopsFunctionsThatDoNotEnd() {
        WritePolicy patient = new WritePolicy();
        patient.setTimeouts(0, 0);

        assertThatExceptionOfType(AerospikeException.class)
                .isThrownBy(() -> client.execute(patient, key("endless"), "tests", "endless"))
                .withMessageContaining("UDF Execution Timeout");
        assertThat(add(key("afterwards"), "n", 1)).isEqualTo(1L);
    }

    @Test
    void runsFunctionsInBatches() {
        Key[] keys = IntStream.range(0, 20).mapToObj(i -> key("batch" + i)).toArray(Key[]::new);

        BatchResults results = client.execute(null, null, keys, "tests", "add", Value.get("n"), Value.get(7));

        assertThat(results.status).isTrue();
        assertThat(results.records).allMatch(row -> row.record.getUDFResult().equals(7L));
        assertThat(client.get(null, keys)).allMatch(record -> record.getLong("n") == 7);
    }

    @Test
    void mixesFunctionsWithOtherRowsOfABatch() {
        BatchUDF good = new BatchUDF(key("row1"), "tests", "add", values("n", 1));
        BatchUDF bad = new BatchUDF(new BatchUDFPolicy(), key("row2"), "tests", "fail", new Value[0]);
        BatchWrite write = new BatchWrite(key("row3"), new Operation[] {Operation.put(new Bin("n", 3))});
        List<BatchRecord> rows = List.of(good, bad, write);

        client.operate(null, rows);

        assertThat(rows).extracting(row -> row.resultCode).containsExactly(0, ResultCode.UDF_BAD_RESPONSE, 0);
        assertThat(bad.record.getUDFError()).endsWith("no luck");
        assertThat(good.record.getUDFResult()).isEqualTo(1L);
    }

    @Test
    void runsFunctionsInTheBackground() {
        for (int i = 0; i < 50; i++) {
            client.put(null, new Key("test", "triples", i), new Bin("n", i));
        }
        Statement statement = statement("triples");

        client.execute(null, statement, "tests", "triple").waitTillComplete(20);

        assertThat(IntStream.range(0, 50))
                .allMatch(i -> client.get(null, new Key("test", "triples", i)).getInt("n") == 3 * i);
    }

    @Test
    void aggregatesRecords() {
        fill("sums", 100);

        assertThat(aggregate("sums", "sum")).containsExactly(4950L);
        assertThat(aggregate("sums", "sumAbove", Value.get(97))).containsExactly(98L + 99L);
        assertThat(aggregate("sums", "names")).hasSize(100).contains("r0", "r99");
    }

    @Test
    void aggregatesIntoMaps() {
        fill("averages", 11);

        Map<?, ?> sums = (Map<?, ?>) aggregate("averages", "average").get(0);

        assertThat(((Number) sums.get("sum")).doubleValue() / ((Number) sums.get("count")).doubleValue())
                .isEqualTo(5, within(1e-9));
    }

    @Test
    void saysWhyAnAggregationFailed() {
        fill("failures", 3);

        // the official client puts the connection back with the rest of the answer unread, so it gets a client of its
        // own
        try (AerospikeClient own = PatientClient.of(server)) {
            assertThatExceptionOfType(AerospikeException.class)
                    .isThrownBy(() -> aggregate(own, "failures", "failing"))
                    .withMessageContaining("cannot use");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "os.execute('true')",
                "io.open('/etc/passwd')",
                "os.getenv('HOME')",
                "dofile('/etc/passwd')",
                "require('io').open('/etc/passwd')",
                "package.loadlib('libc.so.6', 'system')",
                "load('\\27Lua', 'x', 'b')()",
                "debug.getregistry()"
            })
    void keepsScriptsAwayFromTheHost(String call) {
        client.registerUdfString(null, "function f(r) return " + call + " end", "escape.lua", Language.LUA)
                .waitTillComplete();

        assertThatExceptionOfType(AerospikeException.class)
                .isThrownBy(() -> client.execute(null, key("escape"), "escape", "f"))
                .satisfies(e -> assertThat(e.getResultCode()).isEqualTo(ResultCode.UDF_BAD_RESPONSE));
    }

    @Test
    void refusesModulesThatDoNotCompile() {
        assertThatExceptionOfType(AerospikeException.class)
                .isThrownBy(() -> client.registerUdfString(null, "function f(", "broken.lua", Language.LUA))
                .withMessageContaining("broken.lua")
                .withMessageContaining("<name> or '...' expected near <eof>");
    }

    @Test
    void removesModules() {
        client.registerUdfString(null, "function f(r) return 1 end", "gone.lua", Language.LUA)
                .waitTillComplete();
        assertThat(Info.request(null, client.getNodes()[0], "udf-list")).contains("filename=gone.lua,");

        client.removeUdf(null, "gone.lua");

        assertThat(Info.request(null, client.getNodes()[0], "udf-list")).doesNotContain("gone.lua");
        assertThatExceptionOfType(AerospikeException.class)
                .isThrownBy(() -> client.execute(null, key("gone"), "gone", "f"))
                .withMessageContaining("UDF: Execution Error 1");
    }

    private static Object add(Key key, String bin, long number) {
        return client.execute(null, key, "tests", "add", values(bin, number));
    }

    private static Value[] values(String bin, long number) {
        return new Value[] {Value.get(bin), Value.get(number)};
    }

    private static void fill(String set, int count) {
        for (int i = 0; i < count; i++) {
            client.put(null, new Key("test", set, i), new Bin("n", i));
        }
    }

    /** The client runs the last steps in its own Lua. */
    private static List<Object> aggregate(String set, String function, Value... arguments) {
        return aggregate(client, set, function, arguments);
    }

    private static List<Object> aggregate(AerospikeClient client, String set, String function, Value... arguments) {
        Statement statement = statement(set);
        ClassLoader loader = OfficialClientUdfIntegrationTests.class.getClassLoader();
        statement.setAggregateFunction(loader, SUMS, "sums", function, arguments);
        try (ResultSet results = client.queryAggregate(null, statement)) {
            List<Object> values = new ArrayList<>();
            results.forEach(values::add);
            return values;
        }
    }

    private static Statement statement(String set) {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName(set);
        return statement;
    }

    private static Key key(String name) {
        return new Key("test", "udf", name);
    }
}
