package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The filter expression of the policy excluded the record (result code 27). */
public final class FilteredOutException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#FILTERED_OUT}. */
    public FilteredOutException(String message) {
        this(ResultCode.FILTERED_OUT, message, null);
    }

    FilteredOutException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
