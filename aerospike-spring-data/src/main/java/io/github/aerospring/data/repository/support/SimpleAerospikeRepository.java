package io.github.aerospring.data.repository.support;

import java.util.List;
import java.util.Optional;

import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.data.core.QueryResults;
import io.github.aerospring.data.query.Query;
import io.github.aerospring.data.repository.AerospikeRepository;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.core.EntityInformation;
import org.springframework.util.Assert;

/** The methods that every repository has. */
public class SimpleAerospikeRepository<T, ID> implements AerospikeRepository<T, ID> {

    private final Class<T> type;
    private final AerospikeOperations operations;

    /** A repository of the entity over the operations. */
    public SimpleAerospikeRepository(EntityInformation<T, ID> entity, AerospikeOperations operations) {
        this.type = entity.getJavaType();
        this.operations = operations;
    }

    @Override
    public <S extends T> S save(S entity) {
        return operations.save(entity);
    }

    @Override
    public <S extends T> List<S> saveAll(Iterable<S> entities) {
        return operations.saveAll(entities);
    }

    @Override
    public <S extends T> S insert(S entity) {
        return operations.insert(entity);
    }

    @Override
    public <S extends T> S update(S entity) {
        return operations.update(entity);
    }

    @Override
    public Optional<T> findById(ID id) {
        return operations.findById(id, type);
    }

    @Override
    public boolean existsById(ID id) {
        return operations.existsById(id, type);
    }

    @Override
    public List<T> findAll() {
        return operations.findAll(type);
    }

    @Override
    public List<T> findAllById(Iterable<ID> ids) {
        return operations.findAllById(ids, type);
    }

    @Override
    public List<T> findAll(Sort sort) {
        Assert.notNull(sort, "sort: null (expected: a sort, or Sort.unsorted())");
        return query(Query.all().sortedBy(sort)).all();
    }

    @Override
    public Page<T> findAll(Pageable pageable) {
        Assert.notNull(pageable, "pageable: null (expected: a page, or Pageable.unpaged())");
        return query(Query.all()).page(pageable);
    }

    private QueryResults<T> query(Query query) {
        return operations.query(query, type);
    }

    @Override
    public long count() {
        return operations.count(type);
    }

    @Override
    public void deleteById(ID id) {
        operations.deleteById(id, type);
    }

    @Override
    public void delete(T entity) {
        operations.delete(entity);
    }

    @Override
    public void deleteAllById(Iterable<? extends ID> ids) {
        operations.deleteAllById(ids, type);
    }

    @Override
    public void deleteAll(Iterable<? extends T> entities) {
        operations.deleteAll(entities);
    }

    @Override
    public void deleteAll() {
        operations.deleteAll(type);
    }
}
