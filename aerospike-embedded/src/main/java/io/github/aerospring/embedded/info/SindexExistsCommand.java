package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.index.NamespaceIndexes;

/** Tells whether an index exists. */
final class SindexExistsCommand implements InfoCommand {

    private final InfoContext context;

    SindexExistsCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "sindex-exists";
    }

    @Override
    public String answer(InfoRequest request) {
        String index = request.require(InfoContext.MAX_INDEX_NAME, "indexname");
        NamespaceIndexes indexes = context.indexes().of(context.namespace(request, InfoRequest.NAMESPACE, "ns"));
        return Boolean.toString(indexes.named(index) != null || indexes.setIndexNamed(index) != null);
    }
}
