package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Record;

/** What a background query does with each of its records. */
interface RecordTask extends JobKind {

    /** Statistics that count how such queries end. */
    QueryTally tally();

    /** Takes note that a record was left out without being looked at. */
    void filteredOut();

    /** What runs the requests of the task. */
    RecordExecutor records();

    /**
     * Does its work on a record, whose partition is locked.
     *
     * @return code of the outcome
     */
    ResultCode apply(Record record);

    /** Takes note that a record has gone, or no longer has the value that the query looks for. */
    void gone();
}
