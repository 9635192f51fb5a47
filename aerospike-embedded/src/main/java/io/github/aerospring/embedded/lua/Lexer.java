package io.github.aerospring.embedded.lua;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** Splits source text into tokens, one at a time. */
final class Lexer {

    private final Source source;

    /** Token that is looked at. */
    Token token = Token.END_OF_FILE;

    /** Value of it: name, string or number. */
    Object value = NIL;

    /** Line of the token before. */
    int lastLine = 1;

    private Token aheadToken = Token.OTHER;
    private Object aheadValue = NIL;
    private boolean hasAhead;

    Lexer(String text, String chunk) {
        this.source = new Source(text, chunk);
    }

    /** Line up to which the source has been read. */
    int line() {
        return source.line();
    }

    /** Goes to the next token. */
    void next() {
        lastLine = source.line();
        if (hasAhead) {
            token = aheadToken;
            value = aheadValue;
            hasAhead = false;
        } else {
            token = read();
        }
    }

    /** The token after this one. */
    Token peek() {
        Token current = token;
        Object currentValue = value;
        aheadToken = read();
        aheadValue = value;
        hasAhead = true;
        token = current;
        value = currentValue;
        return aheadToken;
    }

    /** An error at the token that is looked at. */
    LuaError syntaxError(String message) {
        return source.error(message, shown(token));
    }

    /** An error at no token in particular. */
    LuaError error(String message) {
        return source.error(message, "");
    }

    private String shown(Token at) {
        return switch (at) {
            case NAME, STRING, NUMBER -> "'" + source.lexeme() + "'";
            case OTHER -> Source.shown(source.lexeme().charAt(0));
            default -> at.shown();
        };
    }

    private Token read() {
        source.skipSpace();
        while (source.at('-') && source.after(1) == '-') {
            skipComment();
            source.skipSpace();
        }
        source.mark();
        int c = source.current();
        if (c == Source.END) {
            return Token.END_OF_FILE;
        }
        if (Source.isDigit(c) || c == '.' && Source.isDigit(source.after(1))) {
            return number();
        }
        if (Source.isLetter(c)) {
            return word();
        }
        if (c == '"' || c == '\'') {
            value = new StringReader(source).quoted((char) c);
            return Token.STRING;
        }
        if (c == '[') {
            int level = longLevel();
            if (level >= 0) {
                value = new StringReader(source).longText(level, "string");
                return Token.STRING;
            }
            if (level == MALFORMED) {
                throw source.error("invalid long string delimiter", "'" + source.lexeme() + "'");
            }
        }
        return symbol((char) c);
    }

    private static final int MALFORMED = -2;

    /** Number of equal signs of a long bracket that begins here, negative when there is none. */
    private int longLevel() {
        int level = 0;
        while (source.after(level + 1) == '=') {
            level++;
        }
        if (source.after(level + 1) == '[') {
            return level;
        }
        if (level > 0) {
            source.skip(level + 1);
            return MALFORMED;
        }
        return -1;
    }

    private void skipComment() {
        source.skip(2);
        if (source.at('[')) {
            int level = 0;
            while (source.after(level + 1) == '=') {
                level++;
            }
            if (source.after(level + 1) == '[') {
                source.mark();
                new StringReader(source).longText(level, "comment");
                return;
            }
        }
        while (source.current() != Source.END && !source.isNewline()) {
            source.skip(1);
        }
    }

    private Token word() {
        while (Source.isLetter(source.current()) || Source.isDigit(source.current())) {
            source.skip(1);
        }
        String word = source.lexeme();
        Token kind = Token.ofWord(word);
        if (kind == Token.NAME) {
            value = word;
        }
        return kind;
    }

    private Token number() {
        boolean hexadecimal = source.at('0') && (source.after(1) | 0x20) == 'x';
        if (hexadecimal) {
            source.skip(2);
        }
        int mark = hexadecimal ? 'p' : 'e';
        while (true) {
            int c = source.current();
            if (c != Source.END && (c | 0x20) == mark) {
                source.skip(1);
                if (source.at('+') || source.at('-')) {
                    source.skip(1);
                }
            } else if (c == '.' || Source.isHexDigit(c)) {
                source.skip(1);
            } else {
                break;
            }
        }
        if (Source.isLetter(source.current())) {
            source.skip(1);
        }
        value = Numbers.parsed(source.lexeme());
        if (value == NIL) {
            throw source.error("malformed number", "'" + source.lexeme() + "'");
        }
        return Token.NUMBER;
    }

    private Token symbol(char c) {
        int second = source.after(1);
        Token twice =
                switch (c) {
                    case '/' -> second == '/' ? Token.FLOOR_DIVIDE : Token.SLASH;
                    case '=' -> second == '=' ? Token.EQUAL : Token.ASSIGN;
                    case '~' -> second == '=' ? Token.NOT_EQUAL : Token.TILDE;
                    case ':' -> second == ':' ? Token.DOUBLE_COLON : Token.COLON;
                    case '<' -> second == '=' ? Token.LESS_EQUAL : second == '<' ? Token.SHIFT_LEFT : Token.LESS;
                    case '>' -> second == '=' ? Token.GREATER_EQUAL : second == '>' ? Token.SHIFT_RIGHT : Token.GREATER;
                    case '.' -> second != '.' ? Token.DOT : source.after(2) == '.' ? Token.DOTS : Token.CONCAT;
                    default -> single(c);
                };
        source.skip(twice == Token.OTHER ? 1 : twice.shown().length() - 2);
        return twice;
    }

    private static Token single(char c) {
        return switch (c) {
            case '+' -> Token.PLUS;
            case '-' -> Token.MINUS;
            case '*' -> Token.STAR;
            case '%' -> Token.PERCENT;
            case '^' -> Token.CARET;
            case '#' -> Token.HASH;
            case '&' -> Token.AMPERSAND;
            case '|' -> Token.PIPE;
            case '(' -> Token.PARENTHESIS;
            case ')' -> Token.CLOSE_PARENTHESIS;
            case '{' -> Token.BRACE;
            case '}' -> Token.CLOSE_BRACE;
            case '[' -> Token.BRACKET;
            case ']' -> Token.CLOSE_BRACKET;
            case ';' -> Token.SEMICOLON;
            case ',' -> Token.COMMA;
            default -> Token.OTHER;
        };
    }
}
