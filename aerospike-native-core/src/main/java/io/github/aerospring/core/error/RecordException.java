package io.github.aerospring.core.error;

import org.jspecify.annotations.Nullable;

/** The server refused an operation on one record. */
public class RecordException extends ServerException {

    private static final long serialVersionUID = 1L;

    /** An error of this kind with a result code of {@link com.aerospike.client.ResultCode}. */
    public RecordException(int resultCode, String message) {
        this(resultCode, message, null);
    }

    /** An error of this kind that another one caused. */
    public RecordException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
