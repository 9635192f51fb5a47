package io.github.aerospring.data.mapping;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.data.expression.ValueEvaluationContext;
import org.springframework.data.expression.ValueExpression;
import org.springframework.data.expression.ValueExpressionParser;
import org.springframework.data.mapping.MappingException;

/** Name of a set: a constant, or an expression that is evaluated for every operation. */
final class SetName {

    private static final int MAX_BYTES = 63;
    private static final ValueExpressionParser PARSER = ValueExpressionParser.create();

    private final Class<?> owner;
    private final String text;
    private final @Nullable ValueExpression expression;

    private SetName(Class<?> owner, String text, @Nullable ValueExpression expression) {
        this.owner = owner;
        this.text = text;
        this.expression = expression;
    }

    static SetName literal(Class<?> owner) {
        // Anonymous classes have no name; they may be nested objects, never records
        return new SetName(owner, owner.getSimpleName(), null);
    }

    static SetName parse(String text, Class<?> owner) {
        ValueExpression parsed = PARSER.parse(text);
        return parsed.isLiteral() ? new SetName(owner, checked(text, owner), null) : new SetName(owner, text, parsed);
    }

    String evaluate(Supplier<ValueEvaluationContext> context) {
        if (expression == null) {
            return text;
        }
        Object value = expression.evaluate(context.get());
        return checked(value == null ? "" : value.toString(), owner);
    }

    private static String checked(String name, Class<?> owner) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MAX_BYTES) {
            throw new MappingException("set of %s: '%s' has %d bytes (expected: 1 to %d)"
                    .formatted(owner.getName(), name, bytes, MAX_BYTES));
        }
        return name;
    }
}
