package io.github.aerospring.embedded.net;

import java.util.List;

import io.github.aerospring.embedded.batch.BatchService;
import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.info.InfoService;
import io.github.aerospring.embedded.query.QueryService;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;

/** What answers the requests of each type. */
public final class ProtoHandlers {

    private final List<ProtoHandler> all;
    private final Node node;
    private final InfoService info;
    private final Traffic traffic;

    /** Handlers over the services of a server. */
    public ProtoHandlers(
            Node node,
            Namespaces namespaces,
            Service service,
            InfoService info,
            BatchService batches,
            QueryService queries,
            Traffic traffic) {
        this.node = node;
        this.info = info;
        this.traffic = traffic;
        this.all = List.of(
                new InfoHandler(info),
                new SecurityHandler(traffic.security()),
                new MessageHandler(namespaces, service, batches, queries),
                new CompressedMessageHandler(),
                new InternalHandler());
    }

    /** The node that answers. */
    public Node node() {
        return node;
    }

    Traffic traffic() {
        return traffic;
    }

    /** What answers info requests. */
    public InfoService info() {
        return info;
    }

    ProtoHandler of(int type) {
        for (ProtoHandler handler : all) {
            if (handler.type() == type) {
                return handler;
            }
        }
        throw new IllegalStateException("type: " + type + " (expected: one that the frame reader lets through)");
    }
}
