package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.message.ResultCode;

/** Statistics of a secondary index; there is none. */
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
        request.require("indexname");
        context.namespace(request, InfoRequest.NAMESPACE, "ns");
        throw new InfoException(ResultCode.INDEX_NOT_FOUND, "no index");
    }
}
