package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;

/** Removes the records of a whole namespace that are older than now or a given time. */
final class TruncateNamespaceCommand implements InfoCommand {

    private final InfoContext context;

    TruncateNamespaceCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "truncate-namespace";
    }

    @Override
    public String answer(InfoRequest request) {
        String name = request.require(InfoRequest.NAMESPACE);
        if (request.find("set") != null) {
            throw new InfoException(ResultCode.PARAMETER, "unexpected set name");
        }
        String lut = request.find("lut");
        long before =
                lut == null ? 0 : TruncateTime.parse(lut, context.service().time());
        Namespace namespace = context.namespaces().find(name);
        if (namespace != null && lut == null) {
            namespace.truncateNow(null);
        } else if (namespace != null) {
            namespace.truncateBefore(null, before);
        }
        return "ok";
    }
}
