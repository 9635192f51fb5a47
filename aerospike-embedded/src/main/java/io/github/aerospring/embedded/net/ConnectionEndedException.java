package io.github.aerospring.embedded.net;

/** The server has ended the connection in the middle of a request, because a fault made it. */
final class ConnectionEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConnectionEndedException(String reason) {
        super(reason, null, false, false);
    }
}
