package io.github.aerospring.core.column;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.aerospike.client.Key;
import com.aerospike.client.Value;
import io.github.aerospring.core.internal.cluster.ParticleValues;
import io.github.aerospring.core.internal.cluster.ScanRow;
import io.github.aerospring.core.internal.wire.DigestHasher;
import org.jspecify.annotations.Nullable;

/** Keys of the records of a query: their digests, and sets and user keys as far as there are any. */
final class ScanKeys {

    private static final int FIRST_CAPACITY = 256;

    private final String namespace;
    private final int maxRows;
    private final Map<KeySet.Scope, Integer> scopes = new LinkedHashMap<>();
    private int capacity;
    private byte[] digests = {};
    private int[] scopeOfKey;
    private @Nullable Value @Nullable [] ids;
    private byte[] lastSet = {};
    private int lastScope = -1;

    /**
     * Keys.
     *
     * @param maxRows most that are taken at a time
     */
    ScanKeys(String namespace, int maxRows) {
        this.namespace = namespace;
        this.maxRows = maxRows;
        this.capacity = Math.min(FIRST_CAPACITY, maxRows);
        this.scopeOfKey = new int[capacity];
    }

    void add(int row, byte[] buffer, ScanRow source) {
        if (row == capacity) {
            capacity = Math.min(maxRows, 2 * capacity);
            scopeOfKey = Arrays.copyOf(scopeOfKey, capacity);
        }
        if (digests.length <= row * DigestHasher.SIZE) {
            digests = Arrays.copyOf(digests, capacity * DigestHasher.SIZE);
        }
        System.arraycopy(buffer, source.digest(), digests, row * DigestHasher.SIZE, DigestHasher.SIZE);
        scopeOfKey[row] = scope(buffer, source);
        Value id = id(buffer, source);
        if (id != null) {
            if (ids == null || ids.length <= row) {
                ids = ids == null ? new Value[scopeOfKey.length] : Arrays.copyOf(ids, scopeOfKey.length);
            }
            ids[row] = id;
        }
    }

    private int scope(byte[] buffer, ScanRow source) {
        int end = source.set() + source.setLength();
        if (lastScope < 0 || !Arrays.equals(lastSet, 0, lastSet.length, buffer, source.set(), end)) {
            lastSet = Arrays.copyOfRange(buffer, source.set(), end);
            String set = new String(lastSet, StandardCharsets.UTF_8);
            lastScope = scopes.computeIfAbsent(new KeySet.Scope(namespace, set), added -> scopes.size());
        }
        return lastScope;
    }

    private static @Nullable Value id(byte[] buffer, ScanRow source) {
        if (source.keyLength() < 0) {
            return null;
        }
        return Value.get(ParticleValues.decode(buffer[source.key()], buffer, source.key() + 1, source.keyLength()));
    }

    /** The key of a record that is not stored. */
    Key key(byte[] buffer, ScanRow source) {
        byte[] digest = Arrays.copyOfRange(buffer, source.digest(), source.digest() + DigestHasher.SIZE);
        String set = source.setLength() == 0
                ? null
                : new String(buffer, source.set(), source.setLength(), StandardCharsets.UTF_8);
        return new Key(namespace, digest, set, id(buffer, source));
    }

    /** The keys of the first rows; others may be added from the first row on. */
    KeySet take(int rows) {
        List<KeySet.Scope> names = new ArrayList<>(scopes.keySet());
        boolean full = digests.length == rows * DigestHasher.SIZE;
        KeySet keys = new KeySet(
                names,
                names.size() > 1 ? Arrays.copyOf(scopeOfKey, rows) : null,
                rows,
                ids == null ? null : new Ids.Values(Arrays.copyOf(ids, rows)),
                full ? digests : Arrays.copyOf(digests, rows * DigestHasher.SIZE));
        digests = new byte[0];
        ids = null;
        return keys;
    }

    /** One key set of several. */
    static KeySet concatenated(List<KeySet> parts, int rows) {
        Map<KeySet.Scope, Integer> scopes = new LinkedHashMap<>();
        int[] scopeOfKey = new int[rows];
        byte[] digests = new byte[rows * DigestHasher.SIZE];
        @Nullable Value @Nullable [] ids = null;
        int at = 0;
        for (KeySet part : parts) {
            System.arraycopy(part.digests(), 0, digests, at * DigestHasher.SIZE, part.size() * DigestHasher.SIZE);
            int[] translation = part.scopes().stream()
                    .mapToInt(scope -> scopes.computeIfAbsent(scope, added -> scopes.size()))
                    .toArray();
            for (int row = 0; row < part.size(); row++) {
                scopeOfKey[at + row] = translation[part.scopeOf(row)];
            }
            if (part.ids() instanceof Ids.Values values) {
                ids = ids == null ? new Value[rows] : ids;
                System.arraycopy(values.ids(), 0, ids, at, part.size());
            }
            at += part.size();
        }
        return new KeySet(
                List.copyOf(scopes.keySet()),
                scopes.size() > 1 ? scopeOfKey : null,
                rows,
                ids == null ? null : new Ids.Values(ids),
                digests);
    }
}
