package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/** Properties of all sets, of the sets of a namespace, or of one set. */
record SetsCommand(InfoContext context) implements InfoCommand {

    @Override
    public String name() {
        return "sets";
    }

    @Override
    public String answer(InfoRequest request) {
        if (request.parameters().isEmpty()) {
            return describe(context.namespaces().all());
        }
        int slash = request.parameters().indexOf('/');
        String name = slash < 0 ? request.parameters() : request.parameters().substring(0, slash);
        Namespace namespace = context.namespaces().find(name);
        if (namespace == null) {
            return "ns_type=unknown";
        }
        return slash < 0
                ? describe(List.of(namespace))
                : properties(
                        namespace, namespace.sets().find(request.parameters().substring(slash + 1)));
    }

    private String describe(List<Namespace> all) {
        StringBuilder answer = new StringBuilder();
        for (Namespace namespace : all) {
            for (RecordSet set : namespace.sets().all()) {
                answer.append("ns=").append(namespace.name());
                answer.append(":set=").append(set.name()).append(':');
                answer.append(properties(namespace, set));
            }
        }
        return answer.toString();
    }

    private String properties(Namespace namespace, @Nullable RecordSet set) {
        if (set == null || set.name().isEmpty()) {
            return "";
        }
        NamespaceIndexes indexes = context.indexes().of(namespace);
        Pairs pairs = new Pairs(':')
                .add("objects", set.objects())
                .add("tombstones", 0)
                .add("data_used_bytes", set.bytes())
                .add("truncate_lut", set.truncatedBefore())
                .add("sindexes", indexes.count(set.name()))
                .add("index_populating", indexes.isPopulating(set.name()))
                .add("truncating", false)
                .addAll(set.settings());
        return pairs + ";";
    }
}
