package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.message.ResultCode;

/** Answers the key of the cluster if it has the given size; a lone node is always stable. */
final class ClusterStableCommand implements InfoCommand {

    private static final long SIZE = 1;

    private final InfoContext context;

    ClusterStableCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "cluster-stable";
    }

    @Override
    public String answer(InfoRequest request) {
        String size = request.find("size");
        if (size != null) {
            long wanted =
                    InfoRequest.number(size).orElseThrow(() -> new InfoException(ResultCode.PARAMETER, "bad size"));
            if (wanted != SIZE) {
                throw new InfoException(ResultCode.CLUSTER_KEY_MISMATCH, "cluster not specified size");
            }
        }
        String ignoreMigrations = request.find("ignore-migrations");
        if (ignoreMigrations != null && !ignoreMigrations.matches("true|false|yes|no")) {
            throw new InfoException(ResultCode.PARAMETER, "bad ignore migrations");
        }
        if (request.find(InfoRequest.NAMESPACE) != null) {
            context.namespace(request, InfoRequest.NAMESPACE);
        }
        return context.node().clusterKey();
    }
}
