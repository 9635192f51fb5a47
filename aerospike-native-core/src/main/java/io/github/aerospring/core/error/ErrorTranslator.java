package io.github.aerospring.core.error;

import java.util.HashMap;
import java.util.Map;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the typed exception for a result code, from one table. Codes that the table does not know become
 * {@link ServerException} when positive and {@link ClientException} when negative.
 */
public final class ErrorTranslator {

    /** How the official client says that it knows no node at all. */
    private static final String EMPTY_PARTITION_MAP = new AerospikeException.InvalidNamespace("", 0).getBaseMessage();

    private static final Map<Integer, Constructor> TABLE = new HashMap<>();

    static {
        put(ClientException::new, ResultCode.CLIENT_ERROR, ResultCode.PARSE_ERROR, ResultCode.SERIALIZE_ERROR);
        put(
                ClientException::new,
                ResultCode.TXN_FAILED,
                ResultCode.TXN_ALREADY_ABORTED,
                ResultCode.TXN_ALREADY_COMMITTED);
        put(InvalidArgumentException::new, ResultCode.PARAMETER_ERROR);
        put(BackpressureException::new, ResultCode.ASYNC_QUEUE_FULL, ResultCode.MAX_ERROR_RATE);
        put(
                ClusterException::new,
                ResultCode.INVALID_NODE_ERROR,
                ResultCode.NO_MORE_CONNECTIONS,
                ResultCode.SERVER_NOT_AVAILABLE,
                ResultCode.MAX_RETRIES_EXCEEDED,
                ResultCode.NO_RESPONSE,
                ResultCode.BATCH_FAILED,
                ResultCode.CLUSTER_KEY_MISMATCH,
                ResultCode.PARTITION_UNAVAILABLE);
        put(AerospikeTimeoutException::new, ResultCode.TIMEOUT, ResultCode.QUERY_TIMEOUT);

        put(RecordNotFoundException::new, ResultCode.KEY_NOT_FOUND_ERROR);
        put(RecordExistsException::new, ResultCode.KEY_EXISTS_ERROR);
        put(RecordGenerationException::new, ResultCode.GENERATION_ERROR);
        put(RecordTooBigException::new, ResultCode.RECORD_TOO_BIG);
        put(BinNameException::new, ResultCode.BIN_NAME_TOO_LONG);
        put(BinExistsException::new, ResultCode.BIN_EXISTS_ERROR);
        put(BinNotFoundException::new, ResultCode.BIN_NOT_FOUND);
        put(BinTypeException::new, ResultCode.BIN_TYPE_ERROR);
        put(FilteredOutException::new, ResultCode.FILTERED_OUT);
        put(KeyMismatchException::new, ResultCode.KEY_MISMATCH);
        put(
                RecordException::new,
                ResultCode.KEY_BUSY,
                ResultCode.ELEMENT_NOT_FOUND,
                ResultCode.ELEMENT_EXISTS,
                ResultCode.OP_NOT_APPLICABLE,
                ResultCode.LOST_CONFLICT,
                ResultCode.XDR_KEY_BUSY);

        put(IndexNotFoundException::new, ResultCode.INDEX_NOTFOUND);
        put(IndexAlreadyExistsException::new, ResultCode.INDEX_ALREADY_EXISTS);
        range(AerospikeIndexException::new, ResultCode.INDEX_OOM, ResultCode.INDEX_MAXCOUNT);
        put(
                QueryAbortedException::new,
                ResultCode.SCAN_ABORT,
                ResultCode.QUERY_ABORTED,
                ResultCode.SCAN_TERMINATED,
                ResultCode.QUERY_TERMINATED);
        put(QueryException::new, ResultCode.QUERY_END, ResultCode.QUERY_QUEUEFULL, ResultCode.QUERY_GENERIC);
        range(AdminException::new, ResultCode.SECURITY_NOT_SUPPORTED, 99);
        put(UdfException::new, ResultCode.UDF_BAD_RESPONSE);
    }

    private ErrorTranslator() {}

    /**
     * The typed exception for an official one, which becomes its cause. Message, result code, node, policy, iteration,
     * in-doubt flag and sub-exceptions stay. A batch that failed as a whole has the type of what made it fail.
     *
     * @return the argument itself if it is typed already
     */
    public static AerospikeException translate(AerospikeException official) {
        if (official instanceof TypedException) {
            return official;
        }
        AerospikeException typed = constructor(decisiveCode(official))
                .create(official.getResultCode(), official.getBaseMessage(), official);
        typed.setNode(official.getNode());
        typed.setPolicy(official.getPolicy());
        typed.setIteration(official.getIteration());
        typed.setInDoubt(official.getInDoubt());
        typed.setSubExceptions(official.getSubExceptions());
        return typed;
    }

    /** The typed exception for the result code of one row or one response, with the official text and its subject. */
    public static AerospikeException fromResultCode(int resultCode, Object subject, boolean inDoubt) {
        AerospikeException typed = constructor(resultCode)
                .create(resultCode, ResultCode.getResultString(resultCode) + ": " + subject, null);
        typed.setInDoubt(inDoubt);
        return typed;
    }

    /** The code that says what happened, where the code of the exception itself says less. */
    private static int decisiveCode(AerospikeException official) {
        if (official.getResultCode() == ResultCode.BATCH_FAILED
                && official.getCause() instanceof AerospikeException cause) {
            return decisiveCode(cause);
        }
        if (official instanceof AerospikeException.InvalidNamespace
                && official.getBaseMessage().equals(EMPTY_PARTITION_MAP)) {
            return ResultCode.INVALID_NODE_ERROR;
        }
        return official.getResultCode();
    }

    private static Constructor constructor(int resultCode) {
        Constructor known = TABLE.get(resultCode);
        if (known != null) {
            return known;
        }
        return resultCode < 0 ? ClientException::new : ServerException::new;
    }

    private static void put(Constructor constructor, int... resultCodes) {
        for (int resultCode : resultCodes) {
            TABLE.put(resultCode, constructor);
        }
    }

    private static void range(Constructor constructor, int first, int last) {
        for (int resultCode = first; resultCode <= last; resultCode++) {
            TABLE.put(resultCode, constructor);
        }
    }

    private interface Constructor {
        AerospikeException create(int resultCode, String message, @Nullable Throwable cause);
    }
}
