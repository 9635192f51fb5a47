package io.github.aerospring.embedded.fuzz;

import java.util.List;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.ListSortFlags;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.ExpOperation;
import com.aerospike.client.exp.ExpReadFlags;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.operation.BitOperation;
import com.aerospike.client.operation.BitPolicy;
import com.aerospike.client.operation.BitResizeFlags;
import com.aerospike.client.policy.ClientPolicy;
import io.github.aerospring.embedded.EmbeddedAerospike;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Well-formed requests that ask for too much: they are answered, and the next one is too. */
class HostileRequestsIntegrationTests {

    private static final Key KEY = new Key("test", "hostile", 1);

    private static EmbeddedAerospike server;
    private static AerospikeClient client;

    @BeforeAll
    static void start() {
        server = EmbeddedAerospike.builder().start();
        ClientPolicy policy = new ClientPolicy();
        policy.writePolicyDefault.setTimeout(20_000);
        client = new AerospikeClient(policy, server.host(), server.port());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void write() {
        client.put(
                null, KEY, new Bin("l", List.of(1, 2)), new Bin("b", new byte[8]), new Bin("s", "aaaaaaaaaaaaaaaa!"));
    }

    @AfterEach
    void answersTheNextRequest() {
        assertThat(client.get(null, KEY, "s").getString("s")).startsWith("aaaa");
    }

    @ParameterizedTest
    @CsvSource({"100000000, 13", "2147483647, 4"})
    void doesNotFillAListUpToAnIndexThatNoRecordHolds(int index, int code) {
        assertThat(codeOf(ListOperation.set("l", index, Value.get(1)))).isEqualTo(code);
        assertThat(codeOf(ListOperation.insert("l", index, Value.get(1)))).isEqualTo(code);
        assertThat(codeOf(ListOperation.increment("l", index, Value.get(1)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"8000000, 13", "200000000, 4", "2147483647, 4"})
    void doesNotGrowABlobBeyondARecord(int size, int code) {
        assertThat(codeOf(BitOperation.resize(BitPolicy.Default, "b", size, BitResizeFlags.DEFAULT)))
                .isEqualTo(code);
        assertThat(codeOf(BitOperation.insert(BitPolicy.Default, "b", size, new byte[1])))
                .isEqualTo(code);
    }

    @Test
    void worksOnListsThatAreNestedDeeply() {
        List<?> nested = List.of();
        for (int i = 0; i < 900; i++) {
            nested = List.of(nested);
        }
        Record record = client.operate(
                null,
                KEY,
                Operation.put(new Bin("d", nested)),
                ListOperation.sort("d", ListSortFlags.DEFAULT),
                ListOperation.getByValue("d", Value.get(nested.get(0)), ListReturnType.COUNT));

        assertThat(record.getLong("d")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void refusesExpressionsThatAreNestedTooDeeply(int depth) {
        assertThat(codeOf(ExpOperation.read("e", Expression.fromBytes(nestedNot(depth)), ExpReadFlags.DEFAULT)))
                .isEqualTo(4);
    }

    @Test
    void survivesAPatternThatIsNestedTooDeeply() {
        String pattern = "(".repeat(50_000) + "a" + ")".repeat(50_000);

        assertThat(codeOf(ExpOperation.read(
                        "e", Exp.build(Exp.regexCompare(pattern, 1, Exp.stringBin("s"))), ExpReadFlags.DEFAULT)))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|a)*c", "(((a{1,100}){1,100}){1,100})", "(a*)*(a*)*(a*)*b", "a{1,30000}"})
    void matchesPatternsThatMakeOthersTryEverything(String pattern) {
        assertThat(codeOf(ExpOperation.read(
                        "e", Exp.build(Exp.regexCompare(pattern, 1, Exp.stringBin("s"))), ExpReadFlags.DEFAULT)))
                .isZero();
    }

    private static int codeOf(Operation operation) {
        AerospikeException failure =
                catchThrowableOfType(AerospikeException.class, () -> client.operate(null, KEY, operation));
        return failure == null ? 0 : failure.getResultCode();
    }

    private static byte[] nestedNot(int depth) {
        byte[] expression = new byte[2 * depth + 1];
        for (int i = 0; i < depth; i++) {
            expression[2 * i] = (byte) 0x92;
            expression[2 * i + 1] = 18;
        }
        expression[2 * depth] = (byte) 0xC3;
        return expression;
    }
}
