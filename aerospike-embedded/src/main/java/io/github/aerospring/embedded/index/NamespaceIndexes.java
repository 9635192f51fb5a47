package io.github.aerospring.embedded.index;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import io.github.aerospring.embedded.expression.ExpressionCompiler;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordObserver;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of a namespace, kept in step with its records. Definitions are changed by one thread at a time, see
 * {@link IndexCatalog}.
 */
public final class NamespaceIndexes implements RecordObserver {

    /** Most secondary indexes of a namespace. */
    static final int MAX_INDEXES = 256;

    private final Namespace namespace;
    private final ExpressionCompiler compiler;
    private final Executor builder;
    private final SetIndexes setIndexes = new SetIndexes();
    private final @Nullable SecondaryIndex[] slots = new SecondaryIndex[MAX_INDEXES];
    private volatile List<SecondaryIndex> indexes = List.of();

    NamespaceIndexes(Namespace namespace, ExpressionCompiler compiler, Executor builder) {
        this.namespace = namespace;
        this.compiler = compiler;
        this.builder = builder;
        namespace.observe(this);
    }

    /** The namespace. */
    public Namespace namespace() {
        return namespace;
    }

    /** All secondary indexes, in the order in which the server lists them: a new one takes the first free place. */
    public List<SecondaryIndex> all() {
        return indexes;
    }

    /** All set indexes, by their set. */
    public List<SetIndex> setIndexes() {
        return setIndexes.all();
    }

    /** The secondary index with a name, {@code null} when there is none. */
    public @Nullable SecondaryIndex named(String name) {
        return indexes.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The set index with a name, {@code null} when there is none. */
    public @Nullable SetIndex setIndexNamed(String name) {
        return setIndexes.named(name);
    }

    /** The index that a query means: that of its set, else that of all sets; {@code null} when there is none. */
    public @Nullable SecondaryIndex find(IndexDefinition definition) {
        SecondaryIndex ofSet = exactly(definition);
        return ofSet == null ? exactly(definition.inAllSets()) : ofSet;
    }

    /** The index of a set, {@code null} when there is none that is complete. */
    public @Nullable SetIndex ofSet(String set) {
        SetIndex index = setIndexes.of(set);
        return index == null || !index.isPopulated() ? null : index;
    }

    /** Whether the set index of a set is being built. */
    public boolean isPopulating(String set) {
        SetIndex index = setIndexes.of(set);
        return index != null && !index.isPopulated();
    }

    /** Number of secondary indexes of a set. */
    public long count(String set) {
        return indexes.stream()
                .filter(index -> index.definition().set().equals(set))
                .count();
    }

    /** Memory that the real server would use for secondary indexes. */
    public long usedBytes() {
        return indexes.stream()
                .mapToLong(index -> index.statistics().usedBytes())
                .sum();
    }

    /** Memory that the real server would use for set indexes. */
    public long setIndexUsedBytes() {
        return setIndexes.all().stream().mapToLong(SetIndex::usedBytes).sum();
    }

    /**
     * Switches the index of a set on or off.
     *
     * @return false if the index belongs to a command, which alone may end it
     */
    public boolean configureSetIndex(RecordSet set, boolean on) {
        if (!setIndexes.mayConfigure(set)) {
            return false;
        }
        if (on) {
            build(setIndexes.enable(set));
        } else {
            setIndexes.drop(set);
        }
        return true;
    }

    @Override
    public void changed(@Nullable Record before, @Nullable Record after) {
        for (SecondaryIndex index : indexes) {
            index.changed(before, after);
        }
        setIndexes.changed(before, after);
    }

    @Override
    public void removed(List<Record> records, boolean all) {
        for (SecondaryIndex index : indexes) {
            index.removed(records, all);
        }
        records.forEach(record -> setIndexes.changed(record, null));
    }

    void create(Definition definition, String name) {
        if (definition instanceof IndexDefinition secondary) {
            create(secondary, name);
        } else {
            RecordSet set = set(definition.set());
            if (set != null) {
                build(setIndexes.create(set, name));
            }
        }
    }

    void drop(Definition definition) {
        if (definition instanceof IndexDefinition secondary) {
            drop(exactly(secondary));
        } else {
            RecordSet set = namespace.sets().find(definition.set());
            if (set != null) {
                setIndexes.drop(set);
            }
        }
    }

    private void create(IndexDefinition definition, String name) {
        SecondaryIndex present = exactly(definition);
        RecordSet set = set(definition.set());
        if (present != null) {
            present.rename(name);
        } else if (set != null) {
            SecondaryIndex index = new SecondaryIndex(name, definition, RecordPart.of(definition.part(), compiler));
            slots[Arrays.asList(slots).indexOf(null)] = index;
            publish();
            long records = definition.set().isEmpty() ? namespace.objects() : set.objects();
            if (records == 0) {
                index.load().skip();
            } else {
                builder.execute(() -> build(index));
            }
        }
    }

    private void drop(@Nullable SecondaryIndex index) {
        if (index != null) {
            index.drop();
            slots[Arrays.asList(slots).indexOf(index)] = null;
            publish();
        }
    }

    private void publish() {
        indexes = Stream.of(slots).filter(Objects::nonNull).toList();
    }

    private void build(SecondaryIndex index) {
        long started = System.nanoTime();
        IndexBuild build = new IndexBuild(
                namespace, index::isDropped, index::add, records -> index.load().advance(records, namespace.objects()));
        if (build.run()) {
            index.load().finish(started, index.entries(), index.definition().type());
        }
    }

    private void build(@Nullable SetIndex index) {
        if (index == null) {
            return;
        }
        if (index.entries() == 0) {
            index.populated();
            return;
        }
        builder.execute(() -> {
            IndexBuild build = new IndexBuild(
                    namespace,
                    index::isDropped,
                    record -> {
                        if (index.concerns(record)) {
                            index.add(record);
                        }
                    },
                    records -> {});
            if (build.run()) {
                index.populated();
            }
        });
    }

    private @Nullable SecondaryIndex exactly(IndexDefinition definition) {
        return indexes.stream()
                .filter(index -> index.definition().equals(definition))
                .findFirst()
                .orElse(null);
    }

    /** A set, created if needed; null when the namespace has no place for it. */
    private @Nullable RecordSet set(String name) {
        try {
            return namespace.sets().obtain(name);
        } catch (RequestFailedException full) {
            return null;
        }
    }
}
