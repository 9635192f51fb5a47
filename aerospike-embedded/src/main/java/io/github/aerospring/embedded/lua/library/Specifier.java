package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.LuaState;

/** Flags, width and precision of one specifier of a format. */
final class Specifier {

    private static final int MAX_DIGITS = 2;

    private final String flags;
    private final String shown;
    private final LuaState state;
    private int flagCount;
    private int width;
    private int precision = -1;

    Specifier(String flags, String shown, LuaState state) {
        this.flags = flags;
        this.shown = shown;
        this.state = state;
    }

    /** Reads width and precision; only these flags are allowed. */
    void check(String allowed, boolean withPrecision) {
        int at = 0;
        while (at < flags.length() && allowed.indexOf(flags.charAt(at)) >= 0) {
            at++;
        }
        flagCount = at;
        int from = at;
        if (at < flags.length() && flags.charAt(at) != '0') {
            at = digits(at);
            width = at > from ? Integer.parseInt(flags.substring(from, at)) : 0;
        }
        if (at < flags.length() && flags.charAt(at) == '.' && withPrecision) {
            int point = ++at;
            at = digits(at);
            precision = at > point ? Integer.parseInt(flags.substring(point, at)) : 0;
        }
        if (at < flags.length()) {
            throw state.error("invalid conversion specification: '" + shown + "'");
        }
    }

    private int digits(int from) {
        int at = from;
        while (at < flags.length() && at < from + MAX_DIGITS && Character.isDigit(flags.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean has(char flag) {
        int at = flags.indexOf(flag);
        return at >= 0 && at < flagCount;
    }

    /** Precision, or another number when there is none. */
    int precision(int otherwise) {
        return precision < 0 ? otherwise : precision;
    }

    /** Text with spaces up to the width. */
    String padded(String text) {
        int missing = width - text.length();
        if (missing <= 0) {
            return text;
        }
        return has('-') ? text + " ".repeat(missing) : " ".repeat(missing) + text;
    }

    /** An integer, decimal and maybe negative. */
    String number(String digits) {
        boolean negative = digits.startsWith("-");
        return signed(negative ? digits.substring(1) : digits, sign(negative));
    }

    /** An integer of another base; {@code prefix} is for the flag {@code #}. */
    String number(String digits, String prefix) {
        return signed(digits, has('#') && !digits.equals("0") ? prefix : "");
    }

    /** A float. */
    String real(String number) {
        boolean negative = number.startsWith("-");
        String digits = negative ? number.substring(1) : number;
        String sign = sign(negative);
        int missing = width - digits.length() - sign.length();
        boolean finite = digits.charAt(0) != 'i' && digits.charAt(0) != 'n';
        if (has('0') && !has('-') && missing > 0 && finite) {
            return digits.startsWith("0x")
                    ? sign + "0x" + "0".repeat(missing) + digits.substring(2)
                    : sign + "0".repeat(missing) + digits;
        }
        return padded(sign + digits);
    }

    private String sign(boolean negative) {
        return negative ? "-" : has('+') ? "+" : has(' ') ? " " : "";
    }

    private String signed(String digits, String sign) {
        String shownDigits = precision == 0 && digits.equals("0") ? "" : digits;
        int zeros = precision - shownDigits.length();
        if (precision < 0 && has('0') && !has('-')) {
            zeros = width - shownDigits.length() - sign.length();
        }
        return padded(sign + "0".repeat(Math.max(0, zeros)) + shownDigits);
    }
}
