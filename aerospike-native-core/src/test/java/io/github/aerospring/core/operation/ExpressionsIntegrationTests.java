package io.github.aerospring.core.operation;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.exp.BitExp;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.ExpOperation;
import com.aerospike.client.exp.ExpReadFlags;
import com.aerospike.client.exp.ExpWriteFlags;
import com.aerospike.client.exp.HLLExp;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.exp.MapExp;
import com.aerospike.client.operation.HLLOperation;
import com.aerospike.client.operation.HLLPolicy;
import com.aerospike.client.query.RegexFlag;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.FilteredOutException;
import io.github.aerospring.core.geo.GeoJson;
import io.github.aerospring.core.geo.GeoPoint;
import io.github.aerospring.core.policy.CallOptions;
import io.github.aerospring.core.policy.TimeToLive;
import io.github.aerospring.core.policy.WriteOptions;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every expression of the source documents as a filter through our client: one that holds, and its negation. */
class ExpressionsIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("exp");
    private static final Key KEY = new Key(ServerUnderTest.NAMESPACE, SET, "ada");
    private static final GeoPoint SEOUL = new GeoPoint(37.5665, 126.978);

    @BeforeAll
    static void put() {
        NativeClient client = TestClients.shared();
        client.put(
                KEY,
                client.policies()
                        .write(WriteOptions.builder()
                                .sendKey(true)
                                .timeToLive(TimeToLive.ofSeconds(1800))
                                .build()),
                new Bin("i", 42),
                new Bin("f", 2.5),
                new Bin("s", "Ada"),
                new Bin("t", true),
                new Bin("b", new byte[] {1, 2}),
                new Bin("l", List.of(1, 2, 3)),
                new Bin("m", Map.of("a", 1)),
                new Bin("g", GeoJson.point(SEOUL).toValue()));
        client.operate(
                KEY,
                client.policies().write(WriteOptions.timeToLive(TimeToLive.DONT_UPDATE)),
                HLLOperation.add(HLLPolicy.Default, "h", List.of(Value.get(1), Value.get(2)), 8));
    }

    private static Arguments holds(String row, Exp expression) {
        return Arguments.of(row, expression);
    }

    private static Exp i() {
        return Exp.intBin("i");
    }

    private static Exp f() {
        return Exp.floatBin("f");
    }

    private static Exp is(Exp left, long right) {
        return Exp.eq(left, Exp.val(right));
    }

    private static Exp is(Exp left, double right) {
        return Exp.eq(left, Exp.val(right));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                holds("EXP-05 int_val", is(i(), 42)),
                holds("EXP-06 float_val", is(f(), 2.5)),
                holds("EXP-07 string_val", Exp.eq(Exp.stringBin("s"), Exp.val("Ada"))),
                holds("EXP-08 bool_val", Exp.eq(Exp.boolBin("t"), Exp.val(true))),
                holds("EXP-09 blob_val", Exp.eq(Exp.blobBin("b"), Exp.val(new byte[] {1, 2}))),
                holds("EXP-10 list_val", Exp.eq(Exp.listBin("l"), Exp.val(List.of(1, 2, 3)))),
                holds(
                        "EXP-11 map_val",
                        is(
                                MapExp.getByKey(
                                        MapReturnType.VALUE, Exp.Type.INT, Exp.val("a"), Exp.val(Map.of("a", 7))),
                                7)),
                holds(
                        "EXP-12 geo_val",
                        Exp.geoCompare(
                                Exp.geoBin("g"),
                                Exp.geo(GeoJson.circle(SEOUL, 1000).text()))),
                holds(
                        "EXP-13 nil",
                        is(ListExp.getByValueRange(ListReturnType.COUNT, Exp.nil(), Exp.val(3), Exp.listBin("l")), 2)),
                holds(
                        "EXP-14 infinity",
                        is(ListExp.getByValueRange(ListReturnType.COUNT, Exp.val(2), Exp.inf(), Exp.listBin("l")), 2)),
                holds(
                        "EXP-15 wildcard",
                        is(ListExp.getByValue(ListReturnType.COUNT, Exp.wildcard(), Exp.listBin("l")), 3)));
    }

    static Stream<Arguments> bins() {
        return Stream.of(
                holds("EXP-16 int_bin", is(Exp.intBin("i"), 42)),
                holds("EXP-17 float_bin", is(Exp.floatBin("f"), 2.5)),
                holds("EXP-18 string_bin", Exp.eq(Exp.stringBin("s"), Exp.val("Ada"))),
                holds("EXP-19 bool_bin", Exp.boolBin("t")),
                holds("EXP-20 blob_bin", is(BitExp.count(Exp.val(0), Exp.val(16), Exp.blobBin("b")), 2)),
                holds("EXP-21 list_bin", is(ListExp.size(Exp.listBin("l")), 3)),
                holds("EXP-22 map_bin", is(MapExp.size(Exp.mapBin("m")), 1)),
                holds(
                        "EXP-23 geo_bin",
                        Exp.geoCompare(
                                Exp.geoBin("g"),
                                Exp.geo(GeoJson.circle(SEOUL, 10).text()))),
                holds("EXP-24 hll_bin", is(HLLExp.getCount(Exp.hllBin("h")), 2)),
                holds("EXP-25 bin_exists", Exp.binExists("i")),
                holds("EXP-26 bin_type", is(Exp.binType("s"), 3)));
    }

    static Stream<Arguments> comparisonsAndLogic() {
        Exp yes = Exp.val(true);
        Exp no = Exp.val(false);
        return Stream.of(
                holds("EXP-27 eq", Exp.eq(i(), Exp.val(42))),
                holds("EXP-28 ne", Exp.ne(i(), Exp.val(41))),
                holds("EXP-29 gt", Exp.gt(i(), Exp.val(41))),
                holds("EXP-30 ge", Exp.ge(i(), Exp.val(42))),
                holds("EXP-31 lt", Exp.lt(i(), Exp.val(43))),
                holds("EXP-32 le", Exp.le(i(), Exp.val(42))),
                holds("EXP-33 and_", Exp.and(yes, is(i(), 42))),
                holds("EXP-34 or_", Exp.or(no, is(i(), 42))),
                holds("EXP-35 not_", Exp.not(is(i(), 41))),
                holds("EXP-36 xor_", Exp.exclusive(no, is(i(), 42), no)));
    }

    static Stream<Arguments> arithmetic() {
        return Stream.of(
                holds("EXP-37 num_add", is(Exp.add(i(), Exp.val(1)), 43)),
                holds("EXP-38 num_sub", is(Exp.sub(i(), Exp.val(2)), 40)),
                holds("EXP-39 num_mul", is(Exp.mul(i(), Exp.val(2)), 84)),
                holds("EXP-40 num_div", is(Exp.div(i(), Exp.val(4)), 10)),
                holds("EXP-41 num_mod", is(Exp.mod(i(), Exp.val(5)), 2)),
                holds("EXP-42 num_pow", is(Exp.pow(f(), Exp.val(2.0)), 6.25)),
                holds("EXP-43 num_log", is(Exp.log(Exp.val(8.0), Exp.val(2.0)), 3.0)),
                holds("EXP-44 num_abs", is(Exp.abs(Exp.sub(Exp.val(0), i())), 42)),
                holds("EXP-45 num_floor", is(Exp.floor(f()), 2.0)),
                holds("EXP-46 num_ceil", is(Exp.ceil(f()), 3.0)),
                holds("EXP-47 to_int", is(Exp.toInt(f()), 2)),
                holds("EXP-48 to_float", is(Exp.toFloat(i()), 42.0)),
                holds("EXP-49 min_", is(Exp.min(i(), Exp.val(7), Exp.val(9)), 7)),
                holds("EXP-50 max_", is(Exp.max(i(), Exp.val(7), Exp.val(9)), 42)),
                holds("N-15 int_and", is(Exp.intAnd(i(), Exp.val(15)), 10)),
                holds("N-15 int_or", is(Exp.intOr(i(), Exp.val(1)), 43)),
                holds("N-15 int_xor", is(Exp.intXor(i(), Exp.val(42)), 0)),
                holds("N-15 int_not", is(Exp.intNot(i()), -43)),
                holds("N-15 int_lshift", is(Exp.lshift(i(), Exp.val(1)), 84)),
                holds("N-15 int_rshift", is(Exp.rshift(i(), Exp.val(1)), 21)),
                holds("N-15 int_arshift", is(Exp.arshift(Exp.val(-4), Exp.val(1)), -2)),
                holds("N-15 int_count", is(Exp.count(i()), 3)),
                holds("N-15 int_lscan", is(Exp.lscan(i(), Exp.val(true)), 58)),
                holds("N-15 int_rscan", is(Exp.rscan(i(), Exp.val(true)), 62)));
    }

    static Stream<Arguments> metadata() {
        return Stream.of(
                holds("EXP-51 key", Exp.eq(Exp.key(Exp.Type.STRING), Exp.val("ada"))),
                holds("EXP-52 key_exists", Exp.keyExists()),
                holds("EXP-53 set_name", Exp.eq(Exp.setName(), Exp.val(SET))),
                holds("EXP-54 record_size", Exp.gt(Exp.recordSize(), Exp.val(50))),
                holds("EXP-55 last_update", Exp.gt(Exp.lastUpdate(), Exp.val(1_600_000_000_000_000_000L))),
                holds(
                        "EXP-56 since_update",
                        Exp.and(Exp.ge(Exp.sinceUpdate(), Exp.val(0)), Exp.lt(Exp.sinceUpdate(), Exp.val(600_000)))),
                holds("EXP-57 void_time", Exp.gt(Exp.voidTime(), Exp.lastUpdate())),
                holds("EXP-58 ttl", Exp.and(Exp.gt(Exp.ttl(), Exp.val(1000)), Exp.le(Exp.ttl(), Exp.val(1800)))),
                holds("EXP-59 is_tombstone", Exp.not(Exp.isTombstone())),
                holds("EXP-60 digest_modulo", Exp.lt(Exp.digestModulo(3), Exp.val(3))));
    }

    static Stream<Arguments> patternsAndControl() {
        return Stream.of(
                holds("EXP-61 regex_compare", Exp.regexCompare("^ad.*", RegexFlag.ICASE, Exp.stringBin("s"))),
                holds("N-15 regex extended", Exp.regexCompare("(Ada|Bob)", RegexFlag.EXTENDED, Exp.stringBin("s"))),
                holds(
                        "EXP-62 geo_compare",
                        Exp.geoCompare(
                                Exp.geoBin("g"),
                                Exp.geo(GeoJson.polygon(List.of(
                                                new GeoPoint(37, 126),
                                                new GeoPoint(37, 128),
                                                new GeoPoint(38, 128),
                                                new GeoPoint(38, 126)))
                                        .text()))),
                holds(
                        "EXP-63 cond",
                        Exp.eq(Exp.cond(Exp.gt(i(), Exp.val(40)), Exp.val("high"), Exp.val("low")), Exp.val("high"))),
                holds("EXP-64 let_", Exp.let(Exp.def("x", Exp.add(i(), Exp.val(8))), is(Exp.var("x"), 50))),
                holds(
                        "EXP-65 def_",
                        Exp.let(
                                Exp.def("x", i()),
                                Exp.def("y", Exp.mul(Exp.var("x"), Exp.val(2))),
                                is(Exp.var("y"), 84))),
                holds("EXP-66 var", Exp.let(Exp.def("x", i()), is(Exp.add(Exp.var("x"), Exp.var("x")), 84))));
    }

    static Stream<Arguments> expressions() {
        return Stream.of(values(), bins(), comparisonsAndLogic(), arithmetic(), metadata(), patternsAndControl())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void recordIsReadIfTheExpressionHoldsOnly(String row, Exp expression) {
        NativeClient client = TestClients.shared();

        assertThat(client.get(KEY, client.policies().read(filter(expression))).bin("s"))
                .contains("Ada");
        assertThatThrownBy(() -> client.get(KEY, client.policies().read(filter(Exp.not(expression)))))
                .isInstanceOf(FilteredOutException.class);
    }

    private static CallOptions filter(Exp expression) {
        return CallOptions.builder().filterExpression(Exp.build(expression)).build();
    }

    @Test
    void expressionsReadAndWriteInOperations() {
        Key key = new Key(ServerUnderTest.NAMESPACE, SET, "operate");
        NativeClient client = TestClients.shared();
        client.put(key, new Bin("price", 3), new Bin("qty", 4), new Bin("m", Map.of("k", 5)));

        assertThat(client.operateOrdered(
                                key,
                                ExpOperation.write(
                                        "total",
                                        Exp.build(Exp.mul(Exp.intBin("price"), Exp.intBin("qty"))),
                                        ExpWriteFlags.DEFAULT),
                                Operation.get("total"),
                                ExpOperation.read(
                                        "value",
                                        Exp.build(MapExp.getByKey(
                                                MapReturnType.VALUE, Exp.Type.INT, Exp.val("k"), Exp.mapBin("m"))),
                                        ExpReadFlags.DEFAULT))
                        .values())
                .extracting(value -> value.name() + "=" + value.value())
                .containsExactly("total=12", "value=5");
    }

    @Test
    void thereAreMoreThanAHundredAndFourNames() {
        long names = Stream.of(Exp.class, ListExp.class, MapExp.class, BitExp.class, HLLExp.class)
                .mapToLong(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getReturnType() == Exp.class)
                        .map(Method::getName)
                        .collect(Collectors.toSet())
                        .size())
                .sum();

        assertThat(names).isGreaterThanOrEqualTo(104);
        assertThat(Set.of(RegexFlag.NONE, RegexFlag.EXTENDED, RegexFlag.ICASE, RegexFlag.NOSUB, RegexFlag.NEWLINE))
                .containsExactlyInAnyOrder(0, 1, 2, 4, 8);
    }
}
