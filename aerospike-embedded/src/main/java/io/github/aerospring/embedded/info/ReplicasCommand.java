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
    private final String beforeBitmap;
    private final InfoContext context;

    private ReplicasCommand(String name, String beforeBitmap, InfoContext context) {
        this.name = name;
        this.beforeBitmap = beforeBitmap;
        this.context = context;
    }

    static List<InfoCommand> commands(InfoContext context) {
        return List.of(
                new ReplicasCommand("replicas", ":0,1,", context),
                new ReplicasCommand("replicas-all", ":1,", context),
                new ReplicasCommand("replicas-master", ":", context));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String answer(InfoRequest request) {
        String max = request.find("max");
        if (max != null && InfoRequest.number(max).isEmpty()) {
            throw new InfoException(ResultCode.PARAMETER, "bad max");
        }
        String bitmap = context.node().ownership().base64();
        return context.namespaces().all().stream()
                .map(Namespace::name)
                .map(namespace -> namespace + beforeBitmap + bitmap)
                .collect(Collectors.joining(";"));
    }
}
