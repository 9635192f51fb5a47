package io.github.aerospring.core.column;

import java.util.function.Supplier;

/** Types of columns: how a bin is converted and which primitive array holds the cells. */
public enum ColumnKind {
    /** {@code byte} from an integer bin. */
    INT8(Vectors.Bytes::new),
    /** {@code short} from an integer bin. */
    INT16(Vectors.Shorts::new),
    /** {@code int} from an integer bin. */
    INT32(Vectors.Ints::new),
    /** {@code long} from an integer bin. */
    INT64(Vectors.Longs::new),
    /** {@code float} from a floating point or integer bin, rounded to the nearest value. */
    FLOAT32(Vectors.Floats::new),
    /** {@code double} from a floating point or integer bin. */
    FLOAT64(Vectors.Doubles::new),
    /** {@code boolean} from a boolean bin or from the integers 0 and 1. */
    BOOLEAN(Vectors.Booleans::new),
    /** {@link String} from a string bin. */
    STRING(Vectors.Strings::new);

    private final Supplier<ColumnVector> vectors;

    ColumnKind(Supplier<ColumnVector> vectors) {
        this.vectors = vectors;
    }

    ColumnVector newVector() {
        return vectors.get();
    }
}
