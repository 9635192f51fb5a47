package io.github.aerospring.boot.autoconfigure.embedded;

/** Thrown at the start when the configuration asks for the embedded server and its module is absent. */
final class EmbeddedServerMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedServerMissingException() {
        super("'aerospike.embedded.enabled' asks for the embedded server, which is not on the classpath");
    }
}
