package io.github.aerospring.embedded.info;

import java.util.stream.Collectors;

import io.github.aerospring.embedded.cluster.ClusterView;
import io.github.aerospring.embedded.message.ResultCode;

/** Rack of the node in each namespace. Racks are of the Enterprise Edition, unless nodes were given some. */
record RackIdsCommand(InfoContext context) implements InfoCommand {

    @Override
    public String name() {
        return "rack-ids";
    }

    @Override
    public String answer(InfoRequest request) {
        ClusterView view = context.node().view();
        if (!view.knowsRacks()) {
            throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
        }
        return context.namespaces().all().stream()
                .map(namespace -> namespace.name() + ":" + view.rack())
                .collect(Collectors.joining(";"));
    }
}
