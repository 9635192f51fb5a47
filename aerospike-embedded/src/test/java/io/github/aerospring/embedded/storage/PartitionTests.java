package io.github.aerospring.embedded.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartitionTests {

    private final TestRecords records = new TestRecords();
    private final Partition partition = records.namespace().partition(0);

    @Test
    void findsWhatWasStored() {
        Record second = records.put(2, 0);
        records.put(1, 0);
        records.put(3, 0);

        assertThat(partition.find(TestRecords.digest(2))).isSameAs(second);
        assertThat(partition.find(TestRecords.digest(4))).isNull();
    }

    @Test
    void keepsOneVersionOfARecord() {
        records.put(1, 0);
        Record latest = records.put(1, 0);

        assertThat(partition.find(TestRecords.digest(1))).isSameAs(latest);
        assertThat(records.namespace().objects()).isEqualTo(1);
    }

    @Test
    void walksByDescendingDigest() {
        new Random(7).longs(500, 0, 10_000).distinct().forEach(id -> records.put(id, 0));
        List<Digest> walked = new ArrayList<>();
        for (Record record = partition.below(null); record != null; record = partition.below(record.digest())) {
            walked.add(record.digest());
        }

        assertThat(walked).hasSize((int) records.namespace().objects()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void walksOnFromADigestThatIsGone() {
        records.put(1, 0);
        Record last = records.put(3, 0);

        assertThat(partition.below(TestRecords.digest(2)).digest()).isEqualTo(TestRecords.digest(1));
        assertThat(partition.below(TestRecords.digest(4))).isSameAs(last);
        assertThat(partition.below(TestRecords.digest(1))).isNull();
    }

    @Test
    void removesRecords() {
        records.put(1, 0);
        records.put(2, 0);
        remove(1);
        remove(7);

        assertThat(partition.find(TestRecords.digest(1))).isNull();
        assertThat(records.namespace().objects()).isEqualTo(1);
        remove(2);
        assertThat(partition.below(null)).isNull();
        assertThat(records.namespace().bytes()).isZero();
    }

    @Test
    void tellsOfEveryChange() {
        List<String> changes = new ArrayList<>();
        records.namespace()
                .observe((before, after) -> changes.add(
                        (before == null ? "-" : before.value(0)) + " " + (after == null ? "-" : after.value(0))));
        Record first = records.put(1, 0);
        records.put(1, 0);
        records.put(2, 0);
        remove(1);
        remove(1);
        records.namespace().truncateNow(null);

        String one = first.value(0).toString();
        String two = one.replace('1', '2');
        assertThat(changes).containsExactly("- " + one, one + " " + one, "- " + two, one + " -", two + " -");
    }

    @Test
    void showsEachRecordUnderTheLock() {
        records.put(2, 0);
        records.put(1, 0);
        List<Digest> shown = new ArrayList<>();
        partition.lock();
        try {
            partition.forEach(record -> shown.add(record.digest()));
        } finally {
            partition.unlock();
        }

        assertThat(shown).containsExactly(TestRecords.digest(1), TestRecords.digest(2));
        assertThatThrownBy(() -> partition.forEach(record -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAChangeWithoutTheLock() {
        assertThatThrownBy(() -> partition.remove(TestRecords.digest(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without its lock");
    }

    private void remove(long id) {
        partition.lock();
        try {
            partition.remove(TestRecords.digest(id));
        } finally {
            partition.unlock();
        }
    }
}
