package io.github.aerospring.core.column;

import io.github.aerospring.core.internal.cluster.ParticleValues;
import io.github.aerospring.core.internal.wire.Particles;
import io.github.aerospring.core.internal.wire.WireBytes;
import org.jspecify.annotations.Nullable;

/** Conversions of a value on the wire to the cells of a column; what would lose something is refused unless allowed. */
final class CellConversion {

    private static final double TWO_TO_63 = 0x1p63;

    private final Column column;
    private final OverflowPolicy overflow;

    CellConversion(Column column, OverflowPolicy overflow) {
        this.column = column;
        this.overflow = overflow;
    }

    long integral(int type, byte[] buffer, int offset, int length, long min, long max) {
        if (type == Particles.INTEGER && length == Long.BYTES) {
            return integral(WireBytes.getLong(buffer, offset), min, max);
        }
        Object value = ParticleValues.decode(type, buffer, offset, length);
        if (value instanceof Long number) {
            return integral(number, min, max);
        }
        if (value instanceof Double number) {
            long whole = (long) (double) number;
            if (whole != number || whole < min || whole > max || number == TWO_TO_63) {
                refuseLoss(value, "a whole number from " + min + " to " + max);
            }
            return whole;
        }
        throw new RefusedCell(column, value, "a number");
    }

    private long integral(long number, long min, long max) {
        if (number < min || number > max) {
            refuseLoss(number, min + " to " + max);
        }
        return number;
    }

    double floating(int type, byte[] buffer, int offset, int length) {
        Object value = ParticleValues.decode(type, buffer, offset, length);
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long number) {
            double converted = (double) number;
            if ((long) converted != number || converted == TWO_TO_63) {
                refuseLoss(value, "an integer that a double can represent");
            }
            return converted;
        }
        throw new RefusedCell(column, value, "a number");
    }

    float narrow(double wide) {
        float narrow = (float) wide;
        if (Float.isInfinite(narrow) && !Double.isInfinite(wide)) {
            refuseLoss(wide, "at most " + Float.MAX_VALUE);
        }
        return narrow;
    }

    float half(double wide) {
        float half = HalfFloat.round((float) wide);
        if (Float.isInfinite(half) && !Double.isInfinite(wide)) {
            refuseLoss(wide, "at most " + HalfFloat.MAX_VALUE);
        }
        return half;
    }

    boolean bool(int type, byte[] buffer, int offset, int length) {
        Object value = ParticleValues.decode(type, buffer, offset, length);
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Long number) {
            if (number != 0 && number != 1) {
                refuseLoss(value, "a boolean, 0 or 1");
            }
            return number != 0;
        }
        throw new RefusedCell(column, value, "a boolean, 0 or 1");
    }

    /** Bytes to take of a value that should have as many as the cell. */
    int fitting(int length, int size, boolean paddable) {
        if (length > size || length < size && !paddable) {
            refuseLoss(new Bytes(length), (paddable ? "at most " : "exactly ") + size + " bytes");
        }
        return Math.min(length, size);
    }

    RefusedCell mismatch(int type, byte[] buffer, int offset, int length, String expected) {
        return new RefusedCell(column, ParticleValues.decode(type, buffer, offset, length), expected);
    }

    private void refuseLoss(@Nullable Object value, String expected) {
        if (overflow == OverflowPolicy.ERROR) {
            throw new RefusedCell(column, value, expected);
        }
    }

    private record Bytes(int length) {
        @Override
        public String toString() {
            return length + " bytes";
        }
    }
}
