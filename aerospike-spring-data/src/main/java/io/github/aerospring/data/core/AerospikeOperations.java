package io.github.aerospring.data.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.aerospring.data.convert.AerospikeConverter;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import io.github.aerospring.data.query.Query;
import io.github.aerospring.data.query.QueryPlan;
import org.jspecify.annotations.Nullable;

/**
 * Entities in and out of one namespace. Errors are {@link org.springframework.dao.DataAccessException}s. Writes replace the
 * record as a whole and return the entity with its new version: for mutable classes the same instance, for records another.
 */
public interface AerospikeOperations {

    /** The converter in use. */
    AerospikeConverter getConverter();

    /** Metadata of the entities. */
    default AerospikeMappingContext getMappingContext() {
        return getConverter().getMappingContext();
    }

    /**
     * Creates or replaces the record. With a version property: creates if the version is 0 or {@code null}, else replaces
     * the record of that version.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if the stored version is another one
     */
    <T> T save(T entity);

    /**
     * Creates the record.
     *
     * @throws org.springframework.dao.DuplicateKeyException if there is one
     */
    <T> T insert(T entity);

    /**
     * Replaces the record.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException if there is none
     * @throws org.springframework.dao.OptimisticLockingFailureException if the entity has a version, and the stored one is
     *     another or there is none
     */
    <T> T update(T entity);

    /**
     * {@link #save Saves} in batches, of entities of any classes; of several with one key the last one wins. All are
     * attempted; then the exception of the first failure is thrown, which has the others suppressed.
     *
     * @return the saved entities in their order
     */
    <T> List<T> saveAll(Iterable<? extends T> entities);

    /** {@link #insert Inserts} in batches, as {@link #saveAll}. */
    <T> List<T> insertAll(Iterable<? extends T> entities);

    /** The entity of an id. */
    <T> Optional<T> findById(Object id, Class<T> type);

    /** Entities in the order of their ids, read in batches; an id without a record is skipped, one given twice is read twice. */
    <T> List<T> findAllById(Iterable<?> ids, Class<T> type);

    /** Whether there is a record of the id. */
    boolean existsById(Object id, Class<?> type);

    /** All entities of a class, in no order. */
    <T> List<T> findAll(Class<T> type);

    /** All entities of a class, in no order, read while they are consumed. The stream must be closed. */
    <T> Stream<T> streamAll(Class<T> type);

    /** Number of records of a class. */
    long count(Class<?> type);

    /**
     * Deletes the entity's record.
     *
     * @return whether there was one
     * @throws org.springframework.dao.OptimisticLockingFailureException if the entity has a version, and the stored one is
     *     another or there is none
     */
    boolean delete(Object entity);

    /**
     * Deletes the record of an id.
     *
     * @return whether there was one
     */
    boolean deleteById(Object id, Class<?> type);

    /** Deletes the records of ids, in batches; ids without a record are skipped. */
    void deleteAllById(Iterable<?> ids, Class<?> type);

    /** Deletes the entities' records, in batches, those with a version one by one as {@link #delete}. */
    void deleteAll(Iterable<?> entities);

    /**
     * Deletes all records of a class. They are found by a scan and deleted by key, so that the call ends when they are gone
     * and a record written afterwards stays; a truncation, which servers carry out by time, promises neither.
     *
     * @return how many were deleted
     */
    long deleteAll(Class<?> type);

    /** The plan of a query, to be used as often as needed. */
    QueryPlan plan(Query query, Class<?> type);

    /** A query of a class. */
    <T> QueryResults<T> query(Query query, Class<T> type);

    /** A plan with arguments for its parameters; {@code type} is the planned class or one of its supertypes. */
    <T> QueryResults<T> query(QueryPlan plan, Class<T> type, @Nullable Object... arguments);
}
