package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.query.QueryJob;
import io.github.aerospring.embedded.query.QueryJobs;

/** Ends a long query. */
record QueryAbortCommand(QueryJobs queries) implements InfoCommand {

    static List<InfoCommand> commands(QueryJobs queries) {
        return List.of(new QueryAbortCommand(queries), InfoCommand.of("query-abort-all", () -> abortAll(queries)));
    }

    @Override
    public String name() {
        return "query-abort";
    }

    @Override
    public String answer(InfoRequest request) {
        String id = request.require("id", "trid");
        long number = InfoRequest.number(id).orElseThrow(() -> new InfoException(ResultCode.PARAMETER, "bad id"));
        QueryJob job = queries.find(number);
        if (job == null || job.isDone()) {
            throw new InfoException(ResultCode.NOT_FOUND, "id not active");
        }
        job.abort();
        return "ok";
    }

    private static String abortAll(QueryJobs queries) {
        List<QueryJob> active =
                queries.all().stream().filter(job -> !job.isDone()).toList();
        active.forEach(QueryJob::abort);
        return "number-of-queries-killed:" + active.size();
    }
}
