package io.github.aerospring.embedded.index;

import java.util.List;
import java.util.Locale;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Which elements of a value an index holds. The ordinal is the number on the wire. */
public enum IndexType {

    /** The value itself, unless it is a string or blob of more than 2048 bytes. */
    DEFAULT {
        @Override
        List<Value> elements(Value value) {
            return KeyType.isTooLong(value) ? List.of() : List.of(value);
        }
    },

    /** The elements of a list. */
    LIST {
        @Override
        List<Value> elements(Value value) {
            return value instanceof ListValue list ? list.elements() : List.of();
        }
    },

    /** The keys of a map. */
    MAPKEYS {
        @Override
        List<Value> elements(Value value) {
            return value instanceof MapValue map
                    ? map.entries().stream().map(MapValue.Entry::key).toList()
                    : List.of();
        }
    },

    /** The values of a map. */
    MAPVALUES {
        @Override
        List<Value> elements(Value value) {
            return value instanceof MapValue map
                    ? map.entries().stream().map(MapValue.Entry::value).toList()
                    : List.of();
        }
    };

    private static final IndexType[] TYPES = values();

    /** Name in info commands. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with a name, in any case; {@code null} when there is none. */
    public static @Nullable IndexType named(String name) {
        for (IndexType type : TYPES) {
            if (type.wireName().equals(name.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        return null;
    }

    /** The type with a number; {@code null} when there is none. */
    public static @Nullable IndexType ofWire(int number) {
        return number < TYPES.length ? TYPES[number] : null;
    }

    /** Particle type that an expression must yield to be indexed in this way. */
    public int particleType(KeyType keyType) {
        return switch (this) {
            case DEFAULT -> keyType.particleType();
            case LIST -> Particle.LIST;
            case MAPKEYS, MAPVALUES -> Particle.MAP;
        };
    }

    /** The elements of a value, none if it is of another type. */
    abstract List<Value> elements(Value value);
}
