package io.github.aerospring.core.error;

import org.jspecify.annotations.Nullable;

/** Security or administration refused the request (result codes 51 to 83). */
public class AdminException extends ServerException {

    private static final long serialVersionUID = 1L;

    /** An error of this kind with a result code of {@link com.aerospike.client.ResultCode}. */
    public AdminException(int resultCode, String message) {
        this(resultCode, message, null);
    }

    /** An error of this kind that another one caused. */
    public AdminException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
