package io.github.aerospring.embedded.net;

import java.util.List;

import io.github.aerospring.embedded.batch.BatchService;
import io.github.aerospring.embedded.command.RecordCommands;
import io.github.aerospring.embedded.info.InfoService;
import io.github.aerospring.embedded.query.QueryService;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;

/** What answers the requests of each type. */
public final class ProtoHandlers {

    private final List<ProtoHandler> all;
    private final InfoService info;

    /** Handlers over the services of a server. */
    public ProtoHandlers(
            Namespaces namespaces,
            Service service,
            RecordCommands commands,
            InfoService info,
            BatchService batches,
            QueryService queries) {
        this.info = info;
        this.all = List.of(
                new InfoHandler(info),
                new SecurityHandler(),
                new MessageHandler(namespaces, service, commands, batches, queries),
                new CompressedMessageHandler(),
                new InternalHandler());
    }

    InfoService info() {
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
