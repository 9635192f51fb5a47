package io.github.aerospring.boot.autoconfigure.embedded;

/** Thrown at the start when the configuration asks for the embedded server and for a cluster. */
final class EmbeddedServerConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedServerConflictException() {
        super("'aerospike.embedded.enabled' is true and 'aerospike.hosts' is set (expected: one of them)");
    }
}
