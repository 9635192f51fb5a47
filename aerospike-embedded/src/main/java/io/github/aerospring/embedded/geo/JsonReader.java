package io.github.aerospring.embedded.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as strictly as the library of the server does: integers have 64 bits, reals are finite, no zero characters,
 * no unpaired surrogates, at most 2048 levels. Of members with the same name the last one counts.
 */
final class JsonReader {

    /** What {@code null} reads as. */
    static final Object NULL = new Object();

    private static final int MAX_DEPTH = 2048;
    private static final char END = '\0';

    private final String text;
    private final Deque<JsonLevel> levels = new ArrayDeque<>();
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads all of a text.
     *
     * @return a map, list, string, {@link Long}, {@link Double}, {@link Boolean} or {@link #NULL}
     */
    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.document();
        reader.space();
        if (reader.position < text.length()) {
            throw reader.unexpected("the end");
        }
        return value;
    }

    private Object document() {
        Object value = begin();
        while (value == null || !levels.isEmpty()) {
            value = value == null ? begin() : proceed(value);
        }
        return value;
    }

    /** Reads a value, but of an object or array that is not empty only the begin; answers {@code null} then. */
    private @Nullable Object begin() {
        if (levels.size() == MAX_DEPTH) {
            throw unexpected("at most " + MAX_DEPTH + " levels");
        }
        space();
        return switch (peek()) {
            case '{' -> open(new JsonLevel(new HashMap<>()));
            case '[' -> open(new JsonLevel(new ArrayList<>()));
            case '"' -> JsonString.decode(string());
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", NULL);
            default -> number();
        };
    }

    private @Nullable Object open(JsonLevel level) {
        position++;
        space();
        if (take(level.end())) {
            return level.value();
        }
        levels.push(level);
        name(level);
        return null;
    }

    /** Adds a value to the innermost object or array; answers that when it ends here, {@code null} when more follows. */
    private @Nullable Object proceed(Object value) {
        JsonLevel level = levels.element();
        level.add(value);
        space();
        if (take(',')) {
            name(level);
            return null;
        }
        expect(level.end());
        levels.pop();
        return level.value();
    }

    /** Reads the name of the next member of an object. */
    private void name(JsonLevel level) {
        if (level.isObject()) {
            space();
            if (peek() != '"') {
                throw unexpected("a name");
            }
            level.name(JsonString.decode(string()));
            space();
            expect(':');
        }
    }

    /** The characters between two quotes, escapes included. */
    private String string() {
        int start = ++position;
        while (peek() != '"') {
            if (peek() < ' ') {
                throw unexpected("a character of a string");
            }
            position += peek() == '\\' ? 2 : 1;
        }
        return text.substring(start, position++);
    }

    private Object number() {
        int start = position;
        take('-');
        if (!take('0')) {
            digits();
        } else if (isDigit(peek())) {
            throw unexpected("no digit after a leading 0");
        }
        boolean real = false;
        if (take('.')) {
            real = true;
            digits();
        }
        if (take('e') || take('E')) {
            real = true;
            if (!take('+')) {
                take('-');
            }
            digits();
        }
        String number = text.substring(start, position);
        return real ? real(number) : integer(number);
    }

    private static Object real(String number) {
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw new InvalidGeometryException("JSON: " + number + " (expected: a finite number)");
        }
        return value;
    }

    private static Object integer(String number) {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new InvalidGeometryException("JSON: " + number + " (expected: an integer of 64 bits)");
        }
    }

    private void digits() {
        if (!isDigit(peek())) {
            throw unexpected("a digit");
        }
        while (isDigit(peek())) {
            position++;
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, position)) {
            throw unexpected(word);
        }
        position += word.length();
        if (isLetter(peek())) {
            throw unexpected("the end of " + word);
        }
        return value;
    }

    private void space() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            position++;
        }
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
    }

    private boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        position++;
        return true;
    }

    /** The end looks like a zero character, which is nowhere allowed. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : END;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private InvalidGeometryException unexpected(String expected) {
        String found = position < text.length() ? "'" + text.charAt(position) + "'" : "the end";
        return new InvalidGeometryException("JSON: " + found + " at " + position + " (expected: " + expected + ")");
    }
}
