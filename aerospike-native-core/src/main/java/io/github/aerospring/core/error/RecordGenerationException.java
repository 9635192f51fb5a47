package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The record was changed meanwhile: its generation is not the expected one (result code 3). */
public final class RecordGenerationException extends RecordException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#GENERATION_ERROR}. */
    public RecordGenerationException(String message) {
        this(ResultCode.GENERATION_ERROR, message, null);
    }

    RecordGenerationException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
