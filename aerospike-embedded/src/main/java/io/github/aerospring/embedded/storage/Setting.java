package io.github.aerospring.embedded.storage;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A setting that can be changed while the server runs. All are numbers; booleans are 0 and 1.
 *
 * @param min smallest number
 * @param max largest number
 */
public record Setting(String name, Kind kind, long initial, long min, long max) {

    private static final Map<Character, Long> SECONDS = Map.of('s', 1L, 'm', 60L, 'h', 3600L, 'd', 86400L);
    private static final Map<Character, Long> BYTES =
            Map.of('k', 1L << 10, 'm', 1L << 20, 'g', 1L << 30, 't', 1L << 40);

    /** What the text of a setting looks like. */
    public enum Kind {
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A plain number. */
        NUMBER,
        /** Seconds, or a number with the suffix s, m, h or d. */
        DURATION,
        /** Bytes, or a number with the suffix K, M, G or T. */
        SIZE
    }

    /** A switch. */
    public static Setting bool(String name, boolean initial) {
        return new Setting(name, Kind.BOOLEAN, initial ? 1 : 0, 0, 1);
    }

    /** A number. */
    public static Setting number(String name, long initial, long min, long max) {
        return new Setting(name, Kind.NUMBER, initial, min, max);
    }

    /** A number of seconds. */
    public static Setting duration(String name, long initial, long max) {
        return new Setting(name, Kind.DURATION, initial, 0, max);
    }

    /** A number of bytes. */
    public static Setting size(String name, long initial, long min, long max) {
        return new Setting(name, Kind.SIZE, initial, min, max);
    }

    /** Number of a text, empty if the text is none or out of range. */
    public OptionalLong parse(String text) {
        OptionalLong number =
                switch (kind) {
                    case BOOLEAN -> parseBoolean(text);
                    case NUMBER -> parseNumber(text, Map.of());
                    case DURATION -> parseNumber(text, SECONDS);
                    case SIZE -> parseNumber(text, BYTES);
                };
        return number.isPresent() && number.getAsLong() >= min && number.getAsLong() <= max
                ? number
                : OptionalLong.empty();
    }

    /** Text of a number. */
    public String format(long number) {
        return kind == Kind.BOOLEAN ? Boolean.toString(number != 0) : Long.toString(number);
    }

    private static OptionalLong parseBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> OptionalLong.of(1);
            case "false", "no" -> OptionalLong.of(0);
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong parseNumber(String text, Map<Character, Long> suffixes) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        char last = Character.toLowerCase(text.charAt(text.length() - 1));
        Long unit = suffixes.get(last);
        String digits = unit == null ? text : text.substring(0, text.length() - 1);
        try {
            return OptionalLong.of(Math.multiplyExact(Long.parseLong(digits), unit == null ? 1 : unit));
        } catch (ArithmeticException | NumberFormatException ignored) {
            // the caller answers that the parameter is invalid
            return OptionalLong.empty();
        }
    }
}
