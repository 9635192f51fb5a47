package io.github.aerospring.embedded.lua;

import java.util.ArrayList;
import java.util.List;

/** Reads the statements of a program. */
final class Parser {

    private static final int MAX_LEVELS = 195;
    private static final Expression[] NONE = {};

    private final Lexer lexer;
    private final String chunk;
    private final ExpressionParser expressions;
    private FunctionScope scope;
    private int levels;

    Parser(String source, String chunk) {
        this.lexer = new Lexer(source, chunk);
        this.chunk = chunk;
        this.expressions = new ExpressionParser(lexer, this);
        this.scope = new FunctionScope(lexer, null, 0);
    }

    /** The whole program as a function with any number of arguments. */
    FunctionBody chunk() {
        scope.vararg = true;
        lexer.next();
        Statement[] statements = statements();
        expressions.check(Token.END_OF_FILE);
        return finish(new LocalSlot[0], statements);
    }

    FunctionScope scope() {
        return scope;
    }

    /** To be called around everything that nests. */
    void enterLevel() {
        if (++levels > MAX_LEVELS) {
            throw lexer.error("C stack overflow");
        }
    }

    void leaveLevel() {
        levels--;
    }

    /** Parameters and body of a function; the token is the parenthesis. */
    FunctionBody function(boolean method, int line) {
        FunctionScope outer = scope;
        scope = new FunctionScope(lexer, outer, line);
        List<LocalSlot> parameters = new ArrayList<>();
        if (method) {
            parameters.add(scope.slot("self", false, 0));
        }
        expressions.expect(Token.PARENTHESIS);
        if (lexer.token != Token.CLOSE_PARENTHESIS) {
            do {
                if (lexer.token == Token.DOTS) {
                    lexer.next();
                    scope.vararg = true;
                } else if (lexer.token == Token.NAME) {
                    parameters.add(scope.slot(expressions.name(), false, parameters.size()));
                } else {
                    throw lexer.syntaxError("<name> or '...' expected");
                }
            } while (!scope.vararg && expressions.accept(Token.COMMA));
        }
        parameters.forEach(scope::show);
        expressions.expect(Token.CLOSE_PARENTHESIS);
        Statement[] statements = statements();
        expressions.expectMatch(Token.END, Token.FUNCTION, line);
        FunctionBody body = finish(parameters.toArray(LocalSlot[]::new), statements);
        scope = outer;
        return body;
    }

    private FunctionBody finish(LocalSlot[] parameters, Statement[] statements) {
        Block block = new Block(0, statements, scope.block.hasLabels(), scope.block.closes);
        scope.leaveBlock();
        return new FunctionBody(chunk, parameters, scope.vararg, scope.slots(), scope.upvalues(), block);
    }

    private Statement[] statements() {
        List<Statement> statements = new ArrayList<>();
        while (!endsBlock(true)) {
            if (lexer.token == Token.RETURN) {
                statements.add(returnStatement());
                break;
            }
            enterLevel();
            statement(statements);
            leaveLevel();
        }
        return statements.toArray(Statement[]::new);
    }

    private boolean endsBlock(boolean withUntil) {
        return switch (lexer.token) {
            case ELSE, ELSEIF, END, END_OF_FILE -> true;
            case UNTIL -> withUntil;
            default -> false;
        };
    }

    private Block block(boolean loop) {
        scope.enterBlock(loop);
        return finishBlock(statements());
    }

    private Block finishBlock(Statement[] statements) {
        Block block = new Block(lexer.line(), statements, scope.block.hasLabels(), scope.block.closes);
        scope.leaveBlock();
        return block;
    }

    private void statement(List<Statement> into) {
        if (lexer.token == Token.DOUBLE_COLON) {
            label(into);
        } else if (!expressions.accept(Token.SEMICOLON)) {
            into.add(statement());
        }
    }

    private Statement statement() {
        int line = lexer.line();
        switch (lexer.token) {
            case IF -> {
                return ifStatement(line);
            }
            case WHILE -> {
                return whileStatement(line);
            }
            case DO -> {
                lexer.next();
                Block block = block(false);
                expressions.expectMatch(Token.END, Token.DO, line);
                return block;
            }
            case FOR -> {
                return forStatement(line);
            }
            case REPEAT -> {
                return repeatStatement(line);
            }
            case FUNCTION -> {
                return functionStatement(line);
            }
            case LOCAL -> {
                lexer.next();
                return expressions.accept(Token.FUNCTION)
                        ? localFunction()
                        : new LocalParser(lexer, expressions, scope).read();
            }
            case BREAK -> {
                lexer.next();
                scope.block.jumpOut(line);
                return new Statements.Break(line);
            }
            case GOTO -> {
                lexer.next();
                Statements.Goto jump = new Statements.Goto(line, expressions.name());
                scope.block.jump(jump, scope.visible());
                return jump;
            }
            default -> {
                return expressionStatement();
            }
        }
    }

    private Statement ifStatement(int line) {
        List<Expression> conditions = new ArrayList<>();
        List<Block> branches = new ArrayList<>();
        do {
            lexer.next();
            conditions.add(expressions.read());
            expressions.expect(Token.THEN);
            branches.add(block(false));
        } while (lexer.token == Token.ELSEIF);
        Block otherwise = expressions.accept(Token.ELSE) ? block(false) : null;
        expressions.expectMatch(Token.END, Token.IF, line);
        return new Statements.If(line, Expression.array(conditions), branches.toArray(Block[]::new), otherwise);
    }

