package io.github.aerospring.embedded.lua;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads the expressions of a program. */
final class ExpressionParser {

    private static final int UNARY_PRIORITY = 12;

    private final Lexer lexer;
    private final Parser parser;

    ExpressionParser(Lexer lexer, Parser parser) {
        this.lexer = lexer;
        this.parser = parser;
    }

    boolean accept(Token token) {
        if (lexer.token != token) {
            return false;
        }
        lexer.next();
        return true;
    }

    void check(Token token) {
        if (lexer.token != token) {
            throw lexer.syntaxError(token.shown() + " expected");
        }
    }

    void expect(Token token) {
        check(token);
        lexer.next();
    }

    /** Expects the token that closes what {@code opening} began. */
    void expectMatch(Token token, Token opening, int line) {
        if (lexer.token != token) {
            throw line == lexer.line()
                    ? lexer.syntaxError(token.shown() + " expected")
                    : lexer.syntaxError(
                            token.shown() + " expected (to close " + opening.shown() + " at line " + line + ")");
        }
        lexer.next();
    }

    /** What a message expects after a return statement. */
    String blockEnd() {
        return Token.END_OF_FILE.shown() + " expected";
    }

    String name() {
        check(Token.NAME);
        String name = (String) lexer.value;
        lexer.next();
        return name;
    }

    List<Expression> list() {
        List<Expression> list = new ArrayList<>();
        do {
            list.add(read());
        } while (accept(Token.COMMA));
        return list;
    }

    Expression read() {
        return binary(0);
    }

    /** What can be assigned to. */
    Assignable assignable(Expression target) {
        String constant = constantName(target);
        if (!constant.isEmpty()) {
            throw lexer.error("attempt to assign to const variable '" + constant + "'");
        }
        if (target instanceof Assignable assignable) {
            return assignable;
        }
        throw lexer.syntaxError("syntax error");
    }

    private static String constantName(Expression target) {
        if (target instanceof Variables.Local local) {
            return local.slot().constant ? local.slot().name : "";
        }
        if (target instanceof Variables.Upvalue upvalue) {
            return upvalue.source().constant() ? upvalue.source().name() : "";
        }
        return target instanceof Constant constant ? constant.variable() : "";
    }

    private Expression binary(int limit) {
        parser.enterLevel();
        Expression left = unary();
        for (BinaryOperator operator = BinaryOperator.of(lexer.token);
                operator != null && operator.left() > limit;
                operator = BinaryOperator.of(lexer.token)) {
            int line = lexer.line();
            lexer.next();
            left = operator.join(line, left, binary(operator.right()));
        }
        parser.leaveLevel();
        return left;
    }

    private Expression unary() {
        int line = lexer.line();
        switch (lexer.token) {
            case NOT -> {
                lexer.next();
                return new Operators.Not(line, binary(UNARY_PRIORITY));
            }
            case MINUS, TILDE -> {
                boolean bitwise = lexer.token == Token.TILDE;
                lexer.next();
                Expression operand = binary(UNARY_PRIORITY);
                Expression negation = new Operators.Negation(line, bitwise, operand);
                return folded(bitwise, operand, negation);
            }
            case HASH -> {
                lexer.next();
                return new Operators.Length(line, binary(UNARY_PRIORITY));
            }
            default -> {
                return simple();
            }
        }
    }

    /** A negative number is a constant. */
    private static Expression folded(boolean bitwise, Expression operand, Expression negation) {
        if (operand instanceof Constant constant && !bitwise) {
            if (constant.value() instanceof Long integer) {
                return new Constant(negation.line, -integer);
            }
            if (constant.value() instanceof Double number && number != 0) {
                return new Constant(negation.line, -number);
            }
        }
        return negation;
    }

    private Expression simple() {
        int line = lexer.line();
        Object value;
        switch (lexer.token) {
            case NUMBER, STRING -> value = lexer.value;
            case NIL -> value = LuaNil.NIL;
            case TRUE -> value = true;
            case FALSE -> value = false;
            case DOTS -> {
                if (!parser.scope().vararg) {
                    throw lexer.syntaxError("cannot use '...' outside a vararg function");
                }
                lexer.next();
                return new Variables.Varargs(line);
            }
            case BRACE -> {
                return table();
            }
            case FUNCTION -> {
                lexer.next();
                return new Operators.Closure(line, parser.function(false, line));
            }
            default -> {
                return suffixed();
            }
        }
        lexer.next();
        return new Constant(line, value);
    }

    /** A variable or value in parentheses, with the fields and calls that follow it. */
    Expression suffixed() {
        int line = lexer.line();
        Expression expression = primary();
        while (true) {
            switch (lexer.token) {
                case DOT -> {
                    lexer.next();
                    String name = name();
                    expression = new Index(lexer.lastLine, expression, new Constant(lexer.lastLine, name));
                }
                case BRACKET -> expression = new Index(lexer.line(), expression, bracketed());
                case COLON -> {
                    lexer.next();
                    String name = name();
                    expression = new Calls.MethodCall(line, expression, name, arguments(line));
                }
                case PARENTHESIS, STRING, BRACE -> expression = new Calls.Call(line, expression, arguments(line));
                default -> {
                    return expression;
                }
            }
        }
    }

    private Expression primary() {
        int line = lexer.line();
        if (lexer.token == Token.NAME) {
            return parser.scope().variable(name(), line);
        }
        if (lexer.token != Token.PARENTHESIS) {
            throw lexer.syntaxError("unexpected symbol");
        }
        lexer.next();
        Expression inner = read();
        expectMatch(Token.CLOSE_PARENTHESIS, Token.PARENTHESIS, line);
        return new Calls.Single(inner);
    }

    private Expression bracketed() {
        lexer.next();
        Expression key = read();
        expect(Token.CLOSE_BRACKET);
        return key;
    }

    private Expression[] arguments(int line) {
        switch (lexer.token) {
            case STRING -> {
                Expression text = new Constant(lexer.line(), lexer.value);
                lexer.next();
                return new Expression[] {text};
            }
            case BRACE -> {
                return new Expression[] {table()};
            }
            case PARENTHESIS -> {
                lexer.next();
                List<Expression> arguments = lexer.token == Token.CLOSE_PARENTHESIS ? List.of() : list();
                expectMatch(Token.CLOSE_PARENTHESIS, Token.PARENTHESIS, line);
                return Expression.array(arguments);
            }
            default -> throw lexer.syntaxError("function arguments expected");
        }
    }

    private Expression table() {
        int line = lexer.line();
        expect(Token.BRACE);
        List<Expression> items = new ArrayList<>();
        List<Expression> keys = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        while (lexer.token != Token.CLOSE_BRACE) {
            Expression key = key();
            if (key == null) {
                items.add(read());
            } else {
                expect(Token.ASSIGN);
                keys.add(key);
                values.add(read());
            }
            if (!accept(Token.COMMA) && !accept(Token.SEMICOLON)) {
                break;
            }
        }
        expectMatch(Token.CLOSE_BRACE, Token.BRACE, line);
        return new Operators.TableConstructor(
                line, Expression.array(items), Expression.array(keys), Expression.array(values));
    }

    /** The key of a field of a table; {@code null} when the field has none. */
    private @Nullable Expression key() {
        if (lexer.token == Token.BRACKET) {
            return bracketed();
        }
        if (lexer.token == Token.NAME && lexer.peek() == Token.ASSIGN) {
            int line = lexer.line();
            return new Constant(line, name());
        }
        return null;
    }
}
