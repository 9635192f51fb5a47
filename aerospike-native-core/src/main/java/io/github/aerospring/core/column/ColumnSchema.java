package io.github.aerospring.core.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * The columns to read, in order, with their types; immutable. Bins that no column names are not transferred.
 *
 * <pre>{@code
 * ColumnSchema schema = ColumnSchema.builder()
 *         .int64("altitude")
 *         .string("city")
 *         .float64("latitude")
 *         .build();
 * }</pre>
 */
public final class ColumnSchema {

    private final List<Column> columns;
    private final OverflowPolicy overflow;
    private final MissingPolicy missing;
    private final List<String> bins;

    private ColumnSchema(List<Column> columns, OverflowPolicy overflow, MissingPolicy missing) {
        this.columns = columns;
        this.overflow = overflow;
        this.missing = missing;
        Set<String> distinct = new LinkedHashSet<>();
        columns.forEach(column -> distinct.add(column.bin()));
        this.bins = List.copyOf(distinct);
    }

    /**
     * The columns of a record class or of the fields of another class, in order: numbers, {@code boolean}, {@link String},
     * {@link java.time.Instant} and {@link java.time.LocalDate} by their types, {@code byte[]} as blob, everything else as
     * {@link ColumnKind#OBJECT}; {@link BinColumn} overrides.
     *
     * @throws InvalidArgumentException if there are none
     */
    public static ColumnSchema of(Class<?> type) {
        Builder builder = builder();
        ClassColumns.of(type).forEach(builder::column);
        return builder.build();
    }

    /** A builder without columns. */
    public static Builder builder() {
        return new Builder();
    }

    /** The columns, at least one. */
    public List<Column> columns() {
        return columns;
    }

    /** What happens to a number that its column cannot hold. */
    public OverflowPolicy overflow() {
        return overflow;
    }

    /** How cells without a value appear in a table. */
    public MissingPolicy missing() {
        return missing;
    }

    /**
     * The column of this name.
     *
     * @throws InvalidArgumentException naming the columns that there are
     */
    public Column column(String name) {
        return columns.get(indexOf(name));
    }

