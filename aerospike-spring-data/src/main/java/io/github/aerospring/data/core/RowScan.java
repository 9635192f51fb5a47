package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Key;
import com.aerospike.client.exp.Expression;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.data.query.BoundQuery;
import io.github.aerospring.data.query.QueryPlan;
import org.jspecify.annotations.Nullable;

/** Reads the rows that satisfy a plan, by key where the plan names keys, else from the whole set. */
final class RowScan {

    private final NativeClient client;
    private final EntityAccess access;
    private final EntityReads reads;
    private final AerospikeExceptionTranslator translator;
    private final ExpressionSupport expressions;
    private final int batchSize;

    RowScan(
            NativeClient client,
            EntityAccess access,
            EntityReads reads,
            AerospikeExceptionTranslator translator,
            ExpressionSupport expressions,
            int batchSize) {
        this.client = client;
        this.access = access;
        this.reads = reads;
        this.translator = translator;
        this.expressions = expressions;
        this.batchSize = batchSize;
    }

    /** Matching rows with these bins, or with all; must be closed. */
    Stream<StoredRow> rows(QueryPlan plan, BoundQuery bound, BinChoice bins) {
        Stream<StoredRow> candidates =
                bound.keys().map(keys -> byKey(plan, keys, bins)).orElseGet(() -> wholeSet(plan, bound, bins));
        return candidates.filter(row -> bound.matches(row) && access.isInstance(row, plan.entity()));
    }

    /** Number of records of the set, when no record needs to be looked at. */
    long size(QueryPlan plan) {
        QueryRequest request = request(plan, BinChoice.none()).build();
        return TranslatedStream.call(() -> client.count(request), translator);
    }

    private Stream<StoredRow> byKey(QueryPlan plan, List<Object> userKeys, BinChoice bins) {
        String set = plan.entity().getSetName();
        Set<Key> distinct = new LinkedHashSet<>();
        userKeys.forEach(key -> distinct.add(access.storedKey(set, key)));
        Iterator<Key> keys = distinct.iterator();
        Iterator<List<Key>> chunks = new Iterator<>() {

            @Override
            public boolean hasNext() {
                return keys.hasNext();
            }

            @Override
            public List<Key> next() {
                List<Key> chunk = new ArrayList<>();
                while (keys.hasNext() && chunk.size() < batchSize) {
                    chunk.add(keys.next());
                }
                return chunk;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED), false)
                .flatMap(chunk -> reads.rows(chunk, bins.names()).stream());
    }

    private Stream<StoredRow> wholeSet(QueryPlan plan, BoundQuery bound, BinChoice bins) {
        QueryRequest.Builder request = request(plan, bins);
        @Nullable
        Expression expression = expressions.isUsed() ? bound.filterExpression().orElse(null) : null;
        Stream<AerospikeRecord> records = expression == null
                ? TranslatedStream.call(() -> client.query(request.build()), translator)
                : withExpression(request, expression);
        return TranslatedStream.of(records, translator).map(StoredRow::new);
    }

    /** Fetches the first record at once, as that is when a server refuses an expression. */
    private Stream<AerospikeRecord> withExpression(QueryRequest.Builder request, Expression expression) {
        QueryRequest plain = request.build();
        Stream<AerospikeRecord> records = null;
        try {
            records = client.query(plain.toBuilder().expression(expression).build());
            Iterator<AerospikeRecord> iterator = records.iterator();
            iterator.hasNext();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
                    .onClose(records::close);
        } catch (AerospikeException e) {
            if (records != null) {
                records.close();
            }
            if (expressions.fallsBackAfter(e)) {
                return TranslatedStream.call(() -> client.query(plain), translator);
            }
            throw translator.translate(e);
        }
    }

    private QueryRequest.Builder request(QueryPlan plan, BinChoice bins) {
        QueryRequest.Builder request =
                QueryRequest.builder(access.namespace(), plan.entity().getSetName());
        if (bins.isNone()) {
            return request.keysOnly();
        }
        return bins.isAll() ? request : request.bins(bins.names());
    }
}
