package io.github.aerospring.embedded.command;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.udf.UdfModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes and generations as the real server gave them. */
class UdfCommandTests {

    private static final byte[] NO_ARGUMENTS = {(byte) 0x90};

    private static final String MODULE = """
            function read(r) return r.n end
            function count(r, ...) return select('#', ...) end
            function fail(r) r.n = 9 aerospike:update(r) error("x", 0) end
            function set(r) r.n = 5 if aerospike:exists(r) then return aerospike:update(r) end return aerospike:create(r) end
            function touch(r) return aerospike:update(r) end
            function create(r) return aerospike:create(r) end
            function remove(r) return aerospike:remove(r) end
            function expire(r, ttl) record.set_ttl(r, ttl) r.n = 5 return aerospike:update(r) end
            function ttl(r) return record.ttl(r) end
            function big(r) r.b = string.rep('x', 9000000) return aerospike:update(r) end
            """;

    private final Commands commands = new Commands();

    @BeforeEach
    void register() {
        commands.records.namespace().settings().set(NamespaceSettings.NSUP_PERIOD, 10);
        commands.modules.put(new UdfModule("m.lua", MODULE.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void answersWithWhatTheFunctionReturnsAndTheGenerationOfTheRecord() {
        put();

        ReceivedRow row = run(call("read"));

        assertThat(row.code()).isZero();
        assertThat(row.generation()).isEqualTo(1);
        assertThat(row.values()).containsExactly("SUCCESS=1");
    }

    @Test
    void countsAWriteOnce() {
        put();

        ReceivedRow row = run(call("set"));

        assertThat(row.generation()).isEqualTo(2);
        assertThat(commands.readAll().values()).containsExactly("n=5");
        assertThat(commands.count(NamespaceCounter.CLIENT_UDF_COMPLETE)).isEqualTo(1);
        assertThat(commands.count(NamespaceCounter.CLIENT_LANG_WRITE_SUCCESS)).isEqualTo(1);
    }

    @Test
    void createsARecord() {
        ReceivedRow row = run(call("set"));

        assertThat(row.generation()).isEqualTo(1);
        assertThat(commands.readAll().values()).containsExactly("n=5");
    }

    @Test
    void removesARecord() {
        put();

        ReceivedRow row = run(call("remove"));

        assertThat(row.values()).containsExactly("SUCCESS=0");
        assertThat(row.generation()).isEqualTo(2);
        assertThat(commands.readAll().code()).isEqualTo(2);
        assertThat(commands.count(NamespaceCounter.CLIENT_LANG_DELETE_SUCCESS)).isEqualTo(1);
    }

    @Test
    void undoesTheChangesOfAFunctionThatFails() {
        put();

        ReceivedRow row = run(call("fail"));

        assertThat(row.code()).isEqualTo(100);
        assertThat(row.generation()).isEqualTo(1);
        assertThat(row.values()).containsExactly("FAILURE=x");
        assertThat(commands.readAll().values()).containsExactly("n=1");
        assertThat(commands.count(NamespaceCounter.CLIENT_LANG_ERROR)).isEqualTo(1);
        assertThat(commands.count(NamespaceCounter.CLIENT_UDF_ERROR)).isEqualTo(1);
    }

    @Test
    void doesNotCreateARecordWithoutBins() {
        assertThat(run(call("create")).code()).isEqualTo(2);
    }

    @Test
    void touchesARecordThatIsUpdatedWithoutChanges() {
        put();

        assertThat(run(call("touch")).generation()).isEqualTo(2);
    }

    @Test
    void setsTheTimeToLive() {
        put();

        run(call("expire", new byte[] {(byte) 0x91, 50}));

        assertThat(run(call("ttl")).values()).containsExactly("SUCCESS=50");
        commands.records.advance(Duration.ofSeconds(51));
        assertThat(run(call("read")).values()).containsExactly("SUCCESS=");
    }

    @Test
    void refusesRecordsThatAreTooLarge() {
        put();

        ReceivedRow row = run(call("big"));

        assertThat(row.code()).isEqualTo(13);
        assertThat(row.bins()).isEmpty();
        assertThat(commands.readAll().values()).containsExactly("n=1");
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERATION", "GENERATION_GREATER", "CREATE_ONLY"})
    void refusesWritePolicies(Flag flag) {
        assertThat(run(call("set").flag(2, flag)).code()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE_ONLY", "CREATE_OR_REPLACE", "REPLACE_ONLY"})
    void refusesMoreWritePolicies(Flag flag) {
        assertThat(run(call("set").flag(3, flag)).code()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"UDF_FILENAME", "UDF_FUNCTION", "UDF_ARGUMENTS"})
    void needsAllFields(FieldType missing) {
        Requests request = Requests.write();
        for (FieldType type : List.of(FieldType.UDF_FILENAME, FieldType.UDF_FUNCTION, FieldType.UDF_ARGUMENTS)) {
            if (type != missing) {
                request.field(type, "m");
            }
        }
        boolean isCall = missing != FieldType.UDF_FILENAME;

        assertThat(run(isCall ? request : request.put("x", 1)).code()).isEqualTo(isCall ? 4 : 0);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "90, 0", "920102, 2", "91c0, 1", "05, 0", "93, 0", "92010205, 2"})
    void readsArguments(String hex, int count) {
        byte[] packed = HexFormat.of().parseHex(hex);

        assertThat(run(call("count", packed)).values()).containsExactly("SUCCESS=" + count);
    }

    @Test
    void checksSetFilterAndTransaction() {
        put();

        assertThat(run(call("read").falseFilter()).code()).isEqualTo(27);
        assertThat(run(call("read").trueFilter()).code()).isZero();
        assertThat(run(call("read").field(FieldType.TRANSACTION_ID, new byte[8]))
                        .code())
                .isEqualTo(25);
        assertThat(commands.count(NamespaceCounter.CLIENT_UDF_FILTERED_OUT)).isEqualTo(1);
    }

    @Test
    void refusesDurableDeletes() {
        put();

        assertThat(run(call("remove").flag(2, Flag.DURABLE_DELETE)).code()).isEqualTo(25);
        assertThat(commands.readAll().values()).containsExactly("n=1");
    }

    @Test
    void stopsAtTheTimeOfTheRequest() {
        commands.modules.put(
                new UdfModule("m.lua", "function read(r) while true do end end".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(run(call("read").transactionTtl(50)).values()).containsExactly("FAILURE=UDF Execution Timeout");
    }

    private void put() {
        commands.run(Requests.write().put("n", 1).record(0, 0));
    }

    private ReceivedRow run(Requests request) {
        return commands.run(request.record(0, 0));
    }

    private static Requests call(String function) {
        return call(function, NO_ARGUMENTS);
    }

    private static Requests call(String function, byte[] arguments) {
        return Requests.write()
                .field(FieldType.UDF_FILENAME, "m")
                .field(FieldType.UDF_FUNCTION, function)
                .field(FieldType.UDF_ARGUMENTS, arguments);
    }
}
