package io.github.aerospring.core.admin;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * What one node answered to an info command.
 *
 * @param resultCode 0 on success; the result code that the response reports, or that of the failed request
 * @param response as it was sent; the message of the error if the node did not answer
 */
public record InfoResponse(String nodeName, int resultCode, String response) {

    static InfoResponse of(String nodeName, String response, @Nullable AerospikeException error) {
        if (error == null) {
            return new InfoResponse(nodeName, InfoText.resultCode(response), response);
        }
        return new InfoResponse(nodeName, error.getResultCode(), String.valueOf(error.getMessage()));
    }

    /** Whether the node answered without an error. */
    public boolean isOk() {
        return resultCode == ResultCode.OK;
    }
}
