package io.github.aerospring.embedded.info;

import java.util.List;
import java.util.stream.Collectors;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;

/**
 * Tells which partitions of each namespace the node has: {@code replicas} with regime (0, not strongly consistent) and
 * number of columns, and two older forms with less.
 */
final class ReplicasCommand implements InfoCommand {

    private final String name;
    private final boolean withRegime;
    private final boolean masterOnly;
    private final InfoContext context;

    private ReplicasCommand(String name, boolean withRegime, boolean masterOnly, InfoContext context) {
        this.name = name;
        this.withRegime = withRegime;
        this.masterOnly = masterOnly;
        this.context = context;
    }

    static List<InfoCommand> commands(InfoContext context) {
        return List.of(
                new ReplicasCommand("replicas", true, false, context),
                new ReplicasCommand("replicas-all", false, false, context),
                new ReplicasCommand("replicas-master", false, true, context));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String answer(InfoRequest request) {
        String max = request.find("max");
        long limit = max == null
                ? Long.MAX_VALUE
                : InfoRequest.number(max).orElseThrow(() -> new InfoException(ResultCode.PARAMETER, "bad max"));
        return context.namespaces().all().stream()
                .map(Namespace::name)
                .map(namespace -> namespace + ":" + maps(namespace, limit))
                .collect(Collectors.joining(";"));
    }

    private String maps(String namespace, long limit) {
        List<String> maps = context.node().view().replicaMaps(namespace);
        if (masterOnly) {
            return maps.get(0);
        }
        List<String> shown = maps.subList(0, (int) Math.min(maps.size(), Math.max(1, limit)));
        return (withRegime ? "0," : "") + shown.size() + "," + String.join(",", shown);
    }
}
