package io.github.aerospring.core.execution;

import java.util.List;
import java.util.Objects;

import com.aerospike.client.Key;

/**
 * What a command does and where.
 *
 * @param set empty if there is none or if the keys are of several sets
 */
public record CommandTarget(DataOperation operation, String namespace, String set) {

    /** Operation on one record. */
    public static CommandTarget of(DataOperation operation, Key key) {
        return new CommandTarget(operation, key.namespace, setOf(key));
    }

    /** Operation on at least one record: namespace and set of the first key, no set if the sets differ. */
    public static CommandTarget of(DataOperation operation, List<Key> keys) {
        Key first = keys.get(0);
        for (Key key : keys) {
            if (!Objects.equals(key.setName, first.setName)) {
                return new CommandTarget(operation, first.namespace, "");
            }
        }
        return of(operation, first);
    }

    private static String setOf(Key key) {
        return key.setName == null ? "" : key.setName;
    }
}
