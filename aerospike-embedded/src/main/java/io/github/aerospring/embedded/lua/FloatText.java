package io.github.aerospring.embedded.lua;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Floats as text, as the formats of C have them. */
public final class FloatText {

    private FloatText() {}

    /** Text of what is not finite, {@code null} for numbers that are. */
    private static String special(double value) {
        return Double.isNaN(value) ? "-nan" : value > 0 ? "inf" : "-inf";
    }

    /** Format {@code %.<precision>g}; {@code alternate} keeps trailing zeros. */
    public static String general(double value, int precision, boolean alternate) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        int digits = precision == 0 ? 1 : precision;
        if (value == 0) {
            return zero(value) + (alternate ? "." + "0".repeat(digits - 1) : "");
        }
        String scientific = scientific(value, digits - 1, true);
        int mark = scientific.indexOf('e');
        int exponent = Integer.parseInt(scientific.substring(mark + 1));
        if (exponent < -4 || exponent >= digits) {
            return alternate ? scientific : trimmed(scientific.substring(0, mark)) + scientific.substring(mark);
        }
        String fixed = fixed(value, digits - 1 - exponent, alternate);
        return alternate ? fixed : trimmed(fixed);
    }

    /** Format {@code %.<precision>f}; {@code alternate} keeps the point. */
    public static String fixed(double value, int precision, boolean alternate) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        String text = new BigDecimal(Math.abs(value))
                .setScale(precision, RoundingMode.HALF_EVEN)
                .toPlainString();
        return sign(value) + text + (alternate && precision == 0 ? "." : "");
    }

    /** Format {@code %.<precision>e}; {@code point} keeps the point. */
    public static String scientific(double value, int precision, boolean point) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        String digits = "0".repeat(precision + 1);
        int exponent = 0;
        if (value != 0) {
            BigDecimal exact = new BigDecimal(Math.abs(value));
            BigDecimal rounded = exact.round(new java.math.MathContext(precision + 1, RoundingMode.HALF_EVEN));
            digits = rounded.unscaledValue().toString();
            exponent = digits.length() - 1 - rounded.scale();
            digits = digits.length() > precision ? digits.substring(0, precision + 1) : digits;
            digits += "0".repeat(precision + 1 - digits.length());
        }
        StringBuilder text = new StringBuilder(sign(value)).append(digits.charAt(0));
        if (precision > 0 || point) {
            text.append('.').append(digits, 1, digits.length());
        }
        text.append('e').append(exponent < 0 ? '-' : '+');
        int size = Math.abs(exponent);
        return text.append(size < 10 ? "0" : "").append(size).toString();
    }

    /** Format {@code %a}; a negative precision gives as many digits as there are. */
    public static String hexadecimal(double value, int precision) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52 & 0x7FF);
        long mantissa = bits & 0xF_FFFF_FFFF_FFFFL;
        long lead = exponent == 0 ? 0 : 1;
        int power = value == 0 ? 0 : exponent == 0 ? -1022 : exponent - 1023;
        String digits;
        if (precision >= 0 && precision < 13) {
            int shift = 4 * (13 - precision);
            long all = lead << 52 | mantissa;
            long half = 1L << shift - 1;
            long rest = all & (1L << shift) - 1;
            all >>>= shift;
            all += rest > half || rest == half && (all & 1) == 1 ? 1 : 0;
            lead = all >>> 4 * precision;
            digits = precision == 0 ? "" : padded(all & (1L << 4 * precision) - 1, precision);
        } else {
            digits = padded(mantissa, 13);
            if (precision < 0) {
                int end = digits.length();
                while (end > 0 && digits.charAt(end - 1) == '0') {
                    end--;
                }
                digits = digits.substring(0, end);
            } else {
                digits += "0".repeat(precision - 13);
            }
        }
        return sign(value) + "0x" + lead + (digits.isEmpty() ? "" : ".") + digits + "p" + (power < 0 ? "" : "+")
                + power;
    }

    private static String padded(long value, int width) {
        String text = Long.toHexString(value);
        return "0".repeat(width - text.length()) + text;
    }

    private static String zero(double value) {
        return sign(value) + "0";
    }

    private static String sign(double value) {
        return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    }

    private static String trimmed(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
