package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.index.IndexStatistics;
import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.index.SecondaryIndex;
import io.github.aerospring.embedded.index.SetIndex;
import io.github.aerospring.embedded.message.ResultCode;

/** Statistics of an index as text. */
final class IndexNumbers {

    private static final int COMPLETE = 100;

    private IndexNumbers() {}

    static String of(NamespaceIndexes indexes, String name) {
        SecondaryIndex index = indexes.named(name);
        if (index != null) {
            return of(index.statistics());
        }
        SetIndex setIndex = indexes.setIndexNamed(name);
        if (setIndex == null) {
            throw new InfoException(ResultCode.INDEX_NOT_FOUND, "no index");
        }
        return new Pairs(';')
                .add("entries", setIndex.entries())
                .add("used_bytes", indexes.setIndexUsedBytes())
                .add("load_pct", setIndex.isPopulated() ? COMPLETE : 0)
                .toString();
    }

    private static String of(IndexStatistics numbers) {
        return new Pairs(';')
                .add("entries", numbers.entries())
                .add("used_bytes", numbers.usedBytes())
                .add("entries_per_bval", numbers.entriesPerKey())
                .add("entries_per_rec", numbers.entriesPerRecord())
                .add("load_pct", numbers.loadPercent())
                .add("load_time", numbers.loadMillis())
                .add("stat_gc_recs", 0)
                .toString();
    }
}
