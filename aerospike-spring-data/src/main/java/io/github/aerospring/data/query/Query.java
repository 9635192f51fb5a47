package io.github.aerospring.data.query;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * What to read: criteria, order, offset and limit. Immutable; the methods return changed copies. Records of equal rank, and
 * all records when there is no sort, come in the order of their digests as soon as there is an offset or a limit, so that
 * pages neither overlap nor miss a record.
 *
 * @param criteria what records must satisfy
 * @param sort order by stored values; an absent value is less than all others unless null handling says otherwise
 * @param limit how many records at most
 * @param offset how many records of the order are skipped
 * @param properties the only properties that are read, all if empty
 */
public record Query(Criteria criteria, Sort sort, Limit limit, long offset, List<String> properties) {

    /** Checks that the offset is not negative. */
    public Query {
        if (offset < 0) {
            throw new IllegalArgumentException("offset: %d (expected: not negative)".formatted(offset));
        }
        properties = List.copyOf(properties);
    }

    /** All records. */
    public static Query all() {
        return of(Criteria.all());
    }

    /** All records that satisfy the criteria. */
    public static Query of(Criteria criteria) {
        return new Query(criteria, Sort.unsorted(), Limit.unlimited(), 0, List.of());
    }

    /** In this order; {@link Sort#unsorted()} changes nothing. */
    public Query sortedBy(Sort order) {
        return order.isUnsorted() ? this : new Query(criteria, order, limit, offset, properties);
    }

    /** At most so many. */
    public Query limitedTo(Limit max) {
        return new Query(criteria, sort, max, offset, properties);
    }

    /** Without the first ones. */
    public Query from(long first) {
        return new Query(criteria, sort, limit, first, properties);
    }

    /** One page; its order is added to that of the query. An unpaged one adds only its order. */
    public Query page(Pageable page) {
        Query sorted = sortedBy(sort.and(page.getSort()));
        return page.isUnpaged()
                ? sorted
                : sorted.limitedTo(Limit.of(page.getPageSize())).from(page.getOffset());
    }

    /** Only these properties of the entity. */
    public Query reading(List<String> only) {
        return new Query(criteria, sort, limit, offset, only);
    }
}
