package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** A user defined function failed (result code 100). */
public final class UdfException extends ServerException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#UDF_BAD_RESPONSE}. */
    public UdfException(String message) {
        this(ResultCode.UDF_BAD_RESPONSE, message, null);
    }

    UdfException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
