package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.message.ResultCode;

/** Configuration of the server, its network or a namespace: what it honours. */
final class GetConfigCommand implements InfoCommand {

    private final InfoContext context;

    GetConfigCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "get-config";
    }

    @Override
    public String answer(InfoRequest request) {
        String of = request.find("context");
        Pairs pairs = new Pairs(';');
        if (of == null) {
            addService(pairs);
            addNetwork(pairs);
            return pairs.toString();
        }
        switch (of) {
            case "service" -> addService(pairs);
            case "network" -> addNetwork(pairs);
            case "namespace" ->
                NamespaceConfig.addTo(
                        pairs,
                        context.namespace(request, InfoRequest.NAMESPACE, "id"),
                        context.node().view());
            case "security", "xdr" -> {
                // the Community Edition has no such settings
            }
            default -> throw new InfoException(ResultCode.PARAMETER, "invalid context");
        }
        return pairs.toString();
    }

    private void addService(Pairs pairs) {
        pairs.addAll(context.service().settings())
                .add("cluster-name", context.node().clusterName())
                .add("node-id", context.node().id());
    }

    private void addNetwork(Pairs pairs) {
        pairs.add("service.port", context.node().port())
                .add("service.address", context.node().host())
                .add("service.access-port", 0)
                .add("service.access-address", context.node().host());
    }
}
