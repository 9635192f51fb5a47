package io.github.aerospring.embedded.expression;

import java.util.regex.Pattern;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * A POSIX regular expression as the C library of a server reads it, in the "C" locale: one character per byte, letters
 * are ASCII letters. Searches run on {@link Pattern} and answer only whether there is a match, so the rule of the
 * longest match has no effect.
 *
 * <p>Differences from the C library: a search may take exponential time, or refuse for want of stack, where its is linear;
 * without {@link #NEWLINE} its anchors inside an expression nevertheless match next to a line feed that the match
 * consumes; and its repeated groups that begin with {@code ^} match further on than at the start.
 */
final class PosixRegex {

    /** Flag: extended syntax instead of basic. */
    static final int EXTENDED = 1;

    /** Flag: letters match in either case. */
    static final int IGNORE_CASE = 2;

    /** Flag: a line feed ends a line for the anchors and is not matched by {@code .} and negated brackets. */
    static final int NEWLINE = 4;

    private final Pattern pattern;
    private final boolean ignoreCase;

    private PosixRegex(Pattern pattern, boolean ignoreCase) {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
    }

    /**
     * Compiles an expression; result code 4 when it is malformed.
     *
     * @param flags bits of the C library's {@code regcomp}; those without a constant here have no effect
     */
    static PosixRegex compile(String expression, int flags) {
        String translated = new PosixRegexParser(expression, flags).translate();
        return new PosixRegex(Pattern.compile(translated), (flags & IGNORE_CASE) != 0);
    }

    /** Whether some part of a text matches; result code 1 when the search takes more stack than the thread has. */
    boolean find(String text) {
        try {
            return pattern.matcher(ignoreCase ? upper(text) : text).find();
        } catch (StackOverflowError tooDeep) {
            throw ResultCode.UNKNOWN.because(
                    "regular expression '" + pattern + "' on " + text.length() + " characters: out of stack");
        }
    }

    /** The text with ASCII letters in upper case: expression and subject meet there. */
    static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        text.chars().forEach(c -> upper.append(upper((char) c)));
        return upper.toString();
    }

    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
