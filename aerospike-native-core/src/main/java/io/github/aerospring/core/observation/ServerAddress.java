package io.github.aerospring.core.observation;

import java.util.Optional;

import io.github.aerospring.core.observation.AerospikeObservationDocumentation.HighCardinality;
import io.micrometer.common.KeyValues;

/** The cluster that a client talks to, as it was configured; what observations say of it is made once. */
public final class ServerAddress {

    private final String host;
    private final int port;
    private final Optional<String> clusterName;
    private final String uri;
    private final KeyValues keyValues;

    /**
     * An address.
     *
     * @param host first seed
     * @param port port of the first seed
     * @param clusterName empty if none is configured
     */
    public ServerAddress(String host, int port, Optional<String> clusterName) {
        this.host = host;
        this.port = port;
        this.clusterName = clusterName;
        this.uri = "aerospike://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        KeyValues address = KeyValues.of(
                HighCardinality.SERVER_ADDRESS.withValue(host),
                HighCardinality.SERVER_PORT.withValue(Integer.toString(port)));
        this.keyValues = clusterName
                .map(name -> address.and(HighCardinality.CLUSTER_NAME.withValue(name)))
                .orElse(address);
    }

    /** Host of the first seed. */
    public String host() {
        return host;
    }

    /** Port of the first seed. */
    public int port() {
        return port;
    }

    /** Name that the cluster is expected to have. */
    public Optional<String> clusterName() {
        return clusterName;
    }

    /** For example {@code aerospike://127.0.0.1:3000}; tracing handlers take host and port from a URI only. */
    String uri() {
        return uri;
    }

    KeyValues keyValues() {
        return keyValues;
    }
}
