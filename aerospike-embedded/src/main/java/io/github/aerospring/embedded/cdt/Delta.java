package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Addition to an element; the result has the type of the element. */
final class Delta {

    private final long whole;
    private final double fraction;
    private final boolean isFloat;

    private Delta(long whole, double fraction, boolean isFloat) {
        this.whole = whole;
        this.fraction = fraction;
        this.isFloat = isFloat;
    }

    /** The number that an operation adds; nil and no number at all mean 1. */
    static Delta of(@Nullable Value number) {
        if (number == null || number == Nil.NIL) {
            return new Delta(1, 1, false);
        }
        if (number instanceof Int integer) {
            return new Delta(integer.value(), 1, false);
        }
        if (number instanceof Float floating) {
            return new Delta(1, floating.value(), true);
        }
        throw ResultCode.PARAMETER.because("delta: " + number + " (expected: an integer or a double)");
    }

    Delta negated() {
        return new Delta(-whole, -fraction, isFloat);
    }

    /** The sum; without an element the number itself. */
    Value addTo(@Nullable Value element) {
        if (element == null) {
            return isFloat ? new Float(0.0 + fraction) : Int.of(whole);
        }
        if (element instanceof Int integer) {
            return Int.of(integer.value() + (isFloat ? truncated(fraction) : whole));
        }
        if (element instanceof Float floating) {
            return new Float(floating.value() + (isFloat ? fraction : whole));
        }
        throw ResultCode.PARAMETER.because("element: " + element + " (expected: an integer or a double)");
    }

    /** Conversion of the processor: whatever is not within the 64 bits becomes the least integer. */
    private static long truncated(double number) {
        return number >= Long.MIN_VALUE && number < -(double) Long.MIN_VALUE ? (long) number : Long.MIN_VALUE;
    }
}
