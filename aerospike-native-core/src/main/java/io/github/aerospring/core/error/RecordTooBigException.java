package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The record would exceed the maximum record size of the namespace (result code 13). */
public final class RecordTooBigException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#RECORD_TOO_BIG}. */
    public RecordTooBigException(String message) {
        this(ResultCode.RECORD_TOO_BIG, message, null);
    }

    RecordTooBigException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
