package io.github.aerospring.embedded;

/** An Aerospike server inside the JVM, for development and tests. */
public final class EmbeddedAerospike implements AutoCloseable {

    private EmbeddedAerospike() {}

    /** A server with the namespace {@code test} on any free port of the loopback interface. */
    public static Builder builder() {
        return new Builder();
    }

    /** Address that the server listens on. */
    public String host() {
        return "127.0.0.1";
    }

    /** Port that the server listens on. */
    public int port() {
        return 0;
    }

    @Override
    public void close() {}

    /** Options of a server. */
    public static final class Builder {

        private Builder() {}

        /** Adds a namespace. */
        public Builder namespace(String name) {
            return this;
        }

        /** Starts the server. */
        public EmbeddedAerospike start() {
            return new EmbeddedAerospike();
        }
    }
}
