package io.github.aerospring.embedded.lua;

import java.util.HashMap;
import java.util.Map;

/** Kinds of the words of a program. */
enum Token {
    AND("and"),
    BREAK("break"),
    DO("do"),
    ELSE("else"),
    ELSEIF("elseif"),
    END("end"),
    FALSE("false"),
    FOR("for"),
    FUNCTION("function"),
    GOTO("goto"),
    IF("if"),
    IN("in"),
    LOCAL("local"),
    NIL("nil"),
    NOT("not"),
    OR("or"),
    REPEAT("repeat"),
    RETURN("return"),
    THEN("then"),
    TRUE("true"),
    UNTIL("until"),
    WHILE("while"),
    FLOOR_DIVIDE("//"),
    CONCAT(".."),
    DOTS("..."),
    EQUAL("=="),
    GREATER_EQUAL(">="),
    LESS_EQUAL("<="),
    NOT_EQUAL("~="),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    DOUBLE_COLON("::"),
    PLUS("+"),
    MINUS("-"),
    STAR("*"),
    SLASH("/"),
    PERCENT("%"),
    CARET("^"),
    HASH("#"),
    AMPERSAND("&"),
    TILDE("~"),
    PIPE("|"),
    LESS("<"),
    GREATER(">"),
    ASSIGN("="),
    PARENTHESIS("("),
    CLOSE_PARENTHESIS(")"),
    BRACE("{"),
    CLOSE_BRACE("}"),
    BRACKET("["),
    CLOSE_BRACKET("]"),
    COLON(":"),
    SEMICOLON(";"),
    COMMA(","),
    DOT("."),
    /** A character that begins nothing. */
    OTHER(""),
    END_OF_FILE("<eof>"),
    NUMBER("<number>"),
    NAME("<name>"),
    STRING("<string>");

    private static final Map<String, Token> RESERVED = new HashMap<>();

    static {
        for (Token token : values()) {
            if (token.compareTo(WHILE) <= 0) {
                RESERVED.put(token.text, token);
            }
        }
    }

    private final String text;

    Token(String text) {
        this.text = text;
    }

    /** The reserved word, or {@link #NAME}. */
    static Token ofWord(String word) {
        return RESERVED.getOrDefault(word, NAME);
    }

    /** What messages call it. */
    String shown() {
        return compareTo(OTHER) < 0 ? "'" + text + "'" : text;
    }
}
