package io.github.aerospring.data.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** A query with its arguments; each method runs it. Reading is not a snapshot: records written meanwhile may be seen. */
public interface QueryResults<T> {

    /**
     * The same query with each result as a {@code type}: an interface whose getters are properties of the entity, or a
     * class or record whose constructor parameters are. Only their bins are read.
     */
    <P> QueryResults<P> as(Class<P> type);

    /** All results. */
    List<T> all();

    /**
     * The only result.
     *
     * @throws org.springframework.dao.IncorrectResultSizeDataAccessException if there is more than one
     */
    Optional<T> one();

    /** The first result. */
    Optional<T> first();

    /** The results one by one; must be closed. They are read while they are consumed unless the query has an order. */
    Stream<T> stream();

    /**
     * One page, with the number of all results; records are read once. The order of the page is added to that of the query,
     * whose limit bounds the number of all results and whose offset is ignored.
     */
    Page<T> page(Pageable page);

    /** One page without the number of all results; otherwise as {@link #page}. */
    Slice<T> slice(Pageable page);

    /** How many records satisfy the criteria; order, offset and limit are ignored. */
    long count();

    /** Whether a record satisfies the criteria; stops at the first. */
    boolean exists();

    /**
     * Deletes what {@link #all()} would return, first reading and then deleting: a record that changes in between is
     * deleted too.
     *
     * @return how many records were deleted
     */
    long delete();

    /** The plan as text for people. */
    String explain();
}
