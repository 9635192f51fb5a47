package io.github.aerospring.embedded.msgpack;

/** Bytes that are no value which a list or map bin may hold. */
public final class InvalidMsgpackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was read, and what was expected. */
    public InvalidMsgpackException(String message) {
        super(message, null, false, false);
    }
}
