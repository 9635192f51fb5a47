package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.RecordSet;

/** Removes the records of a set that are older than now or a given time. What does not exist is empty already. */
final class TruncateCommand implements InfoCommand {

    private final InfoContext context;

    TruncateCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "truncate";
    }

    @Override
    public String answer(InfoRequest request) {
        String namespaceName = request.require(InfoRequest.NAMESPACE);
        String setName = request.require("set");
        String lut = request.find("lut");
        long before =
                lut == null ? 0 : TruncateTime.parse(lut, context.service().time());
        Namespace namespace = context.namespaces().find(namespaceName);
        RecordSet set = namespace == null ? null : namespace.sets().find(setName);
        if (namespace != null && set != null) {
            if (lut == null) {
                namespace.truncateNow(set);
            } else {
                namespace.truncateBefore(set, before);
            }
        }
        return "ok";
    }
}
