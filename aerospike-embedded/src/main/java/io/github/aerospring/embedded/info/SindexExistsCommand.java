package io.github.aerospring.embedded.info;

/** Tells whether a secondary index exists; none does. */
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
        request.require("indexname");
        context.namespace(request, InfoRequest.NAMESPACE, "ns");
        return "false";
    }
}
