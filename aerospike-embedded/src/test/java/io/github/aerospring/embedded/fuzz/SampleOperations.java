package io.github.aerospring.embedded.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.aerospike.client.Bin;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListOperation;
import com.aerospike.client.cdt.ListOrder;
import com.aerospike.client.cdt.ListPolicy;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.ListSortFlags;
import com.aerospike.client.cdt.ListWriteFlags;
import com.aerospike.client.cdt.MapOperation;
import com.aerospike.client.cdt.MapOrder;
import com.aerospike.client.cdt.MapPolicy;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.cdt.MapWriteFlags;
import com.aerospike.client.exp.BitExp;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.ExpOperation;
import com.aerospike.client.exp.ExpReadFlags;
import com.aerospike.client.exp.ExpWriteFlags;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.exp.HLLExp;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.exp.MapExp;
import com.aerospike.client.operation.BitOperation;
import com.aerospike.client.operation.BitOverflowAction;
import com.aerospike.client.operation.BitPolicy;
import com.aerospike.client.operation.BitResizeFlags;
import com.aerospike.client.operation.HLLOperation;
import com.aerospike.client.operation.HLLPolicy;
import com.aerospike.client.query.RegexFlag;

/** Operations and expressions of every family, on bins that {@link OfficialCalls} writes. */
final class SampleOperations {

    private static final ListPolicy ORDERED = new ListPolicy(ListOrder.ORDERED, ListWriteFlags.ADD_UNIQUE);
    private static final MapPolicy SORTED = new MapPolicy(MapOrder.KEY_VALUE_ORDERED, MapWriteFlags.NO_FAIL);
    private static final CTX INNER = CTX.mapKey(Value.get("inner"));
    private static final BitPolicy BITS = BitPolicy.Default;
    private static final HLLPolicy HLL = HLLPolicy.Default;

    private SampleOperations() {}