    private Statement whileStatement(int line) {
        lexer.next();
        Expression condition = expressions.read();
        expressions.expect(Token.DO);
        Block body = block(true);
        expressions.expectMatch(Token.END, Token.WHILE, line);
        return new Loops.While(line, condition, body);
    }

    private Statement repeatStatement(int line) {
        lexer.next();
        scope.enterBlock(true);
        List<Statement> statements = new ArrayList<>(List.of(statements()));
        expressions.expectMatch(Token.UNTIL, Token.REPEAT, line);
        Expression condition = expressions.read();
        statements.add(new Loops.Until(condition.line, condition));
        return new Loops.Repeat(line, finishBlock(statements.toArray(Statement[]::new)));
    }

    private Statement forStatement(int line) {
        lexer.next();
        String first = expressions.name();
        return switch (lexer.token) {
            case ASSIGN -> numericFor(first, line);
            case COMMA, IN -> genericFor(first, line);
            default -> throw lexer.syntaxError("'=' or 'in' expected");
        };
    }

    private Statement numericFor(String name, int line) {
        lexer.next();
        Expression first = expressions.read();
        expressions.expect(Token.COMMA);
        Expression last = expressions.read();
        Expression step = expressions.accept(Token.COMMA) ? expressions.read() : new Constant(line, 1L);
        LocalSlot[] slots = new LocalSlot[1];
        Block body = forBody(List.of(name), slots, line);
        return new Loops.NumericFor(line, slots[0], first, last, step, body);
    }

    private Statement genericFor(String first, int line) {
        List<String> names = new ArrayList<>(List.of(first));
        while (expressions.accept(Token.COMMA)) {
            names.add(expressions.name());
        }
        expressions.expect(Token.IN);
        int sourceLine = lexer.line();
        Expression[] source = Expression.array(expressions.list());
        LocalSlot[] slots = new LocalSlot[names.size()];
        boolean before = scope.block.closes;
        scope.block.closes = true;
        Block body = forBody(names, slots, line);
        scope.block.closes = before;
        return new Loops.GenericFor(sourceLine, slots, source, body);
    }

    private Block forBody(List<String> names, LocalSlot[] slots, int line) {
        scope.enterBlock(true);
        expressions.expect(Token.DO);
        for (int i = 0; i < slots.length; i++) {
            slots[i] = scope.slot(names.get(i), false, 0);
            scope.show(slots[i]);
        }
        Block body = block(false);
        scope.leaveBlock();
        expressions.expectMatch(Token.END, Token.FOR, line);
        return body;
    }

    private Statement functionStatement(int line) {
        lexer.next();
        int nameLine = lexer.line();
        Expression target = scope.variable(expressions.name(), nameLine);
        boolean method = false;
        while (!method && (lexer.token == Token.DOT || lexer.token == Token.COLON)) {
            method = lexer.token == Token.COLON;
            lexer.next();
            target = new Index(line, target, new Constant(line, expressions.name()));
        }
        Assignable assignable = expressions.assignable(target);
        Expression closure = new Operators.Closure(line, function(method, line));
        return new Statements.Assignment(line, new Assignable[] {assignable}, new Expression[] {closure});
    }

    private Statement localFunction() {
        int line = lexer.line();
        LocalSlot slot = scope.slot(expressions.name(), false, 0);
        scope.show(slot);
        return new Statements.LocalFunction(line, slot, new Operators.Closure(line, function(false, lexer.line())));
    }

    /** A label at the end of a block, maybe before other labels, is outside the scope of the local variables there. */
    private void label(List<Statement> into) {
        int line = lexer.line();
        lexer.next();
        String name = expressions.name();
        expressions.expect(Token.DOUBLE_COLON);
        int at = into.size();
        while (lexer.token == Token.SEMICOLON || lexer.token == Token.DOUBLE_COLON) {
            statement(into);
        }
        scope.block.checkNew(name);
        Label label = new Label(line, name, endsBlock(false) ? scope.block.firstLocal() : scope.visible());
        scope.block.add(label, scope);
        into.add(at, label);
    }

    private Statement returnStatement() {
        int line = lexer.line();
        lexer.next();
        Expression[] values =
                endsBlock(true) || lexer.token == Token.SEMICOLON ? NONE : Expression.array(expressions.list());
        expressions.accept(Token.SEMICOLON);
        if (!endsBlock(true)) {
            throw lexer.syntaxError(expressions.blockEnd());
        }
        return values.length == 1 && values[0] instanceof Calls.AnyCall call && !scope.block.closesAnything()
                ? new Statements.TailCall(call)
                : new Statements.Return(line, values);
    }

    private Statement expressionStatement() {
        int line = lexer.line();
        Expression first = expressions.suffixed();
        if (lexer.token != Token.ASSIGN && lexer.token != Token.COMMA) {
            if (first instanceof Calls.AnyCall call) {
                return new Calls.CallStatement(call);
            }
            throw lexer.syntaxError("syntax error");
        }
        List<Assignable> targets = new ArrayList<>(List.of(expressions.assignable(first)));
        while (expressions.accept(Token.COMMA)) {
            targets.add(expressions.assignable(expressions.suffixed()));
        }
        expressions.expect(Token.ASSIGN);
        Expression[] values = Expression.array(expressions.list());
        return new Statements.Assignment(line, targets.toArray(Assignable[]::new), values);
    }
}
