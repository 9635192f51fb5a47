package io.github.aerospring.embedded.info;

import java.util.stream.Collectors;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.query.QueryJob;
import io.github.aerospring.embedded.query.QueryJobs;

/** Describes the long queries that run or have ended, or one of them. */
record QueryShowCommand(QueryJobs queries) implements InfoCommand {

    @Override
    public String name() {
        return "query-show";
    }

    @Override
    public String answer(InfoRequest request) {
        String id = request.find("id", "trid");
        if (id == null) {
            return queries.all().stream().map(QueryJob::describe).collect(Collectors.joining(";"));
        }
        long number = InfoRequest.number(id).orElseThrow(() -> new InfoException(ResultCode.PARAMETER, "bad id"));
        QueryJob job = queries.find(number);
        if (job == null) {
            throw new InfoException(ResultCode.NOT_FOUND, "job not found");
        }
        return job.describe();
    }
}
