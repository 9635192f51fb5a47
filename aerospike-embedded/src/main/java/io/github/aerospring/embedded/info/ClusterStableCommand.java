package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.cluster.ClusterView;
import io.github.aerospring.embedded.message.ResultCode;

/** Answers the key of the cluster if it has the given size; a lone node is always stable, others are when nothing moves. */
final class ClusterStableCommand implements InfoCommand {

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
        ClusterView view = context.node().view();
        String size = request.find("size");
        if (size != null) {
            long wanted =
                    InfoRequest.number(size).orElseThrow(() -> new InfoException(ResultCode.PARAMETER, "bad size"));
            if (wanted != view.size()) {
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
        if (ignoreMigrations == null || ignoreMigrations.matches("false|no")) {
            checkMigrations(view);
        }
        return view.key();
    }

    private void checkMigrations(ClusterView view) {
        boolean moving = context.namespaces().all().stream()
                .anyMatch(namespace ->
                        view.partitionsToSend(namespace.name()) > 0 || view.partitionsToReceive(namespace.name()) > 0);
        if (moving) {
            throw new InfoException(ResultCode.CLUSTER_KEY_MISMATCH, "unstable cluster");
        }
    }
}
