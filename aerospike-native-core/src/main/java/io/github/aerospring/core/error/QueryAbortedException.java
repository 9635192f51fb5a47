package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The query was stopped before its end, by the server (result codes 15 and 210) or by this client (-4 and -5). */
public final class QueryAbortedException extends QueryException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#QUERY_ABORTED}. */
    public QueryAbortedException(String message) {
        this(ResultCode.QUERY_ABORTED, message, null);
    }

    QueryAbortedException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
