package io.github.aerospring.embedded.udf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UdfCallsTests {

    private static final long MILLIS = 5000;

    private final UdfModules modules =
            new UdfModules(Clock.fixed(Instant.ofEpochMilli(1_700_000_000_123L), ZoneOffset.UTC));
    private final UdfCalls calls = new UdfCalls(modules);

    @Test
    void returnsWhatTheFunctionReturns() {
        assertThat(call("return a + 1", MapRecord.absent(), Int.of(41))).isEqualTo(new UdfOutcome(true, Int.of(42)));
    }

    @Test
    void leavesTheRecordAloneUntilTheFunctionAsksForAnUpdate() {
        MapRecord record = MapRecord.with("n", Int.of(1));

        assertThat(call("r.n = 2 r.x = 3 return r.n", record).value()).isEqualTo(Int.of(2));
        assertThat(record.events).isEmpty();
        assertThat(call("r.n = 2 r.x = 3 return aerospike:update(r)", record).value())
                .isEqualTo(Int.of(0));
        assertThat(record.events).containsExactly("set n", "set x", "accept");
    }

    @Test
    void createsARecordThatIsAbsentOnly() {
        MapRecord record = MapRecord.absent();

        call("r.n = 1 return aerospike:create(r)", record);

        assertThat(record.events).containsExactly("create", "set n", "accept");
        assertThat(call("return aerospike:create(r)", record).value()).isEqualTo(Int.of(1));
    }

    @Test
    void undoesChangesThatCannotBeMade() {
        MapRecord record = MapRecord.absent();

        assertThat(call("for i = 1, 600 do r['b' .. i] = i end return aerospike:create(r)", record)
                        .value())
                .isEqualTo(Int.of(-1));
        assertThat(record.events).containsExactly("create", "refuse BIN_NAME", "discard");
    }

    @Test
    void tellsTheTimeOfTheClock() {
        assertThat(call("return aerospike:get_current_time()", MapRecord.absent())
                        .value())
                .isEqualTo(Int.of(1_700_000_000_123L));
    }

    @Test
    void saysThatAModuleIsMissing() {
        UdfCall call = new UdfCall("none", "f", List.of());

        assertThat(calls.apply(call, MapRecord.absent(), MILLIS)).isEqualTo(failure("UDF: Execution Error 1"));
    }

    @Test
    void saysThatAFunctionIsMissing() {
        register("m.lua", "x = 1");
        UdfCall call = new UdfCall("m", "f", List.of());

        assertThat(calls.apply(call, MapRecord.absent(), MILLIS)).isEqualTo(failure("function not found"));
    }

    @Test
    void saysWhereAFunctionFailed() {
        assertThat(call("\n\nerror('bad')", MapRecord.absent()))
                .isEqualTo(failure("/opt/aerospike/usr/udf/lua/m.lua:3: bad"));
    }

    @Test
    void stopsAFunctionThatRunsTooLong() {
        register("m.lua", "function f(r) while true do end end");
        UdfCall call = new UdfCall("m", "f", List.of());

        assertThat(calls.apply(call, MapRecord.absent(), 50)).isEqualTo(failure("UDF Execution Timeout"));
    }

    @Test
    void takesTurnsWithTenWorldsPerModule() {
        register("m.lua", "n = 0 function f(r) n = n + 1 return n end");
        List<Value> counts = new ArrayList<>();

        for (int i = 0; i < 21; i++) {
            counts.add(calls.apply(new UdfCall("m", "f", List.of()), MapRecord.absent(), MILLIS)
                    .value());
        }

        assertThat(counts.subList(0, 10)).containsOnly(Int.of(1));
        assertThat(counts.subList(10, 20)).containsOnly(Int.of(2));
        assertThat(counts.get(20)).isEqualTo(Int.of(3));
    }

    @Test
    void letsModulesUseEachOther() {
        register("tools.lua", "local t = {} function t.twice(x) return 2 * x end return t");
        register("m.lua", "local tools = require('tools') function f(r, a) return tools.twice(a) end");
        UdfCall call = new UdfCall("m", "f", List.of(Int.of(21)));

        assertThat(calls.apply(call, MapRecord.absent(), MILLIS).value()).isEqualTo(Int.of(42));
    }

    private UdfOutcome call(String body, UdfRecord record, Value... arguments) {
        register("m.lua", "function f(r, a, b) " + body + "\nend");
        return calls.apply(new UdfCall("m", "f", List.of(arguments)), record, MILLIS);
    }

    private void register(String name, String code) {
        assertThat(modules.put(new UdfModule(name, code.getBytes(StandardCharsets.UTF_8))))
                .isNull();
    }

    private static UdfOutcome failure(String message) {
        return new UdfOutcome(false, new Str(message));
    }
}
