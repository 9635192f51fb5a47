package io.github.aerospring.data.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.data.convert.AerospikeConverter;
import io.github.aerospring.data.mapping.AerospikePersistentEntity;
import io.github.aerospring.data.query.Query;
import io.github.aerospring.data.query.QueryPlan;
import io.github.aerospring.data.query.QueryPlanner;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.data.mapping.callback.EntityCallbacks;
import org.springframework.data.projection.SpelAwareProxyProjectionFactory;

/** The template over a native client, which it does not close. Thread-safe. */
public final class AerospikeTemplate implements AerospikeOperations, ApplicationContextAware, BeanClassLoaderAware {

    private final AerospikeConverter converter;
    private final QueryPlanner planner;
    private final EntityLifecycle lifecycle = new EntityLifecycle();
    private final SpelAwareProxyProjectionFactory projections = new SpelAwareProxyProjectionFactory();
    private final EntityAccess access;
    private final EntityWrites writes;
    private final EntityReads reads;
    private final EntityDeletes deletes;
    private final RowScan scan;
    private final ResultReading reading;

    /** A template of a namespace, with the default options. */
    public AerospikeTemplate(NativeClient client, AerospikeConverter converter, String namespace) {
        this(client, converter, TemplateOptions.of(namespace));
    }

    /** A template with these options. */
    public AerospikeTemplate(NativeClient client, AerospikeConverter converter, TemplateOptions options) {
        this.converter = converter;
        this.planner = new QueryPlanner(converter.getMappingContext(), converter::toStored);
        AerospikeExceptionTranslator translator = new AerospikeExceptionTranslator();
        Chunks chunks = new Chunks(options.batchSize());
        this.access = new EntityAccess(options.namespace(), converter, lifecycle);
        this.writes = new EntityWrites(client, access, translator, options.batchSize());
        this.reads = new EntityReads(client, access, translator, chunks);
        this.deletes = new EntityDeletes(client, access, translator, chunks);
        this.scan = new RowScan(
                client,
                access,
                reads,
                translator,
                ExpressionSupport.of(client, options.pushdown()),
                options.batchSize());
        this.reading = new ResultReading(access, new ProjectionReader(converter, projections));
    }

    @Override
    public void setApplicationContext(ApplicationContext context) {
        setEntityCallbacks(EntityCallbacks.create(context));
        projections.setBeanFactory(context);
    }

    /** The callbacks to run; those of the application context if there is one. */
    public void setEntityCallbacks(EntityCallbacks callbacks) {
        lifecycle.setCallbacks(callbacks);
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        projections.setBeanClassLoader(classLoader);
    }

    @Override
    public AerospikeConverter getConverter() {
        return converter;
    }

    @Override
    public <T> T save(T entity) {
        return writes.write(Arguments.required(entity, "entity"), WriteIntent.SAVE);
    }

    @Override
    public <T> T insert(T entity) {
        return writes.write(Arguments.required(entity, "entity"), WriteIntent.INSERT);
    }

    @Override
    public <T> T update(T entity) {
        return writes.write(Arguments.required(entity, "entity"), WriteIntent.UPDATE);
    }

    @Override
    public <T> List<T> saveAll(Iterable<? extends T> entities) {
        return writes.writeAll(Arguments.<T>elements(entities, "entities"), WriteIntent.SAVE);
    }

    @Override
    public <T> List<T> insertAll(Iterable<? extends T> entities) {
        return writes.writeAll(Arguments.<T>elements(entities, "entities"), WriteIntent.INSERT);
    }

    @Override
    public <T> Optional<T> findById(Object id, Class<T> type) {
        return reads.findById(Arguments.required(id, "id"), type);
    }

    @Override
    public <T> List<T> findAllById(Iterable<?> ids, Class<T> type) {
        return reads.findAllById(Arguments.<Object>elements(ids, "ids"), type);
    }

    @Override
    public boolean existsById(Object id, Class<?> type) {
        return reads.existsById(Arguments.required(id, "id"), type);
    }

    @Override
    public <T> List<T> findAll(Class<T> type) {
        return query(Query.all(), type).all();
    }

    @Override
    public <T> Stream<T> streamAll(Class<T> type) {
        return query(Query.all(), type).stream();
    }

    @Override
    public long count(Class<?> type) {
        return query(Query.all(), type).count();
    }

    @Override
    public boolean delete(Object entity) {
        return deletes.delete(Arguments.required(entity, "entity"));
    }

    @Override
    public boolean deleteById(Object id, Class<?> type) {
        AerospikePersistentEntity<?> metadata = access.metadata(type);
        boolean ours = !metadata.sharesSet() || existsById(id, type);
        return ours && deletes.deleteKey(access.key(metadata, Arguments.required(id, "id")));
    }

    @Override
    public void deleteAllById(Iterable<?> ids, Class<?> type) {
        List<Object> checked = Arguments.elements(ids, "ids");
        AerospikePersistentEntity<?> metadata = access.metadata(type);
        if (metadata.sharesSet()) {
            checked.forEach(id -> deleteById(id, type));
        } else {
            deletes.deleteKeys(
                    checked.stream().map(id -> access.key(metadata, id)).iterator());
        }
    }

    @Override
    public void deleteAll(Iterable<?> entities) {
        deletes.deleteAll(Arguments.<Object>elements(entities, "entities"));
    }

    @Override
    public long deleteAll(Class<?> type) {
        return query(Query.all(), type).delete();
    }

    @Override
    public QueryPlan plan(Query query, Class<?> type) {
        return planner.plan(type, query);
    }

    @Override
    public <T> QueryResults<T> query(Query query, Class<T> type) {
        return query(plan(query, type), type);
    }

    @Override
    public <T> QueryResults<T> query(QueryPlan plan, Class<T> type, @Nullable Object... arguments) {
        return new PlannedResults<>(scan, deletes, reading, plan, plan.bind(arguments), type);
    }
}
