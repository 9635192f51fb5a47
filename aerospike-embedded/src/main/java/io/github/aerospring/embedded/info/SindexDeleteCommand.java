package io.github.aerospring.embedded.info;

/** Deletes an index; it is no error when there is none. */
final class SindexDeleteCommand implements InfoCommand {

    private final InfoContext context;

    SindexDeleteCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "sindex-delete";
    }

    @Override
    public String answer(InfoRequest request) {
        String index = request.require(InfoContext.MAX_INDEX_NAME, "indexname");
        String namespace = request.require(InfoContext.MAX_NAMESPACE, InfoRequest.NAMESPACE, "ns");
        context.indexes().delete(namespace, index);
        return "ok";
    }
}
