package io.github.aerospring.core.error;

import org.jspecify.annotations.Nullable;

/** A secondary index could not be created, dropped or used (result codes 200 to 206). */
public class AerospikeIndexException extends ServerException {

    private static final long serialVersionUID = 1L;

    /** An error of this kind with a result code of {@link com.aerospike.client.ResultCode}. */
    public AerospikeIndexException(int resultCode, String message) {
        this(resultCode, message, null);
    }

    /** An error of this kind that another one caused. */
    public AerospikeIndexException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
