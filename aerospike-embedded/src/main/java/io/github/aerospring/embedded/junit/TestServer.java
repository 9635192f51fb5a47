package io.github.aerospring.embedded.junit;

import io.github.aerospring.embedded.ClusterOptions;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.EmbeddedCluster;
import io.github.aerospring.embedded.security.SecurityOptions;
import org.jspecify.annotations.Nullable;

/** The server of a test: a lone node or a cluster. */
record TestServer(
        @Nullable EmbeddedAerospike single, @Nullable EmbeddedCluster cluster) implements AutoCloseable {

    static TestServer start(EmbeddedAerospikeTest options) {
        EmbeddedAerospike.Builder builder =
                EmbeddedAerospike.builder().seed(options.seed()).rememberRequests(options.rememberRequests());
        for (String namespace : options.namespaces()) {
            builder.namespace(namespace);
        }
        if (options.security()) {
            builder.security(SecurityOptions.withAdmin());
        }
        return options.nodes() == 1
                ? new TestServer(builder.start(), null)
                : new TestServer(
                        null,
                        builder.startCluster(
                                ClusterOptions.nodes(options.nodes()).build()));
    }

    void renew() throws InterruptedException {
        if (single != null) {
            single.renew();
        }
        if (cluster != null) {
            cluster.renew();
        }
    }

    @Override
    public void close() {
        if (single != null) {
            single.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }
}
