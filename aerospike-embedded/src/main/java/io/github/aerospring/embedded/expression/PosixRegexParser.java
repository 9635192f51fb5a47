package io.github.aerospring.embedded.expression;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Recursive descent through basic or extended syntax, writing the same expression in the syntax of the JDK. */
final class PosixRegexParser {

    private static final String WORD = "[A-Za-z0-9_]";
    private static final String END_OF_WORD = "(?<=" + WORD + ")(?!" + WORD + ")";
    private static final String START_OF_WORD = "(?<!" + WORD + ")(?=" + WORD + ")";
    private static final String INSIDE = "(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + ")";
    private static final String SPACE = "[ \\t\\n\\x0B\\f\\r]";
    private static final String NOT_SPACE = "[^ \\t\\n\\x0B\\f\\r]";

    private static final int NONE = -1;
    private static final int MAX_REPEAT = 0x7fff;

    private final String text;
    private final boolean extended;
    private final boolean ignoreCase;
    private final boolean newline;
    private final Set<Integer> completedGroups = new HashSet<>();
    private int at;
    private int groups;
    private int nesting;

    PosixRegexParser(String text, int flags) {
        this.text = text;
        this.extended = (flags & PosixRegex.EXTENDED) != 0;
        this.ignoreCase = (flags & PosixRegex.IGNORE_CASE) != 0;
        this.newline = (flags & PosixRegex.NEWLINE) != 0;
    }

    String translate() {
        return alternatives();
    }

    /** A back reference sees the groups before the alternatives and those of its own alternative. */
    private String alternatives() {
        Set<Integer> before = new HashSet<>(completedGroups);
        Set<Integer> within = new HashSet<>();
        StringBuilder out = new StringBuilder(branch());
        while (atOperator('|')) {
            skipOperator();
            within.addAll(completedGroups);
            completedGroups.retainAll(before);
            out.append('|').append(branch());
        }
        completedGroups.addAll(within);
        return out.toString();
    }

    private String branch() {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        while (at < text.length() && !atOperator('|') && !(nesting > 0 && atOperator(')'))) {
            out.append(piece(first));
            first = false;
        }
        return out.toString();
    }

    /** An anchor, or an atom with its repetitions. */
    private String piece(boolean first) {
        String anchor = anchor(first);
        return anchor != null ? "(?:" + anchor + ")" : repeated(atom());
    }

    private @Nullable String anchor(boolean first) {
        char c = text.charAt(at);
        if (c == '^' && (extended || first)) {
            at++;
            return newline ? "\\A|(?<=\\n)" : "\\A";
        }
        if (c == '$' && (extended || atEndOfBranch(at + 1))) {
            at++;
            return newline ? "(?=\\n)|\\z" : "\\z";
        }
        if (c != '\\' || at + 1 == text.length()) {
            return null;
        }
        String anchor =
                switch (text.charAt(at + 1)) {
                    case '<' -> START_OF_WORD;
                    case '>' -> END_OF_WORD;
                    case 'b' -> START_OF_WORD + "|" + END_OF_WORD;
                    case 'B' -> INSIDE;
                    case '`' -> "\\A";
                    case '\'' -> "\\z";
                    default -> null;
                };
        at += anchor == null ? 0 : 2;
        return anchor;
    }

    private boolean atEndOfBranch(int position) {
        return position == text.length() || text.startsWith("\\)", position) || text.startsWith("\\|", position);
    }

    private String atom() {
        if (atOperator('(')) {
            return group();
        }
        if (atOperator(')') && !extended) {
            throw malformed("unmatched \\)");
        }
        if (atRepetition()) {
            return repetitionWithoutAtom();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '.' -> newline ? "[^\\n]" : "[\\x00-\\xFF]";
            case '[' -> bracket();
            case '\\' -> escape();
            default -> literal(c);
        };
    }

    /** Extended syntax refuses a repetition of nothing, basic syntax takes the operator as a character. */
    private String repetitionWithoutAtom() {
        if (extended || atOperator('{')) {
            throw malformed("repetition of nothing");
        }
        at += text.charAt(at) == '\\' ? 1 : 0;
        return literal(text.charAt(at++));
    }

    private String group() {
        skipOperator();
        int number = ++groups;
        nesting++;
        String content = alternatives();
        nesting--;
        if (!atOperator(')')) {
            throw malformed("unmatched (");
        }
        skipOperator();
        completedGroups.add(number);
        return "(" + content + ")";
    }

    private String bracket() {
        BracketExpression bracket = new BracketExpression(text, at, ignoreCase);
        at = bracket.end();
        return bracket.translate(newline);
    }

    private String escape() {
        if (at == text.length()) {
            throw malformed("trailing backslash");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case 'w' -> WORD;
            case 'W' -> "[^A-Za-z0-9_]";
            case 's' -> SPACE;
            case 'S' -> NOT_SPACE;
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> backReference(c - '0');
            default -> exactly(c);
        };
    }

    private String backReference(int group) {
        if (!completedGroups.contains(group)) {
            throw malformed("back reference \\" + group + " to no group");
        }
        return "(?:\\" + group + ")";
    }

    private String literal(char c) {
        return exactly(ignoreCase ? PosixRegex.upper(c) : c);
    }

    /** The character in the case in which it is written, which after a backslash counts even if case is ignored. */
    private static String exactly(char c) {
        return String.format("\\x%02X", (int) c);
    }

    private String repeated(String atom) {
        String out = atom;
        while (at < text.length() && atRepetition()) {
            out = "(?:" + out + ")" + repetition();
            if (!extended && at < text.length() && (text.charAt(at) == '*' || atOperator('{'))) {
                throw malformed("repetition of a repetition");
            }
        }
        return out;
    }

    private String repetition() {
        boolean interval = atOperator('{');
        boolean escaped = text.charAt(at) == '\\';
        at += escaped ? 1 : 0;
        char operator = text.charAt(at++);
        return interval ? interval() : String.valueOf(operator);
    }

    private String interval() {
        int min = number();
        boolean comma = at < text.length() && text.charAt(at) == ',';
        if (min == NONE && !comma) {
            throw malformed("interval without number");
        }
        int least = Math.max(0, min);
        at += comma ? 1 : 0;
        int most = comma ? number() : least;
        if (!atOperator('}')) {
            throw malformed("interval without end");
        }
        skipOperator();
        if (most != NONE && least > most || Math.max(least, most) > MAX_REPEAT) {
            throw malformed("interval {" + least + "," + most + "}");
        }
        return "{" + least + "," + (most == NONE ? "" : most) + "}";
    }

    private int number() {
        int value = NONE;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.min(MAX_REPEAT + 1, Math.max(0, value) * 10 + text.charAt(at++) - '0');
        }
        return value;
    }

    private boolean atRepetition() {
        return text.charAt(at) == '*' || atOperator('+') || atOperator('?') || atOperator('{');
    }

    /** Whether an operator is next that extended syntax writes plain and basic syntax with a backslash. */
    private boolean atOperator(char operator) {
        return extended
                ? at < text.length() && text.charAt(at) == operator
                : at + 1 < text.length() && text.charAt(at) == '\\' && text.charAt(at + 1) == operator;
    }

    private void skipOperator() {
        at += extended ? 1 : 2;
    }

    private RuntimeException malformed(String found) {
        return Parser.malformed("regular expression '" + text + "' with " + found + " before " + at);
    }
}
