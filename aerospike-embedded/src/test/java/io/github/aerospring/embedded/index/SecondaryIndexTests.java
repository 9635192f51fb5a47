package io.github.aerospring.embedded.index;

import java.util.List;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Str;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecondaryIndexTests {

    private final IndexedRecords records = new IndexedRecords();

    @Test
    void followsRecordsAsTheyComeChangeAndGo() {
        SecondaryIndex index = records.createOnNumbers();

        records.put(1, 5);
        records.put(2, 5);
        records.put(3, 7);
        records.put(2, 6);
        records.remove(3);

        assertThat(records.entries(index)).containsExactly("5:1", "6:2");
        assertThat(index.statistics().entries()).isEqualTo(2);
    }

    @Test
    void forgetsRecordsWhoseBinGetsAnotherTypeOrGoes() {
        SecondaryIndex index = records.createOnNumbers();
        records.put(1, 5);
        records.put(2, 5);

        records.put(1, "n", new Str("5"));
        records.put(2, "m", Int.of(5));

        assertThat(records.entries(index)).isEmpty();
    }

    @Test
    void forgetsTruncatedRecords() {
        SecondaryIndex index = records.createOnNumbers();
        records.put(1, 5);
        records.put(2, 6);
        records.put(3, "other", "n", Int.of(5));

        records.namespace().truncateNow(records.namespace().sets().find("other"));
        assertThat(records.entries(index)).containsExactly("5:1", "6:2");

        records.namespace().truncateNow(null);
        assertThat(records.entries(index)).isEmpty();
        assertThat(index.statistics().entries()).isZero();
    }

    @Test
    void keepsEntriesOfOtherSetsWhenOneIsTruncated() {
        SecondaryIndex index = records.create("", IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.DEFAULT);
        records.put(1, 5);
        records.put(2, "other", "n", Int.of(5));

        records.namespace().truncateNow(records.namespace().sets().find("other"));

        assertThat(records.entries(index)).containsExactly("5:1");
    }

    @Test
    void takesOverRecordsThatWereThereBefore() {
        records.put(1, 5);
        records.put(2, "other", "n", Int.of(5));

        SecondaryIndex index = records.createOnNumbers();

        assertThat(records.entries(index)).containsExactly("5:1");
        assertThat(index.isReadable()).isTrue();
    }

    @Test
    void looksAtAllSetsWithoutOne() {
        SecondaryIndex index = records.create("", IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.DEFAULT);

        records.put(1, "demo", "n", Int.of(5));
        records.put(2, "other", "n", Int.of(5));
        records.put(3, "", "n", Int.of(5));

        assertThat(records.entries(index)).containsExactly("5:1", "5:2", "5:3");
    }

    @Test
    void countsEqualElementsOfARecordOnce() {
        SecondaryIndex index = records.create("demo", IndexedPart.ofBin("l"), KeyType.NUMERIC, IndexType.LIST);

        records.put(1, "l", ListValue.of(Int.of(2), Int.of(1), new Str("x"), Int.of(2)));
        assertThat(records.entries(index)).containsExactly("1:1", "2:1");

        records.put(1, "l", ListValue.of(Int.of(2)));
        assertThat(records.entries(index)).containsExactly("2:1");
    }

    @Test
    void looksIntoContexts() {
        byte[] context = CTX.toBytes(new CTX[] {CTX.mapKey(com.aerospike.client.Value.get("k")), CTX.listIndex(-1)});
        SecondaryIndex index =
                records.create("demo", IndexedPart.ofContext("m", context), KeyType.NUMERIC, IndexType.DEFAULT);

        records.put(1, "m", map("k", ListValue.of(Int.of(1), Int.of(2))));
        records.put(2, "m", map("k", ListValue.of()));
        records.put(3, "m", map("other", ListValue.of(Int.of(2))));
        records.put(4, "m", Int.of(2));

        assertThat(records.entries(index)).containsExactly("2:1");
        assertThat(index.partText()).isEqualTo("[map_key(<string#1>), list_index(-1)]");
    }

    @Test
    void evaluatesExpressions() {
        byte[] expression = Exp.build(Exp.mul(Exp.intBin("n"), Exp.val(10))).getBytes();
        SecondaryIndex index =
                records.create("demo", IndexedPart.ofExpression(expression), KeyType.NUMERIC, IndexType.DEFAULT);

        records.put(1, 5);
        records.put(2, "n", new Str("unknown"));
        records.put(1, 6);

        assertThat(records.entries(index)).containsExactly("60:1");
        assertThat(index.partText()).isEqualTo("mul(bin_int(\"n\"), 10)");
    }

    @Test
    void evaluatesExpressionsOnTheDigestAlone() {
        byte[] expression = Exp.build(Exp.digestModulo(3)).getBytes();
        SecondaryIndex index =
                records.create("demo", IndexedPart.ofExpression(expression), KeyType.NUMERIC, IndexType.DEFAULT);

        records.put(1, 5);
        records.put(1, 6);

        assertThat(records.entries(index)).hasSize(1);
    }

    /** Numbers of the real server. */
    @Test
    void tellsTheMemoryOfOneNodeForEachPartition() {
        SecondaryIndex index = records.createOnNumbers();
        for (int i = 0; i < 291; i++) {
            records.put(i, i);
        }

        assertThat(index.statistics().usedBytes()).isEqualTo(16_777_216);
    }

    @Test
    void measuresWhatWasThereWhenItWasBuilt() {
        for (int i = 1; i <= 4; i++) {
            records.put(i, "l", ListValue.of(Int.of(0), Int.of(i), Int.of(-i)));
        }

        IndexStatistics statistics = records.create("demo", IndexedPart.ofBin("l"), KeyType.NUMERIC, IndexType.LIST)
                .statistics();

        assertThat(statistics.entries()).isEqualTo(12);
        assertThat(statistics.entriesPerKey()).isEqualTo(1);
        assertThat(statistics.entriesPerRecord()).isEqualTo(3);
        assertThat(statistics.loadPercent()).isEqualTo(100);
    }

    private static MapValue map(String key, ListValue value) {
        return new MapValue(List.of(new MapValue.Entry(new Str(key), value)), 0);
    }
}
