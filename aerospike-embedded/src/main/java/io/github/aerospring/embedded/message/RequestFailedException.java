package io.github.aerospring.embedded.message;

/** A request that ends with an error code. Cheap to throw: it has no stack trace, errors are part of the protocol. */
public final class RequestFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ResultCode code;

    /** The request ends with {@code code}. */
    public RequestFailedException(ResultCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    /** Code to answer with. */
    public ResultCode code() {
        return code;
    }
}
