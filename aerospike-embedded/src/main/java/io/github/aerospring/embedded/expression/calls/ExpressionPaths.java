package io.github.aerospring.embedded.expression.calls;

import java.util.Objects;

import io.github.aerospring.embedded.cdt.LoopVariables;
import io.github.aerospring.embedded.cdt.PathExpressions;
import io.github.aerospring.embedded.expression.Expression;
import io.github.aerospring.embedded.expression.ExpressionCompiler;
import io.github.aerospring.embedded.expression.Operand;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** The expressions of paths. Expressions call paths as well, so the compiler is set once both exist. */
final class ExpressionPaths implements PathExpressions {

    private @Nullable ExpressionCompiler compiler;

    void compileWith(ExpressionCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public Filter filter(byte[] expression) {
        Expression filter = compile(expression);
        return variables -> switch (filter.matches(of(variables))) {
            case TRUE -> true;
            case FALSE -> false;
            case UNKNOWN -> null;
        };
    }

    @Override
    public Change change(byte[] expression) {
        Expression change = compile(expression);
        return variables -> {
            Operand result = change.evaluate(of(variables));
            Value value = result.toValue();
            if (result == Operand.REMOVAL) {
                return Replacement.REMOVED;
            }
            return value == null ? null : new Replacement(value);
        };
    }

    private Expression compile(byte[] expression) {
        return Objects.requireNonNull(compiler, "compiler").compile(expression);
    }

    private static io.github.aerospring.embedded.expression.LoopVariables of(LoopVariables variables) {
        return new io.github.aerospring.embedded.expression.LoopVariables(
                variables.key(), variables.value(), variables.index());
    }
}
