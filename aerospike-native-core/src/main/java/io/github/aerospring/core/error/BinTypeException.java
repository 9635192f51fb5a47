package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The value of a bin does not have the type that the operation needs (result code 12). */
public final class BinTypeException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#BIN_TYPE_ERROR}. */
    public BinTypeException(String message) {
        this(ResultCode.BIN_TYPE_ERROR, message, null);
    }

    BinTypeException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
