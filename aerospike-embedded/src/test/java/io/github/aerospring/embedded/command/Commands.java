package io.github.aerospring.embedded.command;

import java.util.List;

import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.TestRecords;
import io.github.aerospring.embedded.udf.UdfCalls;
import io.github.aerospring.embedded.udf.UdfModules;

/** Runs requests on a namespace of its own and reads the answers as clients do. */
final class Commands {

    final TestRecords records = new TestRecords();
    final UdfModules modules = new UdfModules(records);
    private final RecordCommands commands = new RecordCommands(
            new UdfCalls(modules), new Service(records.namespace().time()));

    List<RecordCommand> all() {
        return commands.all();
    }

    ReceivedRow run(Requests request) {
        return ReceivedRow.of(commands.execute(RecordRequest.ofClient(request.message(), records.namespace())));
    }

    /** Result code of a request on the record that all tests use. */
    int code(Requests request) {
        return run(request.record(0, 0)).code();
    }

    ReceivedRow readAll() {
        return run(Requests.readAll().record(0, 0));
    }

    int now() {
        return records.namespace().time().seconds();
    }

    long count(NamespaceCounter counter) {
        return records.namespace().counters().get(counter);
    }
}
