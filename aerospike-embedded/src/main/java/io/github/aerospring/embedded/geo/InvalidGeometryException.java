package io.github.aerospring.embedded.geo;

/** A text that is no JSON or no geometry that the server knows. */
final class InvalidGeometryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidGeometryException(String message) {
        super(message, null, false, false);
    }
}
