package io.github.aerospring.data.repository;

import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.ListPagingAndSortingRepository;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * A repository of entities in one set. {@code save} replaces the record as a whole; entities with a version property are
 * checked against the stored version by all writes and by {@code delete(entity)}. Deleting an id that has no record is no
 * error. Without a sort, pages are in the order of the records' digests.
 *
 * @param <T> entity
 * @param <ID> type of its id property
 */
@NoRepositoryBean
public interface AerospikeRepository<T, ID> extends ListCrudRepository<T, ID>, ListPagingAndSortingRepository<T, ID> {

    /**
     * Creates the entity's record.
     *
     * @throws org.springframework.dao.DuplicateKeyException if there is one of the id
     */
    <S extends T> S insert(S entity);

    /**
     * Replaces the entity's record.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException if there is none of the id
     * @throws org.springframework.dao.OptimisticLockingFailureException if the entity has a version, and the stored one is
     *     another or there is none
     */
    <S extends T> S update(S entity);
}
