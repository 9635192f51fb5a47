package io.github.aerospring.core.column;

import com.aerospike.client.Key;
import io.github.aerospring.core.error.BinTypeException;

/** Converts the value of one bin of one record; errors name both. */
final class CellReader {

    private final Key key;
    private final Column column;
    private final OverflowPolicy overflow;

    CellReader(Key key, Column column, OverflowPolicy overflow) {
        this.key = key;
        this.column = column;
        this.overflow = overflow;
    }

    long integral(Object value, long min, long max) {
        if (value instanceof Long number) {
            if (number < min || number > max) {
                refuseLoss(value, min + " to " + max);
            }
            return number;
        }
        if (value instanceof Double number) {
            long whole = (long) (double) number;
            if (whole != number || whole < min || whole > max || number == 0x1p63) {
                refuseLoss(value, "a whole number from " + min + " to " + max);
            }
            return whole;
        }
        throw error(value, "a number");
    }

    double floating(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long number) {
            double converted = (double) number;
            if ((long) converted != number || converted == 0x1p63) {
                refuseLoss(value, "an integer that a double can represent");
            }
            return converted;
        }
        throw error(value, "a number");
    }

    float narrow(Object value) {
        double wide = floating(value);
        float narrow = (float) wide;
        if (Float.isInfinite(narrow) && !Double.isInfinite(wide)) {
            refuseLoss(value, "at most " + Float.MAX_VALUE);
        }
        return narrow;
    }

    boolean bool(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Long number) {
            if (number != 0 && number != 1) {
                refuseLoss(value, "a boolean, 0 or 1");
            }
            return number != 0;
        }
        throw error(value, "a boolean, 0 or 1");
    }

    String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw error(value, "a string");
    }

    private void refuseLoss(Object value, String expected) {
        if (overflow == OverflowPolicy.ERROR) {
            throw error(value, expected);
        }
    }

    private BinTypeException error(Object value, String expected) {
        return new BinTypeException("bin '" + column.bin() + "' of " + key + ": '" + value + "' ("
                + value.getClass().getSimpleName() + ") (expected: " + expected + " for column '" + column.name() + "' "
                + column.kind() + ")");
    }
}
