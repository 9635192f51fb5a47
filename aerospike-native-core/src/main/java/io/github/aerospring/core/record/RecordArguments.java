package io.github.aerospring.core.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/** Checks of keys, bins and operations before anything is sent; shared by the rooms of this module. */
public final class RecordArguments {

    /** Longest bin name in UTF-8 bytes. */
    public static final int MAX_BIN_NAME_BYTES = 15;

    /** Deepest nesting of lists and maps in a value. */
    public static final int MAX_DEPTH = 64;

    private static final int FEW_BINS = 16;

    private static final String VALUE_TYPES = "String, byte[], ByteBuffer, Byte, Short, Integer, Long, Float, Double,"
            + " Boolean, Character, Enum, UUID, List, Map, Value or null";

    private static final Set<Class<?>> SCALARS = Set.of(
            String.class,
            byte[].class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Boolean.class,
            Character.class,
            UUID.class);

    private RecordArguments() {}

    /** The key, if it has a namespace. */
    public static Key key(@Nullable Key key) {
        return key("key", key);
    }

    /** The keys, if each has a namespace. */
    public static List<Key> keys(List<Key> keys) {
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            if (key == null || key.namespace.isEmpty()) {
                key("keys[" + i + "]", key);
            }
        }
        return keys;
    }

    private static Key key(String argument, @Nullable Key key) {
        if (key == null) {
            throw InvalidArgumentException.of(argument, null, "a key");
        }
        if (key.namespace == null || key.namespace.isEmpty()) {
            throw InvalidArgumentException.of(argument + ".namespace", key.namespace, "non-empty, e.g. \"test\"");
        }
        return key;
    }

    /** The bin name, if it has 1 to 15 bytes. */
    public static String binName(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            throw InvalidArgumentException.of("bin name", name, "non-empty");
        }
        // A char has at most three bytes, so most names need no encoding
        if (name.length() * 3 > MAX_BIN_NAME_BYTES) {
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BIN_NAME_BYTES) {
                throw InvalidArgumentException.of(
                        "bin name", name, "at most " + MAX_BIN_NAME_BYTES + " bytes in UTF-8, has " + bytes);
            }
        }
        return name;
    }

    /** The bin names, at least one and none twice. */
    public static String[] binNames(String... names) {
        if (names.length == 0) {
            throw new InvalidArgumentException("bins: [] (expected: at least one bin name)");
        }
        return distinctBinNames(List.of(names));
    }

    /** The bin names, none twice. */
    public static String[] distinctBinNames(Collection<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            unseen(seen, binName(name));
        }
        return names.toArray(String[]::new);
    }

    /** The bins, at least one, with valid and distinct names and values that can be stored. */
    public static Bin[] bins(Bin... bins) {
        if (bins.length == 0) {
            throw new InvalidArgumentException("bins: [] (expected: at least one bin)");
        }
        for (Bin bin : bins) {
            if (bin == null) {
                throw InvalidArgumentException.of("bin", null, "a bin");
            }
            value(binName(bin.name), bin.value.getObject());
        }
        distinct(bins);
        return bins;
    }

    /** Few names are compared with each other, which needs no memory. */
    private static void distinct(Bin... bins) {
        if (bins.length > FEW_BINS) {
            Set<String> seen = new HashSet<>();
            for (Bin bin : bins) {
                unseen(seen, bin.name);
            }
            return;
        }
        for (int i = 1; i < bins.length; i++) {
            for (int j = 0; j < i; j++) {
                if (bins[i].name.equals(bins[j].name)) {
                    throw twice(bins[i].name);
                }
            }
        }
    }

    /** Bins from values by name, as {@link #bins(Bin...)}. */
    public static Bin[] bins(Map<String, ?> values) {
        if (values.isEmpty()) {
            throw new InvalidArgumentException("bins: {} (expected: at least one bin)");
        }
        Bin[] bins = new Bin[values.size()];
        int next = 0;
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            String name = binName(entry.getKey());
            value(name, entry.getValue());
            bins[next++] = new Bin(name, Value.get(entry.getValue()));
        }
        return bins;
    }

    /** The operations, at least one, with valid bin names where they name a bin. */
    public static Operation[] operations(Operation... operations) {
        if (operations.length == 0) {
            throw new InvalidArgumentException("operations: [] (expected: at least one operation)");
        }
        for (Operation operation : operations) {
            if (operation == null) {
                throw InvalidArgumentException.of("operation", null, "an operation");
            }
            if (operation.binName != null && !operation.binName.isEmpty()) {
                binName(operation.binName);
            }
        }
        return operations;
    }

    private static void unseen(Set<String> seen, String name) {
        if (!seen.add(name)) {
            throw twice(name);
        }
    }

    private static InvalidArgumentException twice(String name) {
        return InvalidArgumentException.of("bin name", name, "each bin once");
    }

    /** A value that the official client can store, also inside of lists and maps. */
    static void value(String bin, @Nullable Object value) {
        value(bin, value, 0);
    }

    private static void value(String bin, @Nullable Object value, int depth) {
        if (value == null || SCALARS.contains(value.getClass())) {
            return;
        }
        if (depth > MAX_DEPTH) {
            throw new InvalidArgumentException("bin '" + bin + "': nested deeper (expected: at most " + MAX_DEPTH
                    + " lists and maps in each other)");
        }
        if (value instanceof List<?> list) {
            list.forEach(element -> value(bin, element, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                value(bin, key, depth + 1);
                value(bin, element, depth + 1);
            });
        } else if (!(value instanceof Value || value instanceof Enum<?> || value instanceof ByteBuffer)) {
            throw new InvalidArgumentException("bin '" + bin + "': '" + value + "' of "
                    + value.getClass().getName() + " (expected: " + VALUE_TYPES + ")");
        }
    }
}
