package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.storage.Namespace;

/** The older form of two commands: lists the secondary indexes, or tells about one of them. */
final class SindexCommand implements InfoCommand {

    private final InfoContext context;

    SindexCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "sindex";
    }

    @Override
    public String answer(InfoRequest request) {
        if (request.parameters().isEmpty()) {
            return new IndexList(context.allIndexes()).secondary(false);
        }
        int slash = request.parameters().indexOf('/');
        String name = slash < 0 ? request.parameters() : request.parameters().substring(0, slash);
        Namespace namespace = context.namespaces().find(name);
        if (namespace == null) {
            return "ns_type=unknown";
        }
        NamespaceIndexes indexes = context.indexes().of(namespace);
        return slash < 0
                ? new IndexList(List.of(indexes)).secondary(false)
                : IndexNumbers.of(indexes, request.parameters().substring(slash + 1));
    }
}
