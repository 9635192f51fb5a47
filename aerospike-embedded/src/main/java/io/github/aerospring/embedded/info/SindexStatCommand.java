package io.github.aerospring.embedded.info;

/** Statistics of an index. */
final class SindexStatCommand implements InfoCommand {

    private final InfoContext context;

    SindexStatCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "sindex-stat";
    }

    @Override
    public String answer(InfoRequest request) {
        String index = request.require(InfoContext.MAX_INDEX_NAME, "indexname");
        return IndexNumbers.of(context.indexes().of(context.namespace(request, InfoRequest.NAMESPACE, "ns")), index);
    }
}
