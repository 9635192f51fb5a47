package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.index.Definition;
import io.github.aerospring.embedded.message.RequestFailedException;

/** Creates a secondary index or the index of a set. */
final class SindexCreateCommand implements InfoCommand {

    private final InfoContext context;

    SindexCreateCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "sindex-create";
    }

    @Override
    public String answer(InfoRequest request) {
        String index = request.require(InfoContext.MAX_INDEX_NAME, "indexname");
        String namespace = request.require(InfoContext.MAX_NAMESPACE, InfoRequest.NAMESPACE, "ns");
        Definition definition = isOfSet(request)
                ? SetIndexParameters.read(request, context.namespaces().find(namespace))
                : new IndexParameters(request, context.indexes()).read();
        try {
            context.indexes().create(namespace, definition, index);
        } catch (RequestFailedException refused) {
            throw new InfoException(refused.code(), String.valueOf(refused.getMessage()));
        }
        return "ok";
    }

    private static boolean isOfSet(InfoRequest request) {
        return request.has("indextype") && "set".equalsIgnoreCase(request.find("indextype"));
    }
}
