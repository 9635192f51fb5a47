package io.github.aerospring.embedded.lua;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads the declaration of local variables after {@code local}. */
final class LocalParser {

    private static final String CONST = "const";
    private static final String CLOSE = "close";

    private final Lexer lexer;
    private final ExpressionParser expressions;
    private final FunctionScope scope;

    LocalParser(Lexer lexer, ExpressionParser expressions, FunctionScope scope) {
        this.lexer = lexer;
        this.expressions = expressions;
        this.scope = scope;
    }

    Statement read() {
        int line = lexer.line();
        List<LocalSlot> slots = new ArrayList<>();
        LocalSlot closing = null;
        do {
            String name = expressions.name();
            String attribute = attribute();
            LocalSlot slot = scope.slot(name, !attribute.isEmpty(), slots.size());
            if (attribute.equals(CLOSE)) {
                if (closing != null) {
                    throw lexer.error("multiple to-be-closed variables in local list");
                }
                closing = slot;
                scope.block.closes = true;
            }
            slots.add(slot);
        } while (expressions.accept(Token.COMMA));
        List<Expression> values = expressions.accept(Token.ASSIGN) ? expressions.list() : List.of();
        Constant constant = constant(slots, values, closing);
        if (constant != null) {
            scope.showConstant(slots.get(0), constant.value());
        } else {
            slots.forEach(scope::show);
        }
        return new Statements.LocalDeclaration(
                line, slots.toArray(LocalSlot[]::new), Expression.array(values), closing);
    }

    private String attribute() {
        if (!expressions.accept(Token.LESS)) {
            return "";
        }
        String attribute = expressions.name();
        expressions.expect(Token.GREATER);
        if (!attribute.equals(CONST) && !attribute.equals(CLOSE)) {
            throw lexer.error("unknown attribute '" + attribute + "'");
        }
        return attribute;
    }

    private static @Nullable Constant constant(
            List<LocalSlot> slots, List<Expression> values, @Nullable LocalSlot closing) {
        boolean single = slots.size() == 1 && values.size() == 1 && slots.get(0).constant && closing == null;
        return single && values.get(0) instanceof Constant constant ? constant : null;
    }
}
