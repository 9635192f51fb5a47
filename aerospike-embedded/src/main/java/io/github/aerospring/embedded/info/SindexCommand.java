package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.message.ResultCode;

/** Lists the secondary indexes of a namespace, or tells about one of them; there are none. */
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
        int slash = request.parameters().indexOf('/');
        String namespace =
                slash < 0 ? request.parameters() : request.parameters().substring(0, slash);
        if (!namespace.isEmpty() && context.namespaces().find(namespace) == null) {
            return "ns_type=unknown";
        }
        if (slash >= 0) {
            throw new InfoException(ResultCode.INDEX_NOT_FOUND, "no index");
        }
        return "";
    }
}
