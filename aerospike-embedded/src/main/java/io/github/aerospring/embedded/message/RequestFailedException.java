package io.github.aerospring.embedded.message;

/** A request that ends with an error code. Cheap to throw: it has no stack trace, errors are part of the protocol. */
public final class RequestFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ResultCode code;

    RequestFailedException(ResultCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Code to answer with. */
    public ResultCode code() {
        return code;
    }
}
