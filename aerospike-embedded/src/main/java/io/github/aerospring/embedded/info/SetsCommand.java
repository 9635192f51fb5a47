package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/** Properties of all sets, of the sets of a namespace, or of one set. */
record SetsCommand(Namespaces namespaces) implements InfoCommand {

    @Override
    public String name() {
        return "sets";
    }

    @Override
    public String answer(InfoRequest request) {
        if (request.parameters().isEmpty()) {
            return describe(namespaces.all());
        }
        int slash = request.parameters().indexOf('/');
        String name = slash < 0 ? request.parameters() : request.parameters().substring(0, slash);
        Namespace namespace = namespaces.find(name);
        if (namespace == null) {
            return "ns_type=unknown";
        }
        return slash < 0
                ? describe(List.of(namespace))
                : properties(namespace.sets().find(request.parameters().substring(slash + 1)));
    }

    private static String describe(List<Namespace> all) {
        StringBuilder answer = new StringBuilder();
        for (Namespace namespace : all) {
            for (RecordSet set : namespace.sets().all()) {
                answer.append("ns=").append(namespace.name());
                answer.append(":set=").append(set.name()).append(':');
                answer.append(properties(set));
            }
        }
        return answer.toString();
    }

    private static String properties(@Nullable RecordSet set) {
        if (set == null || set.name().isEmpty()) {
            return "";
        }
        Pairs pairs = new Pairs(':')
                .add("objects", set.objects())
                .add("tombstones", 0)
                .add("data_used_bytes", set.bytes())
                .add("truncate_lut", set.truncatedBefore())
                .add("sindexes", 0)
                .add("index_populating", false)
                .add("truncating", false)
                .addAll(set.settings());
        return pairs + ";";
    }
}
