package io.github.aerospring.core.error;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** The secondary index does not exist (result code 201). */
public final class IndexNotFoundException extends AerospikeIndexException {

    private static final long serialVersionUID = 1L;

    /** An error with result code {@link ResultCode#INDEX_NOTFOUND}. */
    public IndexNotFoundException(String message) {
        this(ResultCode.INDEX_NOTFOUND, message, null);
    }

    IndexNotFoundException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
