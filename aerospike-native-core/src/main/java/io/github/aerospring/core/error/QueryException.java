package io.github.aerospring.core.error;

import org.jspecify.annotations.Nullable;

/** A query failed on the server. */
public class QueryException extends ServerException {

    private static final long serialVersionUID = 1L;

    /** An error of this kind with a result code of {@link com.aerospike.client.ResultCode}. */
    public QueryException(int resultCode, String message) {
        this(resultCode, message, null);
    }

    /** An error of this kind that another one caused. */
    public QueryException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
