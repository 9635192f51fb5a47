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

    private ColumnSchema(List<Column> columns, OverflowPolicy overflow, MissingPolicy missing) {
        this.columns = columns;
        this.overflow = overflow;
        this.missing = missing;
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

    /** The bins that the columns are read from, each once. */
    public List<String> bins() {
        Set<String> bins = new LinkedHashSet<>();
        columns.forEach(column -> bins.add(column.bin()));
        return List.copyOf(bins);
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
