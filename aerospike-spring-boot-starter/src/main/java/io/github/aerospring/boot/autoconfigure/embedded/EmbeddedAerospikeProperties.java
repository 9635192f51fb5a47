package io.github.aerospring.boot.autoconfigure.embedded;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of the embedded server: {@code aerospike.embedded.*}. */
@ConfigurationProperties("aerospike.embedded")
public class EmbeddedAerospikeProperties {

    /** Whether to start a server inside this JVM, for development and tests: false, true or if-no-hosts. */
    private Activation enabled = Activation.FALSE;

    /** Port of the loopback interface that the server listens on; 0 takes any free one. */
    private int port = 0;

    /** Comma-separated list of namespaces that the server has; if empty, the one of aerospike.data.namespace. */
    private List<String> namespaces = new ArrayList<>();

    public Activation getEnabled() {
        return enabled;
    }

    public void setEnabled(Activation enabled) {
        this.enabled = enabled;
    }

    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    public List<String> getNamespaces() {
        return namespaces;
    }

    public void setNamespaces(List<String> namespaces) {
        this.namespaces = namespaces;
    }

    /** When the embedded server starts. */
    public enum Activation {

        /** Never. */
        FALSE,

        /** Always; together with {@code aerospike.hosts} the application refuses to start. */
        TRUE,

        /** Unless {@code aerospike.hosts} names a cluster. */
        IF_NO_HOSTS
    }
}
