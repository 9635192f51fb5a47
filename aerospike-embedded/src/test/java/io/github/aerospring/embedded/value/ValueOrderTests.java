package io.github.aerospring.embedded.value;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValueOrderTests {

    private static final List<Value> ASCENDING = List.of(
            Nil.NIL,
            Bool.FALSE,
            Bool.TRUE,
            Int.of(Long.MIN_VALUE),
            Int.of(-1),
            Int.of(0),
            Int.of(Long.MAX_VALUE),
            new Int(Long.MIN_VALUE, true),
            new Int(-1, true),
            new Str(""),
            new Str("a"),
            new Str("aa"),
            new Str("b"),
            new Str("\u00e4"),
            ListValue.of(),
            ListValue.of(Int.of(1)),
            ListValue.of(Int.of(1), Int.of(0)),
            ListValue.of(Int.of(2)),
            map(),
            map(Int.of(1), Int.of(9)),
            map(Int.of(2), Int.of(0)),
            map(Int.of(1), Int.of(0), Int.of(2), Int.of(0)),
            new Blob(Blob.UNTYPED, new byte[0]),
            new Blob(new byte[0]),
            new Blob(new byte[] {1}),
            new Blob(new byte[] {(byte) 0x80}),
            new Blob(7, new byte[0]),
            new HllValue(new byte[] {0}),
            new Float(-1.5),
            new Float(2),
            new Geo("{}"),
            new Extension(1, new byte[] {1}),
            Infinity.INFINITY);

    @Test
    void sortsAsTheServerDoes() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                assertThat(Integer.signum(ValueOrder.INSTANCE.compare(ASCENDING.get(i), ASCENDING.get(j))))
                        .as("%s with %s", ASCENDING.get(i), ASCENDING.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void isATotalOrder() {
        RandomValues values = new RandomValues(3);
        for (int i = 0; i < 20_000; i++) {
            Value a = values.storable(2);
            Value b = values.storable(2);
            Value c = values.storable(2);
            int ab = Integer.signum(ValueOrder.INSTANCE.compare(a, b));
            int bc = Integer.signum(ValueOrder.INSTANCE.compare(b, c));
            assertThat(Integer.signum(ValueOrder.INSTANCE.compare(b, a))).isEqualTo(-ab);
            if (ab == bc) {
                assertThat(Integer.signum(ValueOrder.INSTANCE.compare(a, c))).isEqualTo(ab);
            }
        }
    }

    @Test
    void ignoresTheFlagsOfContainers() {
        Value plain = ListValue.of(Int.of(1));
        Value ordered = new ListValue(List.of(Int.of(1)), ContainerFlags.LIST_ORDERED);

        assertThat(ValueOrder.same(plain, ordered)).isTrue();
    }

    @Test
    void wildcardEndsTheComparisonOfAllContainersAroundIt() {
        Value pattern = ListValue.of(ListValue.of(new Str("a"), Wildcard.WILDCARD), Int.of(1));
        Value value = ListValue.of(ListValue.of(new Str("a"), Int.of(5)), Int.of(2));

        assertThat(ValueOrder.same(pattern, value)).isTrue();
    }

    @Test
    void wildcardBeyondTheShorterListDoesNotCount() {
        Value pattern = ListValue.of(new Str("a"), Wildcard.WILDCARD);

        assertThat(ValueOrder.INSTANCE.compare(ListValue.of(new Str("a")), pattern))
                .isNegative();
    }

    @Test
    void notANumberComparesEqualToEveryNumber() {
        assertThat(ValueOrder.same(new Float(Double.NaN), new Float(1))).isTrue();
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(ValueOrder.same(new Float(-0.0), new Float(0.0))).isTrue();
    }

    @Test
    void tellsWhetherItSawAnUnorderedMap() {
        Value unordered = ListValue.of(map(Int.of(1), Int.of(1)));
        Value ordered = ListValue.of(
                new MapValue(List.of(new MapValue.Entry(Int.of(1), Int.of(1))), ContainerFlags.KEY_ORDERED));

        assertThat(ValueComparison.of(unordered, unordered).sawUnorderedMap()).isTrue();
        assertThat(ValueComparison.of(ordered, ordered).sawUnorderedMap()).isFalse();
        assertThat(ValueComparison.of(map(), map()).sawUnorderedMap()).isFalse();
        assertThat(ValueComparison.of(ListValue.of(Int.of(1), map(Nil.NIL, Nil.NIL)), ListValue.of(Int.of(2)))
                        .sawUnorderedMap())
                .isFalse();
    }

    private static MapValue map(Value... keysAndValues) {
        List<MapValue.Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(new MapValue.Entry(keysAndValues[i], keysAndValues[i + 1]));
        }
        return new MapValue(entries, 0);
    }
}
