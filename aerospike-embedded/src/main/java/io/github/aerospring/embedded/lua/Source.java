package io.github.aerospring.embedded.lua;

/** Source text and how far it has been read. */
final class Source {

    static final int END = -1;

    private final String text;
    private final String chunk;
    private int at;
    private int line = 1;
    private int mark;

    Source(String text, String chunk) {
        this.text = text;
        this.chunk = chunk;
    }

    int line() {
        return line;
    }

    int current() {
        return after(0);
    }

    /** The char {@code distance} further on. */
    int after(int distance) {
        return at + distance < text.length() ? text.charAt(at + distance) : END;
    }

    boolean at(char c) {
        return current() == c;
    }

    boolean isNewline() {
        return at('\n') || at('\r');
    }

    void skip(int count) {
        at = Math.min(text.length(), at + count);
    }

    /** Skips one end of a line, of one or two chars. */
    void skipNewline() {
        int first = current();
        at++;
        if (isNewline() && current() != first) {
            at++;
        }
        line++;
    }

    void skipSpace() {
        while (true) {
            if (isNewline()) {
                skipNewline();
            } else if (at(' ') || at('\t') || at('\f') || at('\u000B')) {
                at++;
            } else {
                return;
            }
        }
    }

    /** A token begins here. */
    void mark() {
        mark = at;
    }

    /** What was read since the last {@link #mark}. */
    String lexeme() {
        return text.substring(mark, at);
    }

    /** An error in the line that is read now; {@code near} may be empty. */
    LuaError error(String message, String near) {
        return new LuaError(chunk + ":" + line + ": " + message + (near.isEmpty() ? "" : " near " + near));
    }

    static String shown(char c) {
        return c >= ' ' && c < 0x7F ? "'" + c + "'" : "'<\\" + (int) c + ">'";
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(int c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
