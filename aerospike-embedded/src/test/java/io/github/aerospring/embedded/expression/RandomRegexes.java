package io.github.aerospring.embedded.expression;

import java.util.List;
import java.util.Random;

/**
 * Random searches. Left out is where the C library deviates from its own rules: anchors inside of an expression, and
 * repeated groups with an anchor.
 */
final class RandomRegexes {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "c",
            "A",
            "z",
            "-",
            "_",
            " ",
            ".",
            "*",
            "+",
            "?",
            "|",
            "(",
            ")",
            "\\(",
            "\\)",
            "\\|",
            "\\+",
            "\\?",
            "\\{",
            "\\}",
            "{",
            "}",
            "{1}",
            "{0,2}",
            "{,2}",
            "{2,}",
            "\\{1,2\\}",
            "\\{2\\}",
            "[",
            "]",
            "[a-c]",
            "[^a]",
            "[^a-b_]",
            "[[:alpha:]]",
            "[[:upper:]]",
            "[[:lower:][:space:]]",
            "[]a]",
            "[a-]",
            "[-a]",
            "[^]]",
            "[[.a.]-c]",
            "[[=a=]]",
            "[a-c-e]",
            "[z-a]",
            "[[:foo:]]",
            "\\1",
            "\\2",
            "\\w",
            "\\W",
            "\\s",
            "\\S",
            "\\b",
            "\\B",
            "\\<",
            "\\>",
            "\\",
            "\\.",
            "\\*",
            "\\n",
            "\\^",
            "\\$",
            "1",
            "2",
            "\u00e9",
            "[\\]",
            "[*.]",
            "[_-z]",
            "[A-z]",
            "(a|b)",
            "(ab)*",
            "\\(ab*\\)",
            "[[:digit:]]",
            "[[:punct:]]",
            "[[:xdigit:]-]",
            "[+--]",
            "[--/]",
            "[a-[:alpha:]]",
            "[[:alpha:]-z]",
            "[[.-.]]",
            "[[.ab.]]",
            "[a",
            "[[:alpha:",
            "[^");

    private static final List<String> TEXTS = List.of(
            "", "a", "b", "ab", "ABC", "abc abc", "aab", "aabb", "a\nb", "\na", "b\n", "zz_", "-", "a-b", "1", "a1",
            "12", "*", "a*", "{", "}", "a{1}", "()", "(a)", "|", "a|b", "^a", "$", "\\", "\\1", "caab", "abab", "aa",
            "bbb", "[", "]", "a]", "a b", "\t", "\u00e9", "x", "+", "a+", "?", ".", " ", "_", "A", "z");

    private final Random random;

    RandomRegexes(Random random) {
        this.random = random;
    }

    /** An operation of the language. */
    Object search() {
        StringBuilder pattern = new StringBuilder(random.nextInt(5) == 0 ? "^" : "");
        append(pattern, PIECES, 1 + random.nextInt(6));
        pattern.append(random.nextInt(5) == 0 ? "$" : "");
        StringBuilder text = new StringBuilder();
        append(text, TEXTS, 1 + random.nextInt(2));
        return Wire.op(7, random.nextInt(16), Wire.name(pattern.toString()), text.toString());
    }

    private void append(StringBuilder out, List<String> pieces, int count) {
        for (int i = 0; i < count; i++) {
            out.append(pieces.get(random.nextInt(pieces.size())));
        }
    }
}
