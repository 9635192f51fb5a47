package io.github.aerospring.embedded.storage;

import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTests {

    private static final int LARGEST_BLOB = 1_048_529;

    private final Namespace namespace = new TestRecords().namespace();

    @Test
    void keepsGenerationAndUpdateTimeApart() {
        Record record = record("", null, 65_535, 7, 532_920_602_123L, 10);

        assertThat(record.generation()).isEqualTo(65_535);
        assertThat(record.lastUpdate()).isEqualTo(532_920_602_123L);
        assertThat(record.voidTime()).isEqualTo(7);
    }

    @Test
    void beginsGenerationsAgainAtOne() {
        assertThat(Record.nextGeneration(0)).isEqualTo(1);
        assertThat(Record.nextGeneration(65_535)).isEqualTo(1);
    }

    @Test
    void fillsTheDefaultLimitWithTheLargestBlob() {
        assertThat(record("", null, 1, 0, 0, LARGEST_BLOB).storedSize() + 4).isEqualTo(1 << 20);
    }

    @Test
    void countsSetKeyAndVoidTime() {
        int plain = record("", null, 1, 0, 0, 10).storedSize();

        assertThat(record("demo", null, 1, 0, 0, 10).storedSize()).isEqualTo(plain + 5);
        assertThat(record("", new byte[200], 1, 0, 0, 10).storedSize()).isEqualTo(plain + 202);
        assertThat(record("", null, 1, 9, 0, 10).storedSize()).isEqualTo(plain + 4);
    }

    @Test
    void sharesLayoutsBetweenRecords() {
        assertThat(namespace.layout(List.of("a", "b"))).isSameAs(namespace.layout(List.of("a", "b")));
    }

    private Record record(String set, byte[] key, int generation, int voidTime, long lastUpdate, int blob) {
        return new Record(
                TestRecords.digest(1),
                namespace.sets().obtain(set),
                key,
                generation,
                voidTime,
                lastUpdate,
                namespace.layout(List.of("b")),
                new Particle[] {Particle.of(Particle.BLOB, new byte[blob])});
    }
}
