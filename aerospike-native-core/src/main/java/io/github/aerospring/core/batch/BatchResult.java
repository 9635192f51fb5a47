package io.github.aerospring.core.batch;

import java.util.Optional;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Key;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.ErrorTranslator;
import io.github.aerospring.core.record.AerospikeRecord;

/**
 * Outcome of a batch for one key. A row that failed is a result, not an exception.
 *
 * @param resultCode one of {@link ResultCode}; {@link ResultCode#NO_RESPONSE} if no node answered for this key
 * @param inDoubt whether a failed write may have happened nevertheless
 * @param record what was read; empty unless {@link #isOk()} and the operation returns bins or metadata
 */
public record BatchResult(Key key, int resultCode, boolean inDoubt, Optional<AerospikeRecord> record) {

    private static final String UDF_RESULT = "SUCCESS";
    private static final String UDF_ERROR = "FAILURE";

    static BatchResult of(BatchRecord row) {
        Optional<AerospikeRecord> found =
                Optional.ofNullable(row.record).map(official -> AerospikeRecord.of(row.key, official));
        return new BatchResult(row.key, row.resultCode, row.inDoubt, found);
    }

    /** Whether the operation succeeded for this key. */
    public boolean isOk() {
        return resultCode == ResultCode.OK;
    }

    /** Whether the record does not exist. */
    public boolean isNotFound() {
        return resultCode == ResultCode.KEY_NOT_FOUND_ERROR;
    }

    /** The typed error of this key; empty if {@link #isOk()}. */
    public Optional<AerospikeException> error() {
        return isOk() ? Optional.empty() : Optional.of(ErrorTranslator.fromResultCode(resultCode, key, inDoubt));
    }

    /**
     * What the UDF of this key returned.
     *
     * @return empty if it returned nil, if it failed or if the operation was no UDF
     */
    public Optional<Object> udfResult() {
        return record.flatMap(found -> found.bin(UDF_RESULT));
    }

    /** What the UDF of this key said when it failed; empty if it did not. */
    public Optional<String> udfError() {
        return record.flatMap(found -> found.bin(UDF_ERROR)).map(String::valueOf);
    }
}
