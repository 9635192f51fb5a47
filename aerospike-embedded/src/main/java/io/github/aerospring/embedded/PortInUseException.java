package io.github.aerospring.embedded;

/** The server cannot listen on the port that it was given, usually because another process does. */
public final class PortInUseException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortInUseException(String host, int port, Throwable cause) {
        super(
                "port: '" + port + "' cannot be used on " + host + " (expected: a free port, or 0 for any free port): "
                        + cause.getMessage(),
                cause);
        this.port = port;
    }

    /** The port. */
    public int port() {
        return port;
    }
}
