package io.github.aerospring.core.error;

import com.aerospike.client.AerospikeException;
import org.jspecify.annotations.Nullable;

/** No node could be reached, or none that is responsible for the data could answer. */
public class ClusterException extends AerospikeException implements TypedException {

    private static final long serialVersionUID = 1L;

    /** An error of this kind with a result code of {@link com.aerospike.client.ResultCode}. */
    public ClusterException(int resultCode, String message) {
        this(resultCode, message, null);
    }

    /** An error of this kind that another one caused. */
    public ClusterException(int resultCode, String message, @Nullable Throwable cause) {
        super(resultCode, message, cause);
    }
}
