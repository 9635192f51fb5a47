package io.github.aerospring.embedded.expression;

/** The operations on values that random expressions call. */
final class DifferentialCalls {

    static final boolean AVAILABLE = false;

    private DifferentialCalls() {}

    static ExpressionCompiler compiler() {
        return Evaluation.compiler();
    }
}
