package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.cluster.Node;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.query.QueryJobs;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.Namespaces;
import io.github.aerospring.embedded.storage.Service;

/** What info commands tell about. */
public record InfoContext(Namespaces namespaces, Service service, Node node, QueryJobs queries) {

    /** The namespace that a command names. */
    Namespace namespace(InfoRequest request, String... names) {
        String name = request.require(names);
        Namespace namespace = namespaces.find(name);
        if (namespace == null) {
            throw new InfoException(ResultCode.NAMESPACE, "namespace not found on node");
        }
        return namespace;
    }
}
