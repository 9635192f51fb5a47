package io.github.aerospring.embedded.message;

/** The lengths inside a message contradict each other. The server answers with a parameter error. */
public final class MalformedMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was read, and what was expected. */
    public MalformedMessageException(String message) {
        super(message, null, false, false);
    }
}
