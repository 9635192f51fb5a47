package io.github.aerospring.embedded.expression;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;

/** A bracket expression of a POSIX regular expression: the set of bytes between {@code [} and {@code ]}. */
final class BracketExpression {

    private static final int BYTES = 256;
    private static final int MAX_NAME = 32;

    private static final Map<String, IntPredicate> CLASSES = Map.ofEntries(
            Map.entry("alpha", BracketExpression::isLetter),
            Map.entry("digit", BracketExpression::isDigit),
            Map.entry("alnum", c -> isLetter(c) || isDigit(c)),
            Map.entry("upper", c -> c >= 'A' && c <= 'Z'),
            Map.entry("lower", c -> c >= 'a' && c <= 'z'),
            Map.entry("space", c -> c == ' ' || c >= '\t' && c <= '\r'),
            Map.entry("blank", c -> c == ' ' || c == '\t'),
            Map.entry("punct", c -> c > ' ' && c < 0x7f && !isLetter(c) && !isDigit(c)),
            Map.entry("print", c -> c >= ' ' && c < 0x7f),
            Map.entry("graph", c -> c > ' ' && c < 0x7f),
            Map.entry("cntrl", c -> c < ' ' || c == 0x7f),
            Map.entry("xdigit", c -> isDigit(c) || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f'));

    private final String text;
    private final boolean ignoreCase;
    private final boolean negated;
    private final BitSet bytes = new BitSet(BYTES);
    private int at;

    /**
     * Reads the expression.
     *
     * @param start position behind the opening bracket
     */
    BracketExpression(String text, int start, boolean ignoreCase) {
        this.text = text;
        this.at = start;
        this.ignoreCase = ignoreCase;
        this.negated = at < text.length() && text.charAt(at) == '^';
        at += negated ? 1 : 0;
        boolean first = true;
        while (first || peek(0) != ']') {
            element(first);
            first = false;
        }
        at++;
    }

    /** Position behind the closing bracket. */
    int end() {
        return at;
    }

    /** The same set in the syntax of the JDK. */
    String translate(boolean newline) {
        BitSet set = (BitSet) bytes.clone();
        if (negated) {
            if (newline) {
                set.set('\n');
            }
            set.flip(0, BYTES);
        }
        if (set.isEmpty()) {
            return "(?!)";
        }
        StringBuilder out = new StringBuilder("[");
        set.stream().forEach(c -> out.append(String.format("\\x%02X", c)));
        return out.append(']').toString();
    }

    private void element(boolean first) {
        char c = peek(0);
        if (c == '[' && peek(1) == ':') {
            named(symbol());
        } else if (c == '[' && peek(1) == '=') {
            bytes.set(single(symbol()));
        } else {
            if (c == '-' && !first && peek(1) != ']') {
                throw malformed("misplaced -");
            }
            range(character());
        }
    }

    private void range(char from) {
        if (peek(0) != '-' || peek(1) == ']') {
            bytes.set(from);
            return;
        }
        at++;
        if (peek(0) == '[' && (peek(1) == ':' || peek(1) == '=')) {
            throw malformed("range to a class");
        }
        char to = character();
        if (from > to) {
            throw malformed("range from " + from + " to " + to);
        }
        bytes.set(from, to + 1);
    }

    /** A plain character or a collating symbol, which in this locale is a character as well. */
    private char character() {
        if (peek(0) == '[' && peek(1) == '.') {
            return single(symbol());
        }
        return fold(peek(0), 1);
    }

    private char fold(char c, int length) {
        at += length;
        return ignoreCase ? PosixRegex.upper(c) : c;
    }

    /** Reads {@code [:name:]} and its like, and answers the name. */
    private String symbol() {
        String close = text.charAt(at + 1) + "]";
        int end = text.indexOf(close, at + 2);
        if (end < 0 || end - at - 2 >= MAX_NAME) {
            throw malformed("symbol without end");
        }
        String name = text.substring(at + 2, end);
        at = end + 2;
        return name;
    }

    private char single(String name) {
        if (name.length() != 1) {
            throw malformed("collating element '" + name + "'");
        }
        return fold(name.charAt(0), 0);
    }

    private void named(String name) {
        boolean cased = name.equals("upper") || name.equals("lower");
        IntPredicate members = CLASSES.get(ignoreCase && cased ? "alpha" : name);
        if (members == null) {
            throw malformed("class '" + name + "'");
        }
        for (int c = 0; c < BYTES; c++) {
            if (members.test(c)) {
                bytes.set(c);
            }
        }
    }

    private char peek(int distance) {
        if (at + distance >= text.length()) {
            throw malformed("bracket without end");
        }
        return text.charAt(at + distance);
    }

    private RuntimeException malformed(String found) {
        return Parser.malformed("regular expression '" + text + "' with " + found + " before " + at);
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