    static Bin[] bins() {
        return new Bin[] {
            new Bin("n", 5),
            new Bin("f", 2.5),
            new Bin("s", "text"),
            new Bin("b", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}),
            new Bin("t", true),
            new Bin("l", List.of(3, "a", List.of(1, 2), 1, 2.5)),
            new Bin("m", new TreeMap<>(Map.of("a", 1, "inner", List.of(4, 5), "z", Map.of("x", 1)))),
            new Bin("p", Value.getAsGeoJSON("{\"type\": \"Point\", \"coordinates\": [8.5, 47.3]}")),
            new Bin(
                    "g",
                    Value.getAsGeoJSON(
                            "{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [9, 0], [9, 50], [0, 50], [0, 0]]]}"))
        };
    }

    static List<Operation> all() {
        return List.of(
                Operation.get("n"),
                Operation.get(),
                Operation.getHeader(),
                Operation.put(new Bin("n", 7)),
                Operation.add(new Bin("n", 3)),
                Operation.add(new Bin("f", 1.5)),
                Operation.append(new Bin("s", "more")),
                Operation.prepend(new Bin("s", "less")),
                Operation.touch(),
                ListOperation.append(ORDERED, "l", Value.get(9)),
                ListOperation.appendItems("l", List.of(Value.get(1), Value.get("x"))),
                ListOperation.insert("l", 1, Value.get("i")),
                ListOperation.insertItems("l", 0, List.of(Value.get(4), Value.get(List.of(1)))),
                ListOperation.set("l", 0, Value.get(8)),
                ListOperation.increment("l", 0, Value.get(2)),
                ListOperation.sort("l", ListSortFlags.DROP_DUPLICATES),
                ListOperation.setOrder("l", ListOrder.ORDERED),
                ListOperation.trim("l", 0, 4),
                ListOperation.size("l"),
                ListOperation.get("l", -1),
                ListOperation.getRange("l", 1, 2),
                ListOperation.pop("l", 0),
                ListOperation.popRange("l", 0, 1),
                ListOperation.getByValue("l", Value.get("a"), ListReturnType.INDEX),
                ListOperation.getByValueList("l", List.of(Value.get(1), Value.get(3)), ListReturnType.RANK),
                ListOperation.getByValueRange("l", Value.get(1), Value.INFINITY, ListReturnType.VALUE),
                ListOperation.getByValueRelativeRankRange("l", Value.get(2), 0, 2, ListReturnType.VALUE),
                ListOperation.getByIndexRange("l", 0, 3, ListReturnType.VALUE | ListReturnType.INVERTED),
                ListOperation.getByRankRange("l", -2, 2, ListReturnType.EXISTS),
                ListOperation.removeByRank("l", 0, ListReturnType.COUNT),
                ListOperation.size("m", INNER),
                ListOperation.append("m", Value.get(6), INNER),
                ListOperation.clear("l"),
                MapOperation.put(SORTED, "m", Value.get("k"), Value.get(2)),
                MapOperation.putItems(SORTED, "m", Map.of(Value.get("u"), Value.get(1))),
                MapOperation.increment(SORTED, "m", Value.get("a"), Value.get(4)),
                MapOperation.setMapPolicy(SORTED, "m"),
                MapOperation.size("m"),
                MapOperation.getByKey("m", Value.get("a"), MapReturnType.VALUE),
                MapOperation.getByKeyList("m", List.of(Value.get("a"), Value.get("z")), MapReturnType.KEY_VALUE),
                MapOperation.getByKeyRange("m", Value.get("a"), Value.get("n"), MapReturnType.ORDERED_MAP),
                MapOperation.getByKeyRelativeIndexRange("m", Value.get("b"), 0, 2, MapReturnType.KEY),
                MapOperation.getByValueRelativeRankRange("m", Value.get(1), 0, 2, MapReturnType.INDEX),
                MapOperation.getByRankRange("m", 0, 2, MapReturnType.RANK),
                MapOperation.getByIndexRange("m", -2, MapReturnType.UNORDERED_MAP),
                MapOperation.removeByValueRange("m", Value.get(1), Value.get(3), MapReturnType.COUNT),
                MapOperation.removeByKey("m", Value.get("q"), MapReturnType.NONE),
                MapOperation.clear("m"),
                BitOperation.resize(BITS, "b", 12, BitResizeFlags.DEFAULT),
                BitOperation.insert(BITS, "b", 1, new byte[] {9, 9}),
                BitOperation.remove(BITS, "b", 0, 1),
                BitOperation.set(BITS, "b", 3, 7, new byte[] {85}),
                BitOperation.or(BITS, "b", 5, 13, new byte[] {1, 2}),
                BitOperation.not(BITS, "b", 2, 11),
                BitOperation.lshift(BITS, "b", 0, 20, 3),
                BitOperation.rshift(BITS, "b", 0, 20, 3),
                BitOperation.add(BITS, "b", 4, 16, 77, true, BitOverflowAction.WRAP),
                BitOperation.setInt(BITS, "b", 8, 16, 500),
                BitOperation.get("b", 3, 9),
                BitOperation.count("b", 0, 30),
                BitOperation.lscan("b", 0, 30, true),
                BitOperation.getInt("b", 3, 17, true),
                HLLOperation.init(HLL, "h", 8, 8),
                HLLOperation.add(HLL, "h", List.of(Value.get("a"), Value.get("b")), 8, 8),
                HLLOperation.getCount("h"),
                HLLOperation.describe("h"),
                HLLOperation.fold("h", 6),
                HLLOperation.refreshCount("h"),
                ExpOperation.read("e", numbers(), ExpReadFlags.DEFAULT),
                ExpOperation.write("w", values(), ExpWriteFlags.DEFAULT));
    }

    static List<Expression> filters() {
        return List.of(
                Exp.build(Exp.and(
                        Exp.gt(Exp.intBin("n"), Exp.val(1)),
                        Exp.or(Exp.eq(Exp.stringBin("s"), Exp.val("text")), Exp.binExists("t")),
                        Exp.not(Exp.lt(Exp.floatBin("f"), Exp.val(0.5))))),
                Exp.build(Exp.regexCompare("t.*(x|y)[a-z]+", RegexFlag.EXTENDED | RegexFlag.ICASE, Exp.stringBin("s"))),
                Exp.build(Exp.geoCompare(Exp.geoBin("p"), Exp.geoBin("g"))),
                Exp.build(Exp.eq(
                        ListExp.getByIndex(ListReturnType.VALUE, Exp.Type.INT, Exp.val(0), Exp.listBin("l")),
                        Exp.val(3))),
                Exp.build(Exp.gt(MapExp.size(Exp.mapBin("m")), Exp.val(2))),
                Exp.build(Exp.gt(BitExp.count(Exp.val(0), Exp.val(16), Exp.blobBin("b")), Exp.val(1))),
                Exp.build(Exp.ge(HLLExp.getCount(Exp.hllBin("h")), Exp.val(0))),
                Exp.build(Exp.and(
                        Exp.gt(Exp.lastUpdate(), Exp.val(0)),
                        Exp.eq(Exp.setName(), Exp.val("fuzz")),
                        Exp.gt(Exp.recordSize(), Exp.val(1)),
                        Exp.eq(Exp.digestModulo(3), Exp.val(0)),
                        Exp.eq(Exp.key(Exp.Type.INT), Exp.val(1)),
                        Exp.eq(Exp.ttl(), Exp.val(-1)))));
    }

    private static Expression numbers() {
        return Exp.build(Exp.let(
                Exp.def("x", Exp.add(Exp.intBin("n"), Exp.mul(Exp.val(2), Exp.val(3)))),
                Exp.cond(
                        Exp.gt(Exp.var("x"), Exp.val(8)),
                        Exp.intAnd(Exp.var("x"), Exp.val(0xFF)),
                        Exp.lt(Exp.var("x"), Exp.val(0)),
                        Exp.mod(Exp.abs(Exp.var("x")), Exp.val(7)),
                        Exp.toInt(Exp.pow(Exp.floatBin("f"), Exp.val(2.0))))));
    }

    private static Expression values() {
        return Exp.build(ListExp.append(
                ListPolicy.Default,
                MapExp.getByKey(MapReturnType.VALUE, Exp.Type.INT, Exp.val("a"), Exp.mapBin("m")),
                Exp.listBin("l")));
    }
}
