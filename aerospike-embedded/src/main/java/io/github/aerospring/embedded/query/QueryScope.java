package io.github.aerospring.embedded.query;

import java.util.List;

import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.index.SecondaryIndex;
import io.github.aerospring.embedded.index.SetIndex;
import io.github.aerospring.embedded.storage.Counters;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/**
 * The records that a query is about.
 *
 * @param set name of the set, empty for the whole namespace
 * @param partitions in ascending order, none for all of them
 * @param where null for a query without index
 * @param index index of the where clause, null as long as it was not looked for
 * @param recordsPerSecond pace, 0 for none
 */
record QueryScope(
        NamespaceIndexes indexes,
        String set,
        List<PartitionStart> partitions,
        @Nullable WhereClause where,
        @Nullable SecondaryIndex index,
        long recordsPerSecond) {

    /**
     * Reads what a query is about, without looking for an index.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when a field is malformed
     */
    static QueryScope read(QueryCall call, IndexCatalog catalog, boolean withPartitions) {
        String set = QueryField.set(call.fields());
        List<PartitionStart> partitions = withPartitions ? PartitionStarts.read(call.fields()) : List.of();
        WhereClause where = WhereClause.read(call.fields());
        if (where != null && where.range().region()) {
            Counters<NamespaceCounter> counters = call.namespace().counters();
            counters.count(NamespaceCounter.GEO_REGION_QUERY_REQS);
            counters.add(
                    NamespaceCounter.GEO_REGION_QUERY_CELLS,
                    where.range().keyRanges().size());
        }
        return new QueryScope(
                catalog.of(call.namespace()),
                set,
                partitions,
                where,
                null,
                QueryField.recordsPerSecond(call.message()));
    }

    /**
     * The same with the index of the where clause.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 201 when there is none, 203 when it is
     *     being built
     */
    QueryScope withIndex() {
        SecondaryIndex found = where == null ? null : where.find(indexes, set);
        return new QueryScope(indexes, set, partitions, where, found, recordsPerSecond);
    }

    /** The same with another pace. */
    QueryScope withPace(long pace) {
        return new QueryScope(indexes, set, partitions, where, index, pace);
    }

    Namespace namespace() {
        return indexes.namespace();
    }

    /** Whether the set exists, as it does from its first write on. */
    boolean setExists() {
        return namespace().sets().find(set) != null;
    }

    /** Number of partitions in which the query resumes. */
    long resumed() {
        return partitions.stream().filter(start -> start.after() != null).count();
    }

    /** The partitions to go through. */
    List<PartitionStart> starts() {
        return partitions.isEmpty() ? PartitionStarts.all() : partitions;
    }

    /** The candidates of a partition, in the order in which a query resumes. */
    RecordWalk walk(PartitionStart start) {
        if (!setExists()) {
            return () -> null;
        }
        if (where != null && index != null) {
            return new IndexWalk(namespace(), index, where.range(), start);
        }
        Partition partition = namespace().partition(start.partition());
        SetIndex setIndex = indexes.ofSet(set);
        return setIndex == null ? new PrimaryWalk(partition, start) : new SetIndexWalk(partition, setIndex, start);
    }

    /** Whether a record is there for clients, in the set of the query. */
    boolean isInSet(Record record) {
        boolean inSet = set.isEmpty() || set.equals(record.set().name());
        return inSet && namespace().isLive(record);
    }

    /** Whether statistics count the geometries of whole bins that are looked at. */
    boolean countsGeometries() {
        return index != null
                && index.definition().keyType() == KeyType.GEO2DSPHERE
                && index.definition().type() == IndexType.DEFAULT;
    }

    /** Whether a record has, still, a value that the query looks for. */
    boolean isInRange(Record record) {
        return where == null
                || index == null
                || index.hasElement(record, where.range().test());
    }
}
