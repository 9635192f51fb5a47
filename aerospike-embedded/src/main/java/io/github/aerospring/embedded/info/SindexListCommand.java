package io.github.aerospring.embedded.info;

/** Lists the secondary indexes; there are none. */
final class SindexListCommand implements InfoCommand {

    private final InfoContext context;

    SindexListCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "sindex-list";
    }

    @Override
    public String answer(InfoRequest request) {
        if (request.find(InfoRequest.NAMESPACE, "ns") != null) {
            context.namespace(request, InfoRequest.NAMESPACE, "ns");
        }
        return "";
    }
}
