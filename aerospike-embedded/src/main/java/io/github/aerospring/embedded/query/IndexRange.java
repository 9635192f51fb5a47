package io.github.aerospring.embedded.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import io.github.aerospring.embedded.geo.GeoValue;
import io.github.aerospring.embedded.index.KeyRange;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;

/**
 * The values that a query looks for.
 *
 * @param keyRanges where an index has them, in the order of its keys
 * @param test tells them from others that are filed at the same place
 * @param hasMany whether they are more than one, so that a record may be found several times
 * @param region whether they are the points of a region
 */
record IndexRange(KeyType keyType, List<KeyRange> keyRanges, Predicate<Value> test, boolean hasMany, boolean region) {

    private static final int MAX_LENGTH = 2047;
    private static final int MAX_GEOJSON_LENGTH = (1 << 20) - 1;

    /**
     * Reads a range: u8 particle type, u32 length, first value, u32 length, last value. Only numbers have a last value that
     * counts.
     *
     * @throws RequestFailedException code 4 when it is malformed
     */
    static IndexRange read(WireReader in) {
        int particleType = in.u8();
        KeyType type = KeyType.ofParticle(particleType);
        if (type == null) {
            throw ResultCode.PARAMETER.because(
                    "range of particle type " + particleType + " (expected: integer, string, blob or GeoJSON)");
        }
        return switch (type) {
            case NUMERIC -> numbers(number(in), number(in));
            case STRING -> string(bytes(in, 0, MAX_LENGTH));
            case BLOB -> blob(bytes(in, 0, MAX_LENGTH));
            case GEO2DSPHERE -> geometry(bytes(in, 1, MAX_GEOJSON_LENGTH));
        };
    }

    private static IndexRange numbers(long min, long max) {
        if (min > max) {
            throw ResultCode.PARAMETER.because("range: " + min + " to " + max + " (expected: ascending)");
        }
        return new IndexRange(
                KeyType.NUMERIC,
                List.of(new KeyRange(min, max)),
                value -> value instanceof Int number && number.value() >= min && number.value() <= max,
                min != max,
                false);
    }

    private static IndexRange string(byte[] wanted) {
        return new IndexRange(
                KeyType.STRING,
                List.of(KeyRange.ofHash(wanted)),
                value -> value instanceof Str string && Arrays.equals(string.bytes(), wanted),
                false,
                false);
    }

    private static IndexRange blob(byte[] wanted) {
        Blob blob = new Blob(wanted);
        return new IndexRange(KeyType.BLOB, List.of(KeyRange.ofHash(wanted)), blob::equals, false, false);
    }

    private static IndexRange geometry(byte[] json) {
        try {
            GeoValue wanted = GeoValue.parse(json);
            List<KeyRange> ranges = wanted.searchRanges().stream()
                    .map(cells -> new KeyRange(cells.min(), cells.max()))
                    .toList();
            return new IndexRange(
                    KeyType.GEO2DSPHERE, ranges, value -> matches(wanted, value), true, wanted.isRegion());
        } catch (RequestFailedException invalid) {
            throw ResultCode.PARAMETER.because(String.valueOf(invalid.getMessage()));
        }
    }

    private static boolean matches(GeoValue wanted, Value value) {
        try {
            return value instanceof Geo geo && wanted.matches(GeoValue.parse(geo.bytes()));
        } catch (RequestFailedException invalid) {
            return false;
        }
    }

    private static long number(WireReader in) {
        long length = in.u32();
        if (length != Long.BYTES) {
            throw ResultCode.PARAMETER.because("number of " + length + " bytes (expected: 8)");
        }
        return in.i64();
    }

    private static byte[] bytes(WireReader in, int min, int max) {
        long length = in.u32();
        if (length < min || length > max) {
            throw ResultCode.PARAMETER.because("value of " + length + " bytes (expected: " + min + " to " + max + ")");
        }
        return in.slice(length).copy();
    }
}
