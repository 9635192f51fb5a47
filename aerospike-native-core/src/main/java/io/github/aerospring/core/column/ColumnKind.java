package io.github.aerospring.core.column;

/** Types of columns: how a bin is converted, which array holds the cells, how they are stored when written. */
public enum ColumnKind {
    /** {@code byte} from an integer bin. */
    INT8(IntegerVectors.Int8::new),
    /** {@code short} from an integer bin. */
    INT16(IntegerVectors.Int16::new),
    /** {@code int} from an integer bin. */
    INT32(IntegerVectors.Int32::new),
    /** {@code long} from an integer bin. */
    INT64(IntegerVectors.Int64::new),
    /** 0 to 255 as {@code short}, from an integer bin. */
    UINT8(IntegerVectors.UInt8::new),
    /** 0 to 65535 as {@code int}, from an integer bin. */
    UINT16(IntegerVectors.UInt16::new),
    /** 0 to 4294967295 as {@code long}, from an integer bin. */
    UINT32(IntegerVectors.UInt32::new),
    /** The 64 bits of an integer bin as {@code long}, to be read with {@link Long#toUnsignedString(long)}. */
    UINT64(IntegerVectors.Int64::new),
    /** {@code float} rounded to half precision, from a floating point or integer bin. */
    FLOAT16(FloatVectors.Float16::new),
    /** {@code float} from a floating point or integer bin, rounded to the nearest value. */
    FLOAT32(FloatVectors.Float32::new),
    /** {@code double} from a floating point or integer bin. */
    FLOAT64(FloatVectors.Float64::new),
    /** {@code boolean} from a boolean bin or from the integers 0 and 1. */
    BOOLEAN(BooleanVector::new),
    /** {@link String} from a string bin; equal texts of a column are one object unless most of them differ. */
    STRING(StringVector::new),
    /** A number of bytes per cell in one {@code byte[]}, from a blob or string bin, filled up with zeros. */
    FIXED_BYTES(true, ElementVectors.FixedBytes::new),
    /** {@code byte[]} from a blob bin. */
    BLOB(ObjectVectors.Blobs::new),
    /** A number of floats per cell in one {@code float[]}, from a blob of little-endian floats as NumPy writes it. */
    VECTOR_FLOAT32(true, ElementVectors.Floats::new),
    /** A number of doubles per cell in one {@code double[]}, from a blob of little-endian doubles. */
    VECTOR_FLOAT64(true, ElementVectors.Doubles::new),
    /** A number of signed bytes per cell in one {@code byte[]}, from a blob of exactly that length. */
    VECTOR_INT8(true, ElementVectors.Int8s::new),
    /** {@code long} nanoseconds since 1970-01-01T00:00:00Z, from an integer bin of those; covers 1677 to 2262. */
    INSTANT(IntegerVectors.Int64::new),
    /** {@code int} days since 1970-01-01, from an integer bin of those. */
    LOCAL_DATE(IntegerVectors.Int32::new),
    /** {@link String} of GeoJSON from a geo bin. */
    GEOJSON(ObjectVectors.GeoJson::new),
    /** Any value as the official client decodes it; slow. */
    OBJECT(ObjectVectors.Objects::new);

    private final boolean width;
    private final Factory factory;

    ColumnKind(Factory factory) {
        this(false, factory);
    }

    ColumnKind(boolean width, Factory factory) {
        this.width = width;
        this.factory = factory;
    }

    /** Whether a cell has more than one element, see {@link Column#width()}. */
    public boolean hasWidth() {
        return width;
    }

    ColumnVector newVector(Column column, OverflowPolicy overflow) {
        return factory.create(column, overflow);
    }

    @FunctionalInterface
    private interface Factory {
        ColumnVector create(Column column, OverflowPolicy overflow);
    }
}