    int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw InvalidArgumentException.of(
                "column", name, "one of " + columns.stream().map(Column::name).toList());
    }

    /**
     * This schema without one of its columns, for example without the key column of a table that was written.
     *
     * @throws InvalidArgumentException without such a column
     */
    public ColumnSchema without(String name) {
        List<Column> others = new ArrayList<>(columns);
        others.remove(indexOf(name));
        return toBuilder(others).build();
    }

    /** A builder with the columns and policies of this schema. */
    public Builder toBuilder() {
        return toBuilder(columns);
    }

    private Builder toBuilder(List<Column> chosen) {
        Builder builder = builder().overflow(overflow).missing(missing);
        chosen.forEach(builder::column);
        return builder;
    }

    ColumnVector[] newVectors(int rows) {
        ColumnVector[] vectors = new ColumnVector[columns.size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = newVector(i, rows);
        }
        return vectors;
    }

    ColumnVector newVector(int index, int rows) {
        ColumnVector vector = columns.get(index).kind().newVector(columns.get(index), overflow);
        vector.resize(rows);
        return vector;
    }

    /** The bins that the columns are read from, each once. */
    public List<String> bins() {
        return bins;
    }

    /** Collects the columns of a {@link ColumnSchema}. */
    public static final class Builder {

        private final List<Column> columns = new ArrayList<>();
        private OverflowPolicy overflow = OverflowPolicy.ERROR;
        private MissingPolicy missing = MissingPolicy.ZERO;

        private Builder() {}

        /** Adds a column, for example one whose name is not that of its bin. */
        public Builder column(Column column) {
            columns.add(column);
            return this;
        }

        /** Adds a column of the bin of the same name. */
        public Builder column(String bin, ColumnKind kind) {
            return column(new Column(bin, bin, kind));
        }

        /** Adds a column whose cells have several elements. */
        public Builder column(String bin, ColumnKind kind, int width) {
            return column(new Column(bin, bin, kind, width));
        }

        /** Adds a column of 8-bit integers. */
        public Builder int8(String bin) {
            return column(bin, ColumnKind.INT8);
        }

        /** Adds a column of 16-bit integers. */
        public Builder int16(String bin) {
            return column(bin, ColumnKind.INT16);
        }

        /** Adds a column of 32-bit integers. */
        public Builder int32(String bin) {
            return column(bin, ColumnKind.INT32);
        }

        /** Adds a column of 64-bit integers. */
        public Builder int64(String bin) {
            return column(bin, ColumnKind.INT64);
        }

        /** Adds a column of single precision floating point numbers. */
        public Builder float32(String bin) {
            return column(bin, ColumnKind.FLOAT32);
        }

        /** Adds a column of double precision floating point numbers. */
        public Builder float64(String bin) {
            return column(bin, ColumnKind.FLOAT64);
        }

        /** Adds a column of truth values. */
        public Builder bool(String bin) {
            return column(bin, ColumnKind.BOOLEAN);
        }

        /** Adds a column of text. */
        public Builder string(String bin) {
            return column(bin, ColumnKind.STRING);
        }

        /** Adds a column of unsigned 8-bit integers. */
        public Builder uint8(String bin) {
            return column(bin, ColumnKind.UINT8);
        }

        /** Adds a column of unsigned 16-bit integers. */
        public Builder uint16(String bin) {
            return column(bin, ColumnKind.UINT16);
        }

        /** Adds a column of unsigned 32-bit integers. */
        public Builder uint32(String bin) {
            return column(bin, ColumnKind.UINT32);
        }

        /** Adds a column of unsigned 64-bit integers. */
        public Builder uint64(String bin) {
            return column(bin, ColumnKind.UINT64);
        }

        /** Adds a column of half precision floating point numbers. */
        public Builder float16(String bin) {
            return column(bin, ColumnKind.FLOAT16);
        }

        /** Adds a column of byte arrays of any length. */
        public Builder blob(String bin) {
            return column(bin, ColumnKind.BLOB);
        }

        /** Adds a column of points in time. */
        public Builder instant(String bin) {
            return column(bin, ColumnKind.INSTANT);
        }

        /** Adds a column of dates. */
        public Builder localDate(String bin) {
            return column(bin, ColumnKind.LOCAL_DATE);
        }

        /** Adds a column of GeoJSON text. */
        public Builder geoJson(String bin) {
            return column(bin, ColumnKind.GEOJSON);
        }

        /** Adds a column of values of any type. */
        public Builder object(String bin) {
            return column(bin, ColumnKind.OBJECT);
        }

        /** Adds a column of byte arrays of a fixed length. */
        public Builder fixedBytes(String bin, int length) {
            return column(bin, ColumnKind.FIXED_BYTES, length);
        }

        /** Adds a column of vectors of floats. */
        public Builder vectorFloat32(String bin, int dimension) {
            return column(bin, ColumnKind.VECTOR_FLOAT32, dimension);
        }

        /** Adds a column of vectors of doubles. */
        public Builder vectorFloat64(String bin, int dimension) {
            return column(bin, ColumnKind.VECTOR_FLOAT64, dimension);
        }

        /** Adds a column of vectors of signed bytes. */
        public Builder vectorInt8(String bin, int dimension) {
            return column(bin, ColumnKind.VECTOR_INT8, dimension);
        }

        /** What happens to a number that its column cannot hold; {@link OverflowPolicy#ERROR}. */
        public Builder overflow(OverflowPolicy policy) {
            this.overflow = policy;
            return this;
        }

        /** How cells without a value appear in a table; {@link MissingPolicy#ZERO}. */
        public Builder missing(MissingPolicy policy) {
            this.missing = policy;
            return this;
        }

        /**
         * The schema.
         *
         * @throws InvalidArgumentException without columns or with two of one name
         */
        public ColumnSchema build() {
            if (columns.isEmpty()) {
                throw new InvalidArgumentException("columns: [] (expected: at least one)");
            }
            Set<String> names = new HashSet<>();
            for (Column column : columns) {
                if (!names.add(column.name())) {
                    throw InvalidArgumentException.of("column name", column.name(), "each column once");
                }
            }
            return new ColumnSchema(List.copyOf(columns), overflow, missing);
        }
    }
}
