package io.github.aerospring.embedded.udf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;

import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AggregationTests {

    private final UdfModules modules = new UdfModules(Clock.systemUTC());
    private final UdfCalls calls = new UdfCalls(modules);
    private final List<Value> values = new ArrayList<>();

    @Test
    void mapsFiltersAndReduces() {
        String steps =
                "s : filter(function(r) return r.n > 2 end) : map(function(r) return r.n end) : reduce(math.sum)";

        assertThat(aggregate(steps, 1, 2, 3, 4)).isNull();
        assertThat(values).containsExactly(Int.of(7));
    }

    @Test
    void leavesWhatFollowsTheFirstReduceToTheClient() {
        String steps = "s : map(function(r) return r.n end) : reduce(math.sum) : map(function(n) return n * 100 end)";

        aggregate(steps, 1, 2);

        assertThat(values).containsExactly(Int.of(3));
    }

    @Test
    void beginsANewAggregateWhenOneReachesAThousand() {
        aggregate("s : aggregate(0, function(sum, r) return sum + r.n end)", 600, 600, 5);

        assertThat(values).containsExactly(Int.of(1200), Int.of(5));
    }

    @Test
    void beginsEachAggregateWithACopy() {
        aggregate(
                "s : aggregate(map{n = 0}, function(m, r) m.n = m.n + r.n return m end) : map(function(m) return m.n end)",
                4,
                5);
        aggregate(
                "s : aggregate(map{n = 0}, function(m, r) m.n = m.n + r.n return m end) : map(function(m) return m.n end)",
                1);

        assertThat(values).containsExactly(Int.of(9), Int.of(1));
    }

    @Test
    void groupsValues() {
        aggregate("s : map(function(r) return r.n end) : groupby(function(n) return n % 2 end)", 1, 2, 3);

        assertThat(values)
                .hasToString(
                        "[MapValue[entries=[Entry[key=Int[value=0, unsigned=false], value=ListValue["
                                + "elements=[Int[value=2, unsigned=false]], flags=0]], Entry[key=Int[value=1, unsigned=false], value="
                                + "ListValue[elements=[Int[value=1, unsigned=false], Int[value=3, unsigned=false]], flags=0]]], flags=0]]");
    }

    @Test
    void endsWithTheFirstNil() {
        aggregate("s : map(function(r) if r.n < 3 then return r.n end end)", 1, 2, 3, 1);

        assertThat(values).containsExactly(Int.of(1), Int.of(2));
    }

    @Test
    void refusesToChangeRecords() {
        aggregate("s : map(function(r) r.n = 9 return aerospike:update(r) * 10 + r.n end)", 5);

        assertThat(values).containsExactly(Int.of(15));
    }

    /** Messages that the real server gave. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 | [string "aerospike.lua"]:33: attempt to index a number value (global 'result')
                    nil | [string "aerospike.lua"]:33: attempt to index a nil value (global 'result')
                    {} | attempt to index a nil value
                    s : filter() | [string "stream_ops.lua"]:36: attempt to call a nil value (upvalue 'p')
                    s : map(nil) | [string "stream_ops.lua"]:50: attempt to call a nil value (upvalue 'f')
                    s : map(function(r) error("x", 0) end) | x
                    error({}) | bad argument #1 to '?' (string expected, got table)
                    """)
    void saysWhatWentWrong(String steps, String message) {
        assertThat(aggregate(steps, 1, 2)).isEqualTo("UDF: Execution Error 2 : " + message);
    }

    @Test
    void stopsWhenTheQueryIsAborted() {
        register("s : map(function(r) while true do end end)");

        String failure =
                calls.aggregate(new UdfCall("m", "f", List.of()), records(1).iterator()::next, values::add, () -> true);

        assertThat(failure).endsWith("UDF Execution Timeout");
    }

    private String aggregate(String steps, long... numbers) {
        register(steps);
        Iterator<UdfRecordView> records = records(numbers).iterator();
        return calls.aggregate(
                new UdfCall("m", "f", List.of()),
                () -> records.hasNext() ? records.next() : null,
                values::add,
                () -> false);
    }

    private void register(String steps) {
        String code = "function f(s) return " + steps + " end";
        assertThat(modules.put(new UdfModule("m.lua", code.getBytes(StandardCharsets.UTF_8))))
                .isNull();
    }

    private static List<UdfRecordView> records(long... numbers) {
        return LongStream.of(numbers)
                .<UdfRecordView>mapToObj(number -> MapRecord.with("n", Int.of(number)))
                .toList();
    }
}
