package io.github.aerospring.core.column;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.RandomAccess;

import com.aerospike.client.Key;
import com.aerospike.client.Value;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.internal.cluster.ParticleValues;
import io.github.aerospring.core.internal.wire.CellSource;
import io.github.aerospring.core.internal.wire.DigestHasher;
import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.record.RecordArguments;
import org.jspecify.annotations.Nullable;

/**
 * Keys of records in an order, of one set or of several, without an object per key. Their digests are computed when they
 * are first needed and kept: a set that is read again and again is hashed once. Safe for use by many threads; the arrays
 * that it was made of must not change.
 */
public final class KeySet {

    private final List<Scope> scopes;
    private final int @Nullable [] scopeOfKey;
    private final int size;
    private final @Nullable CellSource ids;
    private volatile byte @Nullable [] digests;
    private volatile @Nullable KeyIndex index;

    KeySet(
            List<Scope> scopes,
            int @Nullable [] scopeOfKey,
            int size,
            @Nullable CellSource ids,
            byte @Nullable [] digests) {
        this.scopes = scopes;
        this.scopeOfKey = scopeOfKey;
        this.size = size;
        this.ids = ids;
        this.digests = digests;
    }

    /** A namespace and a set, which is empty for records without one. */
    record Scope(String namespace, String set) {

        @Nullable
        String officialSet() {
            return set.isEmpty() ? null : set;
        }
    }

    /** How user keys that are byte arrays are hashed. */
    public enum ByteKeys {
        /** As blobs, as Java clients do. */
        BLOB(Particles.BLOB),
        /** As text, as the Python clients do that are based on the C client. */
        STRING(Particles.STRING);

        private final int particle;

        ByteKeys(int particle) {
            this.particle = particle;
        }
    }

    /** Records with integer keys. */
    public static KeySet of(String namespace, String set, long... ids) {
        return ofIds(namespace, set, ids.length, new Ids.Longs(ids));
    }

    /** Records with text keys. */
    public static KeySet of(String namespace, String set, String... ids) {
        return ofIds(namespace, set, ids.length, new Ids.Texts(ids));
    }

    /** Records with keys that are byte arrays. */
    public static KeySet of(String namespace, String set, ByteKeys hashing, byte[]... ids) {
        return ofIds(namespace, set, ids.length, new Ids.Blobs(ids, hashing.particle));
    }

    /** Records of any namespaces and sets. */
    public static KeySet of(List<Key> keys) {
        List<Key> copy = RecordArguments.keys(List.of(keys.toArray(Key[]::new)));
        Map<Scope, Integer> scopes = new LinkedHashMap<>();
        int[] scopeOfKey = new int[copy.size()];
        @Nullable Value[] ids = new Value[copy.size()];
        byte[] digests = new byte[copy.size() * DigestHasher.SIZE];
        Key before = null;
        for (int i = 0; i < scopeOfKey.length; i++) {
            Key key = copy.get(i);
            if (before != null && isSameScope(before, key)) {
                scopeOfKey[i] = scopeOfKey[i - 1];
            } else {
                Scope scope = new Scope(key.namespace, key.setName == null ? "" : key.setName);
                scopeOfKey[i] = scopes.computeIfAbsent(scope, added -> scopes.size());
            }
            ids[i] = key.userKey;
            System.arraycopy(key.digest, 0, digests, i * DigestHasher.SIZE, DigestHasher.SIZE);
            before = key;
        }
        return new KeySet(
                List.copyOf(scopes.keySet()),
                scopes.size() > 1 ? scopeOfKey : null,
                copy.size(),
                new Ids.Values(ids),
                digests);
    }

    private static boolean isSameScope(Key before, Key key) {
        return before.namespace.equals(key.namespace) && Objects.equals(before.setName, key.setName);
    }

    static KeySet ofIds(String namespace, String set, int size, CellSource ids) {
        if (namespace.isEmpty()) {
            throw InvalidArgumentException.of("namespace", namespace, "non-empty, e.g. \"test\"");
        }
        return new KeySet(List.of(new Scope(namespace, set)), null, size, ids, null);
    }

    /** Computes the digests now instead of when they are first needed. */
    public KeySet prepare() {
        digests();
        return this;
    }

    /** Number of keys. */
    public int size() {
        return size;
    }

    /**
     * One key, a new object. Keys of a query have a user key only if the record was stored with it.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Key key(int row) {
        Objects.checkIndex(row, size);
        int start = row * DigestHasher.SIZE;
        byte[] digest = Arrays.copyOfRange(digests(), start, start + DigestHasher.SIZE);
        Scope scope = scopes.get(scopeOf(row));
        Value id = ids == null || !ids.isPresent(row) ? null : ParticleValues.value(ids, row);
        return new Key(scope.namespace(), digest, scope.officialSet(), id);
    }

    /** All keys as a view, which makes a new object per call. */
    public List<Key> asList() {
        return new KeyList();
    }

    /** Row of a key, compared by namespace and digest; the last one of a key that occurs several times. */
    public OptionalInt indexOf(Key key) {
        KeyIndex known = index;
        if (known == null) {
            known = new KeyIndex(digests(), size);
            index = known;
        }
        return known.find(
                key.digest, row -> scopes.get(scopeOf(row)).namespace().equals(key.namespace));
    }

    List<Scope> scopes() {
        return scopes;
    }

    int scopeOf(int row) {
        return scopeOfKey == null ? 0 : scopeOfKey[row];
    }

    /** Takes rows of one scope, which are next to each other in an order. */
    @FunctionalInterface
    interface ScopeRun {

        void accept(int scope, int from, int to);
    }

    /** Takes rows in an order that is sorted by scope, one scope after the other. */
    void forEachScope(int[] order, int from, int to, ScopeRun action) {
        int start = from;
        while (start < to) {
            int scope = scopeOf(order[start]);
            int end = scopeOfKey == null ? to : start + 1;
            while (end < to && scopeOf(order[end]) == scope) {
                end++;
            }
            action.accept(scope, start, end);
            start = end;
        }
    }

    @Nullable
    CellSource ids() {
        return ids;
    }

    byte[] digests() {
        Hashing hashing = new Hashing();
        return hashing.upTo(size);
    }

    /** Digests while they are computed, block by block; they are kept when all are there. For one thread. */
    final class Hashing {

        private final byte[] all;
        private final @Nullable DigestHasher[] hashers = new DigestHasher[scopes.size()];
        private int done;

        Hashing() {
            byte[] known = digests;
            this.done = known == null ? 0 : size;
            this.all = known == null ? new byte[size * DigestHasher.SIZE] : known;
        }

        /** The array, as far as it is filled. */
        byte[] digests() {
            return all;
        }

        byte[] upTo(int row) {
            if (done < row && ids != null) {
                while (done < row) {
                    int scope = scopeOf(done);
                    int end = scopeOfKey == null ? row : done + 1;
                    while (end < row && scopeOf(end) == scope) {
                        end++;
                    }
                    hasher(scope).digest(ids, done, end, all);
                    done = end;
                }
                if (done == size) {
                    digests = all;
                }
            }
            return all;
        }

        private DigestHasher hasher(int scope) {
            DigestHasher hasher = hashers[scope];
            if (hasher == null) {
                hasher = new DigestHasher(scopes.get(scope).set());
                hashers[scope] = hasher;
            }
            return hasher;
        }
    }

    private final class KeyList extends AbstractList<Key> implements RandomAccess {

        @Override
        public Key get(int row) {
            return key(row);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
