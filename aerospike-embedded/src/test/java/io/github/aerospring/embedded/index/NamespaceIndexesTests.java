package io.github.aerospring.embedded.index;

import java.util.stream.IntStream;

import io.github.aerospring.embedded.storage.RecordSet;
import io.github.aerospring.embedded.storage.SetSettings;
import io.github.aerospring.embedded.storage.TestRecords;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamespaceIndexesTests {

    private final IndexedRecords records = new IndexedRecords();

    @Test
    void isReadableAtOnceWithoutRecords() {
        create("demo", "n", "i");

        assertThat(records.waitingBuilds()).isZero();
        assertThat(records.indexes().named("i").isReadable()).isTrue();
    }

    @Test
    void isNotReadableUntilItWasBuilt() {
        records.put(1, 5);

        create("demo", "n", "i");
        SecondaryIndex index = records.indexes().named("i");
        assertThat(index.isReadable()).isFalse();
        assertThat(index.statistics().loadPercent()).isZero();

        records.build();
        assertThat(index.isReadable()).isTrue();
    }

    @Test
    void followsRecordsWhileItWaitsToBeBuilt() {
        records.put(1, 5);
        create("demo", "n", "i");

        records.put(1, 6);
        records.put(2, 7);
        records.build();

        assertThat(records.entries(records.indexes().named("i"))).containsExactly("6:1", "7:2");
    }

    @Test
    void doesNotBuildWhatWasDropped() {
        records.put(1, 5);
        create("demo", "n", "i");
        SecondaryIndex index = records.indexes().named("i");

        records.catalog.delete("test", "i");
        records.build();

        assertThat(index.isReadable()).isFalse();
        assertThat(index.isDropped()).isTrue();
    }

    @Test
    void doesNotFollowWhatWasDropped() {
        SecondaryIndex index = records.createOnNumbers();
        records.catalog.delete("test", "i");

        records.put(1, 5);

        assertThat(records.entries(index)).isEmpty();
    }

    @Test
    void findsTheIndexOfTheSetBeforeThatOfAllSets() {
        create("", "n", "all");
        assertThat(find("demo").name()).isEqualTo("all");

        create("demo", "n", "demo");
        assertThat(find("demo").name()).isEqualTo("demo");
        assertThat(find("other").name()).isEqualTo("all");
    }

    @Test
    void findsNothingOfAnotherTypeOrBin() {
        create("demo", "n", "i");

        assertThat(records.indexes()
                        .find(new IndexDefinition("demo", IndexedPart.ofBin("n"), KeyType.STRING, IndexType.DEFAULT)))
                .isNull();
        assertThat(records.indexes()
                        .find(new IndexDefinition("demo", IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.LIST)))
                .isNull();
    }

    @Test
    void putsANewIndexInTheFirstFreePlace() {
        IntStream.range(0, 3).forEach(i -> create("demo", "b" + i, "i" + i));
        records.catalog.delete("test", "i1");
        create("demo", "other", "new");

        assertThat(records.indexes().all()).extracting(SecondaryIndex::name).containsExactly("i0", "new", "i2");
    }

    @Test
    void createsTheSet() {
        create("fresh", "n", "i");

        assertThat(records.namespace().sets().find("fresh")).isNotNull();
        assertThat(records.indexes().count("fresh")).isEqualTo(1);
    }

    @Test
    void indexesASet() {
        records.put(1, 5);
        records.catalog.create("test", new SetIndexDefinition("demo"), "s");
        assertThat(records.indexes().ofSet("demo")).isNull();
        assertThat(records.indexes().isPopulating("demo")).isTrue();

        records.build();
        records.put(3, 5);
        records.put(2, 5);
        records.remove(1);

        SetIndex index = records.indexes().ofSet("demo");
        assertThat(index.below(0, null)).isEqualTo(TestRecords.digest(3));
        assertThat(index.below(0, TestRecords.digest(3))).isEqualTo(TestRecords.digest(2));
        assertThat(index.below(0, TestRecords.digest(2))).isNull();
        assertThat(index.below(1, null)).isNull();
        assertThat(index.entries()).isEqualTo(2);
        assertThat(index.usedBytes()).isEqualTo(32);
    }

    @Test
    void leavesTheIndexOfASetToTheWayItCame() {
        RecordSet set = records.namespace().sets().obtain("demo");
        assertThat(records.indexes().configureSetIndex(set, true)).isTrue();
        assertThat(records.indexes().configureSetIndex(set, true)).isTrue();

        records.catalog.create("test", new SetIndexDefinition("demo"), "s");
        assertThat(records.indexes().configureSetIndex(set, false)).isFalse();
        assertThat(records.indexes().configureSetIndex(set, true)).isFalse();
        assertThat(set.settings().isOn(SetSettings.ENABLE_INDEX)).isTrue();

        records.catalog.delete("test", "s");
        assertThat(set.settings().isOn(SetSettings.ENABLE_INDEX)).isFalse();
        assertThat(records.indexes().ofSet("demo")).isNull();
    }

    @Test
    void endsAConfiguredIndex() {
        RecordSet set = records.namespace().sets().obtain("demo");
        records.indexes().configureSetIndex(set, true);

        assertThat(records.indexes().configureSetIndex(set, false)).isTrue();
        assertThat(records.indexes().ofSet("demo")).isNull();
    }

    private void create(String set, String bin, String name) {
        records.catalog.create(
                "test", new IndexDefinition(set, IndexedPart.ofBin(bin), KeyType.NUMERIC, IndexType.DEFAULT), name);
    }

    private SecondaryIndex find(String set) {
        return records.indexes()
                .find(new IndexDefinition(set, IndexedPart.ofBin("n"), KeyType.NUMERIC, IndexType.DEFAULT));
    }
}
