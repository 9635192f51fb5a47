package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.index.NamespaceIndexes;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.query.QueryJobs;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;
import io.github.aerospring.embedded.udf.UdfModules;

/** What info commands tell about. */
public record InfoContext(
        Namespaces namespaces,
        Service service,
        Node node,
        QueryJobs queries,
        IndexCatalog indexes,
        UdfModules modules) {

    /** Longest name of a namespace in bytes. */
    static final int MAX_NAMESPACE = 31;
    /** Longest name of an index in bytes. */
    static final int MAX_INDEX_NAME = 63;

    /** The indexes of all namespaces. */
    List<NamespaceIndexes> allIndexes() {
        return namespaces.all().stream().map(indexes::of).toList();
    }

    /** The namespace that a command names. */
    Namespace namespace(InfoRequest request, String... names) {
        String name = request.require(MAX_NAMESPACE, names);
        Namespace namespace = namespaces.find(name);
        if (namespace == null) {
            throw new InfoException(ResultCode.NAMESPACE, "namespace not found on node");
        }
        return namespace;
    }
}
