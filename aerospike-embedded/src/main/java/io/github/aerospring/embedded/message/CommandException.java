package io.github.aerospring.embedded.message;

/** An operation that failed: the request ends with the result code. Has no stack trace, failures are part of the protocol. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int resultCode;

    /**
     * A failure.
     *
     * @param resultCode byte 5 of the reply
     * @param message the value that was wrong and what was expected
     */
    public CommandException(int resultCode, String message) {
        super(message, null, false, false);
        this.resultCode = resultCode;
    }

    /** Byte 5 of the reply. */
    public int resultCode() {
        return resultCode;
    }
}
