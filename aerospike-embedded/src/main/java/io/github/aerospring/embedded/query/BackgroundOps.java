package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.operation.RecordOp;
import io.github.aerospring.embedded.operation.RecordOps;

/** Queries that write each record with the same operations, in the background. */
record BackgroundOps(BackgroundQueries background, RecordExecutor commands) implements QueryHandler {

    @Override
    public boolean accepts(Message message) {
        return !message.fields().has(FieldType.UDF_FILENAME) && message.has(Flag.WRITE);
    }

    @Override
    public void execute(QueryCall call) {
        QueryScope scope = background.scope(call);
        RecordFilter filter = RecordFilter.of(call.fields());
        filter.compile();
        check(call.message());
        background.start(call, scope, filter, new OpsTask(commands, call, filter));
    }

    private static void check(Message message) {
        if (message.has(Flag.READ) || message.operations().isEmpty()) {
            throw ResultCode.PARAMETER.because("background query (expected: operations that write)");
        }
        for (Operation operation : message.operations()) {
            RecordOp op = RecordOps.find(operation);
            if (op != null && op.readOnly()) {
                throw ResultCode.PARAMETER.because(
                        "operation " + operation.code() + " in the background (expected: one that writes)");
            }
            if (op != null) {
                op.check(operation);
            }
        }
    }
}
