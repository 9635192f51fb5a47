package io.github.aerospring.data.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.aerospike.client.Key;
import io.github.aerospring.data.query.BoundQuery;
import io.github.aerospring.data.query.Query;
import io.github.aerospring.data.query.QueryPlan;
import io.github.aerospring.data.query.QueryRow;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** Runs a plan. */
final class PlannedResults<T> implements QueryResults<T> {

    private final RowScan scan;
    private final EntityDeletes deletes;
    private final ResultReading reading;
    private final QueryPlan plan;
    private final BoundQuery bound;
    private final Class<T> type;

    PlannedResults(
            RowScan scan,
            EntityDeletes deletes,
            ResultReading reading,
            QueryPlan plan,
            BoundQuery bound,
            Class<T> type) {
        this.scan = scan;
        this.deletes = deletes;
        this.reading = reading;
        this.plan = plan;
        this.bound = bound;
        this.type = type;
    }

    @Override
    public <P> QueryResults<P> as(Class<P> projection) {
        List<String> properties = reading.properties(plan.entity(), projection);
        return new PlannedResults<>(
                scan, deletes, reading, plan.with(query -> query.reading(properties)), bound, projection);
    }

    @Override
    public List<T> all() {
        return select(plan, resultBins(plan)).rows().stream().map(reader()).toList();
    }

    @Override
    public Optional<T> one() {
        List<T> found = limited(2).all();
        if (found.size() > 1) {
            throw new IncorrectResultSizeDataAccessException(
                    "query for one %s: more than one result (expected: at most one)"
                            .formatted(plan.entity().getType().getSimpleName()),
                    1);
        }
        return found.stream().findFirst();
    }

    @Override
    public Optional<T> first() {
        return limited(1).all().stream().findFirst();
    }

    private PlannedResults<T> limited(int max) {
        int limit = plan.limit().isLimited() ? Math.min(plan.limit().max(), max) : max;
        return with(plan.with(query -> query.limitedTo(Limit.of(limit))));
    }

    @Override
    public Stream<T> stream() {
        return plan.order().isPresent()
                ? all().stream()
                : rows(plan, resultBins(plan)).map(reader());
    }

    @Override
    public Page<T> page(Pageable page) {
        RowSelection selection = selectPage(page, 0);
        long max = plan.limit().isLimited() ? plan.limit().max() : Long.MAX_VALUE;
        return new PageImpl<>(selection.rows().stream().map(reader()).toList(), page, Math.min(selection.total(), max));
    }

    @Override
    public Slice<T> slice(Pageable page) {
        List<StoredRow> rows = selectPage(page, 1).rows();
        int size = page.isPaged() ? page.getPageSize() : rows.size();
        return new SliceImpl<>(rows.stream().limit(size).map(reader()).toList(), page, rows.size() > size);
    }

    /** The page and so many rows beyond it, but none beyond the limit of the query. */
    private RowSelection selectPage(Pageable page, int beyond) {
        QueryPlan paged = plan.with(query -> {
            Query ordered = query.from(0).page(page);
            long wanted = page.isPaged() ? (long) page.getPageSize() + beyond : Integer.MAX_VALUE;
            long left = plan.limit().isLimited() ? plan.limit().max() - ordered.offset() : wanted;
            boolean unlimited = page.isUnpaged() && plan.limit().isUnlimited();
            return unlimited ? ordered : ordered.limitedTo(Limit.of((int) Math.max(0, Math.min(wanted, left))));
        });
        return select(paged, resultBins(paged));
    }

    @Override
    public long count() {
        if (plan.takesAll() && !plan.entity().sharesSet()) {
            return scan.size(plan);
        }
        try (Stream<StoredRow> rows = rows(plan, criteriaBins())) {
            return rows.count();
        }
    }

    @Override
    public boolean exists() {
        try (Stream<StoredRow> rows = rows(plan, criteriaBins())) {
            return rows.findAny().isPresent();
        }
    }

    @Override
    public long delete() {
        if (plan.order().isPresent()) {
            return deletes.deleteKeys(select(plan, BinChoice.all()).rows().stream()
                    .map(StoredRow::recordKey)
                    .iterator());
        }
        List<Key> keys;
        try (Stream<StoredRow> rows = rows(plan, criteriaBins())) {
            keys = rows.map(StoredRow::recordKey).toList();
        }
        return deletes.deleteKeys(keys.iterator());
    }

    @Override
    public String explain() {
        return plan.explain();
    }

    private PlannedResults<T> with(QueryPlan changed) {
        return new PlannedResults<>(scan, deletes, reading, changed, bound, type);
    }

    private RowSelection select(QueryPlan selected, BinChoice bins) {
        @Nullable Comparator<QueryRow> order = selected.order().orElse(null);
        int limit = selected.limit().isLimited() ? selected.limit().max() : -1;
        try (Stream<StoredRow> rows = rows(selected, bins)) {
            return RowSelection.of(rows.iterator(), order, selected.offset(), limit);
        }
    }

    private Stream<StoredRow> rows(QueryPlan scanned, BinChoice bins) {
        return scan.rows(scanned, bound, bins);
    }

    private BinChoice resultBins(QueryPlan selected) {
        return selected.query().properties().isEmpty()
                ? BinChoice.all()
                : BinChoice.of(selected.bins(), selected.entity(), bound);
    }

    private BinChoice criteriaBins() {
        return BinChoice.of(plan.criteriaBins(), plan.entity(), bound);
    }

    private Function<StoredRow, T> reader() {
        return reading.reader(plan.entity(), type);
    }
}
