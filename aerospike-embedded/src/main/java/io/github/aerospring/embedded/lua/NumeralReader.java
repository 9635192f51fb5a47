package io.github.aerospring.embedded.lua;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Reads one numeral without spaces: an integer wherever it can be one, hexadecimal ones wrap around. */
final class NumeralReader {

    private static final int MAX_HEX_DIGITS = 30;

    private final String text;
    private int at;

    NumeralReader(String text) {
        this.text = text;
    }

    /** The number, nil when the text is none. */
    Object read() {
        boolean negative = accept('-');
        if (!negative) {
            accept('+');
        }
        if (at + 1 < text.length() && text.charAt(at) == '0' && (text.charAt(at + 1) | 0x20) == 'x') {
            at += 2;
            return hexadecimal(negative);
        }
        return decimal(negative);
    }

    private boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private int digits() {
        int from = at;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0 && text.charAt(at) < 0x80) {
            at++;
        }
        return at - from;
    }

    private Object decimal(boolean negative) {
        int from = at;
        int digits = digits();
        if (at == text.length() && digits > 0) {
            Object integer = integer(text.substring(from), negative);
            if (integer != NIL) {
                return integer;
            }
        } else if (accept('.')) {
            digits += digits();
        }
        if (digits == 0 || !exponent('e')) {
            return NIL;
        }
        double value = Double.parseDouble(text.substring(from));
        return negative ? -value : value;
    }

    private static Object integer(String digits, boolean negative) {
        try {
            return Long.parseLong(negative ? "-" + digits : digits);
        } catch (NumberFormatException ignored) {
            // too large for an integer, so it is a float
            return NIL;
        }
    }

    /** Skips an exponent if there is one; false when it is malformed or something follows it. */
    private boolean exponent(char mark) {
        if (at < text.length() && (text.charAt(at) | 0x20) == mark) {
            at++;
            if (!accept('-')) {
                accept('+');
            }
            if (digits() == 0) {
                return false;
            }
        }
        return at == text.length();
    }

    private Object hexadecimal(boolean negative) {
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int exponent = 0;
        boolean fraction = false;
        long wrapped = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && !fraction) {
                fraction = true;
                continue;
            }
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                break;
            }
            digits++;
            wrapped = wrapped * 16 + digit;
            if (significant == 0 && digit == 0) {
                exponent -= fraction ? 4 : 0;
            } else if (significant < 15) {
                significant++;
                mantissa = mantissa * 16 + digit;
                exponent -= fraction ? 4 : 0;
            } else if (significant++ <= MAX_HEX_DIGITS || !fraction) {
                exponent += fraction ? 0 : 4;
            }
        }
        if (digits == 0) {
            return NIL;
        }
        if (!fraction && at == text.length()) {
            return negative ? -wrapped : wrapped;
        }
        int mark = at;
        if (!exponent('p')) {
            return NIL;
        }
        int binary = mark == text.length() ? 0 : clamped(text.substring(mark + 1));
        double value = scaled(mantissa, (long) binary + exponent);
        return negative ? -value : value;
    }

    private static int clamped(String exponent) {
        try {
            return Integer.parseInt(exponent);
        } catch (NumberFormatException ignored) {
            // beyond every exponent of a float
            return exponent.startsWith("-") ? -1_000_000 : 1_000_000;
        }
    }

    private static double scaled(long mantissa, long exponent) {
        int bounded = (int) Math.max(-5000, Math.min(5000, exponent));
        return Math.scalb((double) mantissa, bounded / 2) * Math.scalb(1.0, bounded - bounded / 2);
    }
}
