package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.expression.ExpressionOperations;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;

/** Answers with the value of an expression, under a name that no bin needs to have. */
final class ExpressionReadOp implements RecordOp {

    private final ExpressionOperations expressions;

    ExpressionReadOp(ExpressionOperations expressions) {
        this.expressions = expressions;
    }

    @Override
    public int code() {
        return OpCode.EXPRESSION_READ;
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        results.addRead(
                operation, expressions.read(draft.context(), operation.value().copy()));
    }
}
