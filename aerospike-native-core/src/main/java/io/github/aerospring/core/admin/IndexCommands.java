package io.github.aerospring.core.admin;

import java.time.Duration;
import java.util.List;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.task.IndexTask;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.internal.cluster.ClusterNodes;
import org.jspecify.annotations.Nullable;

/** Creation, removal and list of secondary indexes. */
final class IndexCommands {

    private static final int POLL_MILLIS = 50;

    private IndexCommands() {}

    static AdminCommand<Void> create(IndexRequest request) {
        return client -> {
            task(client, request)
                    .waitTillComplete(
                            POLL_MILLIS, Math.toIntExact(request.buildTimeout().toMillis()));
            return Command.NOTHING;
        };
    }

    private static IndexTask task(IAerospikeClient client, IndexRequest request) {
        String set = setOrNull(request.set());
        Expression expression = request.expression().orElse(null);
        if (expression != null) {
            return client.createIndex(
                    null,
                    request.namespace(),
                    set,
                    request.name(),
                    request.type(),
                    request.collectionType(),
                    expression);
        }
        return client.createIndex(
                null,
                request.namespace(),
                set,
                request.name(),
                request.bin().orElseThrow(),
                request.type(),
                request.collectionType(),
                request.context().toArray(CTX[]::new));
    }

    static AdminCommand<Void> drop(String namespace, String set, String name, Duration timeout) {
        InfoText.name("namespace", namespace);
        InfoText.name("index name", name);
        String setOrNull = setOrNull(set.isEmpty() ? set : InfoText.name("set", set));
        return client -> {
            client.dropIndex(null, namespace, setOrNull, name)
                    .waitTillComplete(POLL_MILLIS, Math.toIntExact(timeout.toMillis()));
            return Command.NOTHING;
        };
    }

    static AdminCommand<List<IndexDescription>> list(String namespace) {
        String command = "sindex-list:ns=" + InfoText.name("namespace", namespace) + ";b64=true";
        return client -> IndexListing.parse(InfoText.successful(command, new ClusterNodes(client).ask(command)));
    }

    private static @Nullable String setOrNull(String set) {
        return set.isEmpty() ? null : set;
    }
}
