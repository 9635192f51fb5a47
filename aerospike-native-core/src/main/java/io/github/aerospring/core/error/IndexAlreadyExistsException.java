package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The secondary index exists already (result code 200). */
public final class IndexAlreadyExistsException extends AerospikeIndexException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#INDEX_ALREADY_EXISTS}. */
    public IndexAlreadyExistsException(String message) {
        this(ResultCode.INDEX_ALREADY_EXISTS, message, null);
    }

    IndexAlreadyExistsException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
