package io.github.aerospring.data.repository.query;

import java.util.List;
import java.util.function.BiFunction;

import io.github.aerospring.data.core.QueryResults;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.query.QueryCreationException;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.parser.PartTree;
import org.springframework.util.ClassUtils;

/** What a method makes of its query: a number, a page, a list, one entity. */
enum ResultShape {
    COUNT((results, page) -> results.count()),
    EXISTS((results, page) -> results.exists()),
    DELETED_COUNT((results, page) -> results.delete()),
    DELETED_ANY((results, page) -> results.delete() > 0),
    DELETED_ENTITIES(ResultShape::delete),
    STREAM((results, page) -> page.isPaged() ? results.slice(page).stream() : results.stream()),
    PAGE(QueryResults::page),
    SLICE(QueryResults::slice),
    LIST((results, page) -> page.isPaged() ? results.slice(page).getContent() : sorted(results, page)),
    FIRST((results, page) -> results.first().orElse(null)),
    ONE((results, page) -> results.one().orElse(null));

    private final BiFunction<QueryResults<?>, Pageable, @Nullable Object> reader;

    ResultShape(BiFunction<QueryResults<?>, Pageable, @Nullable Object> reader) {
        this.reader = reader;
    }

    @Nullable
    Object read(QueryResults<?> results, Pageable page) {
        return reader.apply(results, page);
    }

    boolean isProjectable() {
        return ordinal() >= STREAM.ordinal();
    }

    private static List<?> sorted(QueryResults<?> results, Pageable page) {
        return page.getSort().isSorted() ? results.page(page).getContent() : results.all();
    }

    private static List<?> delete(QueryResults<?> results, Pageable page) {
        List<?> entities = results.all();
        results.delete();
        return entities;
    }

    static ResultShape of(QueryMethod method, PartTree tree) {
        if (method.isScrollQuery() || method.getParameters().hasScrollPositionParameter()) {
            throw QueryCreationException.create(
                    method, "scrolling in %s (expected: Page, Slice, List or Stream)".formatted(method.getName()));
        }
        if (method.isSearchQuery()) {
            throw QueryCreationException.create(
                    method, "vector search in %s (expected: none)".formatted(method.getName()));
        }
        if (tree.isDistinct()) {
            throw QueryCreationException.create(
                    method,
                    "keyword Distinct in %s (expected: none, records are distinct by key)".formatted(method.getName()));
        }
        if (tree.isDelete()) {
            return ofDelete(method);
        }
        if (tree.isCountProjection()) {
            return COUNT;
        }
        return tree.isExistsProjection() ? EXISTS : ofFind(method, tree);
    }

    private static ResultShape ofDelete(QueryMethod method) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(method.getReturnedObjectType());
        if (method.isCollectionQuery()) {
            return DELETED_ENTITIES;
        }
        if (type == Boolean.class) {
            return DELETED_ANY;
        }
        if (type == Void.class || type == void.class || Number.class.isAssignableFrom(type)) {
            return DELETED_COUNT;
        }
        throw QueryCreationException.create(
                method,
                "return type of %s: %s (expected: void, a number, boolean or a collection of entities)"
                        .formatted(method.getName(), type.getName()));
    }

    private static ResultShape ofFind(QueryMethod method, PartTree tree) {
        if (method.isStreamQuery()) {
            return STREAM;
        }
        if (method.isPageQuery()) {
            return PAGE;
        }
        if (method.isSliceQuery()) {
            return SLICE;
        }
        if (method.isCollectionQuery()) {
            return LIST;
        }
        return tree.isLimiting() ? FIRST : ONE;
    }
}
