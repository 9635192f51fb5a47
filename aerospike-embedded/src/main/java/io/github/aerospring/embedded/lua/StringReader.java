package io.github.aerospring.embedded.lua;

/** Reads the strings of a program. */
final class StringReader {

    private static final long MAX_CODE = 0x7FFF_FFFFL;

    private final Source source;
    private final StringBuilder content = new StringBuilder();

    StringReader(Source source) {
        this.source = source;
    }

    /** Content of a long bracket that begins here. */
    String longText(int level, String what) {
        int firstLine = source.line();
        source.skip(level + 2);
        if (source.isNewline()) {
            source.skipNewline();
        }
        while (source.current() != Source.END) {
            if (source.at(']') && isClosed(level)) {
                source.skip(level + 2);
                return content.toString();
            }
            if (source.isNewline()) {
                source.skipNewline();
                content.append('\n');
            } else {
                take();
            }
        }
        throw source.error("unfinished long " + what + " (starting at line " + firstLine + ")", "<eof>");
    }

    private boolean isClosed(int level) {
        for (int i = 1; i <= level; i++) {
            if (source.after(i) != '=') {
                return false;
            }
        }
        return source.after(level + 1) == ']';
    }

    /** Content of a string in quotes that begins here. */
    String quoted(char quote) {
        source.skip(1);
        while (!source.at(quote)) {
            if (source.current() == Source.END) {
                throw source.error("unfinished string", "<eof>");
            }
            if (source.isNewline()) {
                throw source.error("unfinished string", "'" + source.lexeme() + "'");
            }
            if (source.at('\\')) {
                escape();
            } else {
                take();
            }
        }
        source.skip(1);
        return content.toString();
    }

    private void take() {
        content.append((char) source.current());
        source.skip(1);
    }

    private void escape() {
        source.skip(1);
        int c = source.current();
        int simple = "abfnrtv\\\"'".indexOf(c);
        if (c != Source.END && simple >= 0) {
            content.append("\u0007\b\f\n\r\t\u000B\\\"'".charAt(simple));
            source.skip(1);
        } else if (c == 'x') {
            hexadecimal();
        } else if (c == 'u') {
            unicode();
        } else if (c == 'z') {
            source.skip(1);
            source.skipSpace();
        } else if (c == '\n' || c == '\r') {
            source.skipNewline();
            content.append('\n');
        } else if (c == Source.END) {
            throw source.error("unfinished string", "<eof>");
        } else {
            decimal();
        }
    }

    private void hexadecimal() {
        source.skip(1);
        int code = 0;
        for (int i = 0; i < 2; i++) {
            check(Source.isHexDigit(source.current()), "hexadecimal digit expected");
            code = code * 16 + Character.digit(source.current(), 16);
            source.skip(1);
        }
        content.append((char) code);
    }

    private void decimal() {
        check(Source.isDigit(source.current()), "invalid escape sequence");
        int code = 0;
        for (int i = 0; i < 3 && Source.isDigit(source.current()); i++) {
            code = code * 10 + Character.digit(source.current(), 10);
            source.skip(1);
        }
        check(code <= 0xFF, "decimal escape too large");
        content.append((char) code);
    }

    private void unicode() {
        source.skip(1);
        check(source.at('{'), "missing '{'");
        source.skip(1);
        check(Source.isHexDigit(source.current()), "hexadecimal digit expected");
        long code = 0;
        while (Source.isHexDigit(source.current())) {
            check(code <= MAX_CODE >> 4, "UTF-8 value too large");
            code = code * 16 + Character.digit(source.current(), 16);
            source.skip(1);
        }
        check(source.at('}'), "missing '}'");
        source.skip(1);
        Utf8.append(content, code);
    }

    private void check(boolean condition, String message) {
        if (!condition) {
            source.skip(1);
            throw source.error(message, "'" + source.lexeme() + "'");
        }
    }
}
