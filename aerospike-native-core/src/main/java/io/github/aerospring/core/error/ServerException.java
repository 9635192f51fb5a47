package io.github.aerospring.core.error;

import com.aerospike.client.AerospikeException;
import org.jspecify.annotations.Nullable;

/** The server answered with an error that has no narrower type. */
public class ServerException extends AerospikeException implements TypedException {

    private static final long serialVersionUID = 1L;

    /** An error of this kind with a result code of {@link com.aerospike.client.ResultCode}. */
    public ServerException(int resultCode, String message) {
        this(resultCode, message, null);
    }

    /** An error of this kind that another one caused. */
    public ServerException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
