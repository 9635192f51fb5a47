package io.github.aerospring.core.column;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScanPartsTests {

    private static final QueryChunks BARE = QueryChunks.defaults().withoutKeys().withoutMetadata();
    private static final ColumnSchema SCHEMA =
            ColumnSchema.builder().int64("a").float64("b").build();

    private static ColumnBatch chunk(long from) {
        return ColumnBatch.builder(SCHEMA)
                .column("a", new long[] {from, from + 1})
                .column("b", new double[] {from, -from})
                .build();
    }

    @Test
    void rowsOfAllChunksAreJoinedInTheirOrder() {
        ScanParts parts = new ScanParts(SCHEMA, BARE);
        parts.add(chunk(1));
        parts.add(chunk(10));
        parts.add(chunk(20));

        ColumnBatch all = parts.joined();

        assertThat(all.longs("a")).containsExactly(1, 2, 10, 11, 20, 21);
        assertThat(all.doubles("b")).containsExactly(1, -1, 10, -10, 20, -20);
        assertThat(all.rows()).isEqualTo(6);
    }

    @Test
    void columnOfAChunkIsLetGoWhenItIsCopied() throws InterruptedException {
        ScanParts parts = new ScanParts(SCHEMA, BARE);
        List<ColumnVector[]> sources = new ArrayList<>();
        List<WeakReference<Object>> copied = new ArrayList<>();
        List<WeakReference<Object>> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ColumnBatch chunk = chunk(i);
            parts.add(chunk);
            sources.add(chunk.vectors());
            copied.add(new WeakReference<>(chunk.vectors()[0].array()));
            waiting.add(new WeakReference<>(chunk.vectors()[1].array()));
        }

        ColumnVector first = parts.join(0, sources);

        for (int i = 0; i < 100 && copied.stream().anyMatch(array -> array.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(copied).allMatch(array -> array.get() == null);
        assertThat(waiting).allMatch(array -> array.get() != null);
        assertThat(first.array()).isEqualTo(new long[] {0, 1, 1, 2, 2, 3});
        assertThat(sources).hasSize(3);
    }

    @Test
    void oneChunkIsTheWhole() {
        ScanParts parts = new ScanParts(SCHEMA, BARE);
        ColumnBatch only = chunk(7);
        parts.add(only);

        assertThat(parts.joined()).isSameAs(only);
    }

    @Test
    void noChunkIsAnEmptyBatch() {
        assertThat(new ScanParts(SCHEMA, QueryChunks.defaults()).joined().rows())
                .isZero();
    }
}
