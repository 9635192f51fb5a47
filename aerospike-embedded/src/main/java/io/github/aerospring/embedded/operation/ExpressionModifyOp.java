package io.github.aerospring.embedded.operation;

import io.github.aerospring.embedded.expression.ExpressionOperations;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;

/** Sets a bin to the value of an expression. */
final class ExpressionModifyOp implements RecordOp {

    private final ExpressionOperations expressions;

    ExpressionModifyOp(ExpressionOperations expressions) {
        this.expressions = expressions;
    }

    @Override
    public int code() {
        return OpCode.EXPRESSION_MODIFY;
    }

    @Override
    public void check(Operation operation) {
        expressions.checkModify(operation.value().copy());
    }

    @Override
    public void apply(Operation operation, RecordDraft draft, OpResults results) {
        Particle before = draft.find(operation.name());
        Particle after =
                expressions.modify(draft.context(), before, operation.value().copy());
        draft.change(operation.name(), before, after);
        results.add(operation, null);
    }
}
