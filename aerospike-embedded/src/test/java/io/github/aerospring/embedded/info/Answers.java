package io.github.aerospring.embedded.info;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.expression.calls.ValueRooms;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.query.QueryJobs;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.storage.TestRecords;
import io.github.aerospring.embedded.udf.UdfModules;

/** Asks info commands about a node with the namespace test. */
final class Answers {

    final TestRecords records = new TestRecords();
    final Service service = new Service(records.namespace().time());
    final Namespaces namespaces = new Namespaces(List.of(records.namespace()));
    final IndexCatalog indexes = new IndexCatalog(namespaces, new ValueRooms().expressions(), Runnable::run);
    final InfoService info = new InfoService(new InfoContext(
            namespaces,
            service,
            new Node("127.0.0.1", 3000, "embedded"),
            new QueryJobs(service),
            indexes,
            new UdfModules(records)));
    final InfoSession session = new InfoSession();

    /** Value of one command. */
    String to(String command) {
        String line = info.answer(command + "\n", session);
        return line.substring(command.length() + 1, line.length() - 1);
    }

    /** Value of one command as pairs. */
    Map<String, String> pairs(String command) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : to(command).split("[;:]")) {
            pairs.put(pair.replaceAll("=.*", ""), pair.replaceAll("^[^=]*=", ""));
        }
        return pairs;
    }
}
