package io.github.aerospring.embedded.storage;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamespaceTests {

    private final TestRecords records = new TestRecords();
    private final Namespace namespace = records.namespace();

    @Test
    void countsRecordsAndBytesOfASet() {
        records.put(1, 0);
        records.put(2, 0);
        RecordSet set = namespace.sets().obtain("demo");

        assertThat(set.objects()).isEqualTo(2);
        // 35 + set 5 + count 1 + name 2 + value 3 + mark 4, in blocks of 16
        assertThat(set.bytes()).isEqualTo(2 * 64);
        assertThat(namespace.bytes()).isEqualTo(2 * 64);
    }

    @Test
    void recordsLiveThroughTheSecondOfTheirVoidTime() {
        Record record = records.put(1, namespace.time().seconds() + 2);
        records.advance(Duration.ofSeconds(2));
        assertThat(namespace.isLive(record)).isTrue();

        records.advance(Duration.ofSeconds(1));
        assertThat(namespace.isLive(record)).isFalse();
    }

    @Test
    void removesExpiredRecordsOnly() {
        records.put(1, namespace.time().seconds() + 2);
        records.put(2, namespace.time().seconds() + 100);
        records.put(3, 0);
        records.advance(Duration.ofSeconds(10));
        namespace.removeExpired();

        assertThat(namespace.objects()).isEqualTo(2);
        assertThat(namespace.expirableObjects()).isEqualTo(1);
        assertThat(namespace.counters().get(NamespaceCounter.EXPIRED_OBJECTS)).isEqualTo(1);
    }

    @Test
    void truncatesRecordsOfTheSameMillisecond() {
        records.put(1, 0);
        namespace.truncateNow(namespace.sets().obtain("demo"));

        assertThat(namespace.objects()).isZero();
    }

    @Test
    void keepsRecordsThatAreWrittenAfterATruncation() {
        RecordSet set = namespace.sets().obtain("demo");
        namespace.truncateNow(set);
        Record record = records.put(1, 0);

        assertThat(namespace.isLive(record)).isTrue();
    }

    @Test
    void truncatesOnlyWhatIsOlderThanAGivenTime() {
        records.put(1, 0);
        records.advance(Duration.ofSeconds(5));
        records.put(2, 0);
        namespace.truncateBefore(null, namespace.time().millis());

        assertThat(namespace.objects()).isEqualTo(1);
    }

    @Test
    void truncatesOneSetOnly() {
        records.put(1, 0);
        namespace.truncateNow(namespace.sets().obtain("other"));

        assertThat(namespace.objects()).isEqualTo(1);
    }

    @Test
    void neverMovesATruncationBack() {
        long now = namespace.time().millis();
        namespace.truncateBefore(null, now);
        namespace.truncateBefore(null, now - 1000);

        assertThat(namespace.truncatedBefore()).isEqualTo(now);
    }

    @Test
    void forgetsATruncation() {
        RecordSet set = namespace.sets().obtain("demo");
        namespace.truncateNow(set);
        namespace.truncateNow(null);
        namespace.undoTruncation(set);
        namespace.undoTruncation(null);

        assertThat(namespace.truncatedBefore(set)).isZero();
    }
}
