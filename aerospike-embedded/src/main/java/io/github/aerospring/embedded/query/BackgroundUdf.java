package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.operation.RecordFilter;
import io.github.aerospring.embedded.udf.UdfCall;

/** Queries that call a function with each record, in the background. */
record BackgroundUdf(BackgroundQueries background, RecordExecutor commands) implements QueryHandler {

    @Override
    public boolean accepts(Message message) {
        return UdfField.is(message, UdfField.BACKGROUND);
    }

    @Override
    public void execute(QueryCall call) {
        QueryScope scope = background.scope(call);
        RecordFilter filter = RecordFilter.of(call.fields());
        filter.compile();
        UdfCall.read(call.fields());
        background.start(call, scope, filter, new UdfTask(commands, call, filter));
    }
}
