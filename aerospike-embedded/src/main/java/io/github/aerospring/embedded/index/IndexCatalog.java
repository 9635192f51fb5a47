package io.github.aerospring.embedded.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

import io.github.aerospring.embedded.expression.Expression;
import io.github.aerospring.embedded.expression.ExpressionCompiler;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * The names of all indexes of a server. As the metadata of a cluster it accepts definitions for namespaces that the server
 * does not have; nothing follows from them.
 */
public final class IndexCatalog {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Map<Definition, String>> registered = new HashMap<>();
    private final Map<String, NamespaceIndexes> indexes = new HashMap<>();
    private final ExpressionCompiler compiler;

    /**
     * A catalog without indexes.
     *
     * @param builder runs what takes over the records that were there before an index
     */
    public IndexCatalog(Namespaces namespaces, ExpressionCompiler compiler, Executor builder) {
        this.compiler = compiler;
        for (Namespace namespace : namespaces.all()) {
            indexes.put(namespace.name(), new NamespaceIndexes(namespace, compiler, builder));
        }
    }

    /** The indexes of a namespace of the server. */
    public NamespaceIndexes of(Namespace namespace) {
        NamespaceIndexes found = indexes.get(namespace.name());
        if (found == null) {
            throw new IllegalArgumentException(
                    "namespace: '" + namespace.name() + "' (expected: one of " + indexes.keySet() + ")");
        }
        return found;
    }

    /**
     * The expression that an index may have.
     *
     * @throws RequestFailedException code 4 when it is malformed, looks at neither bins nor the digest, or looks at the key
     *     or other metadata
     */
    public Expression expression(byte[] wire) {
        Expression expression = compiler.compile(wire);
        if (!expression.isIndexable()) {
            throw ResultCode.PARAMETER.because("expression of an index (expected: bins or digest, nothing else)");
        }
        return expression;
    }

    /**
     * Creates an index, or renames the one with this definition. Nothing happens when there is one of this name and
     * definition.
     *
     * @throws RequestFailedException code 200 when the name is that of another definition, 206 when there are 256 secondary
     *     indexes
     */
    public void create(String namespace, Definition definition, String name) {
        lock.lock();
        try {
            Map<Definition, String> names = registered.computeIfAbsent(namespace, any -> new LinkedHashMap<>());
            Definition named = definitionNamed(name, names);
            if (named != null && !named.equals(definition)) {
                throw ResultCode.INDEX_FOUND.because("'indexname' already exists with different definition");
            }
            if (definition instanceof IndexDefinition && !names.containsKey(definition) && isFull(names)) {
                throw ResultCode.INDEX_MAX_COUNT.because("already at sindex definition limit");
            }
            names.put(definition, name);
            NamespaceIndexes here = indexes.get(namespace);
            if (named == null && here != null) {
                here.create(definition, name);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Deletes an index if it is there. */
    public void delete(String namespace, String name) {
        lock.lock();
        try {
            Map<Definition, String> names = registered.getOrDefault(namespace, Map.of());
            Definition named = definitionNamed(name, names);
            if (named != null) {
                names.remove(named);
                NamespaceIndexes here = indexes.get(namespace);
                if (here != null) {
                    here.drop(named);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private static @Nullable Definition definitionNamed(String name, Map<Definition, String> names) {
        for (Map.Entry<Definition, String> entry : names.entrySet()) {
            if (entry.getValue().equals(name)) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static boolean isFull(Map<Definition, String> names) {
        return names.keySet().stream().filter(IndexDefinition.class::isInstance).count()
                >= NamespaceIndexes.MAX_INDEXES;
    }
}
