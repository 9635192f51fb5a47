package io.github.aerospring.embedded.index;

import java.util.Locale;

import io.github.aerospring.embedded.geo.GeoValue;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Type of the values of a secondary index. Values of any other type are not in it. */
public enum KeyType {

    /** Integers, by their value; an element above the signed range by the signed number of its 64 bits. */
    NUMERIC(Particle.INTEGER) {
        @Override
        void addKeys(Value value, KeyCollector keys) {
            if (value instanceof Int number) {
                keys.add(number.value());
            }
        }
    },

    /** Strings, by their hash. */
    STRING(Particle.STRING) {
        @Override
        void addKeys(Value value, KeyCollector keys) {
            if (value instanceof Str string) {
                keys.add(WyHash.of(string.bytes()));
            }
        }
    },

    /** Plain blobs, by their hash. */
    BLOB(Particle.BLOB) {
        @Override
        void addKeys(Value value, KeyCollector keys) {
            if (value instanceof Blob blob && blob.type() == Particle.BLOB) {
                keys.add(WyHash.of(blob.bytes()));
            }
        }
    },

    /** Points and regions, by their S2 cells, which sort as unsigned numbers. */
    GEO2DSPHERE(Particle.GEOJSON) {
        @Override
        void addKeys(Value value, KeyCollector keys) {
            if (value instanceof Geo geo) {
                for (long cell : cells(geo)) {
                    keys.add(cell);
                }
            }
        }
    };

    /** Longest string or blob in bytes that is a key when it is the whole value of a bin. */
    private static final int MAX_LENGTH = 2048;

    private final int particleType;

    KeyType(int particleType) {
        this.particleType = particleType;
    }

    /** Particle type of the values. */
    public int particleType() {
        return particleType;
    }

    /** Name in info commands. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with a name, in any case; {@code null} when there is none. */
    public static @Nullable KeyType named(String name) {
        for (KeyType type : values()) {
            if (type.wireName().equals(name.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        return null;
    }

    /** The type whose values are of a particle type; {@code null} when there is none. */
    public static @Nullable KeyType ofParticle(int particleType) {
        for (KeyType type : values()) {
            if (type.particleType == particleType) {
                return type;
            }
        }
        return null;
    }

    /** Whether a value is too long to be a key when it is the whole value of a bin; as an element it may be of any length. */
    static boolean isTooLong(Value value) {
        return value instanceof Str string && string.bytes().length > MAX_LENGTH
                || value instanceof Blob blob && blob.bytes().length > MAX_LENGTH;
    }

    /** Whether keys sort as unsigned numbers. */
    boolean isUnsigned() {
        return this == GEO2DSPHERE;
    }

    /** Adds the keys of a value, none if it is of another type. */
    abstract void addKeys(Value value, KeyCollector keys);

    private static long[] cells(Geo geo) {
        try {
            return GeoValue.parse(geo.bytes()).cells();
        } catch (RequestFailedException invalid) {
            return new long[0];
        }
    }
}
