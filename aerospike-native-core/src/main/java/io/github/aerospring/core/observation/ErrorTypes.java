package io.github.aerospring.core.observation;

import java.util.Map;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;

/**
 * Values of {@code error.type}: the name of the result code in camel case, {@code ResultCode42} for one without a name,
 * and the simple class name of other errors.
 */
final class ErrorTypes {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(ResultCode.TXN_ALREADY_ABORTED, "TxnAlreadyAborted"),
            Map.entry(ResultCode.TXN_ALREADY_COMMITTED, "TxnAlreadyCommitted"),
            Map.entry(ResultCode.TXN_FAILED, "TxnFailed"),
            Map.entry(ResultCode.BATCH_FAILED, "BatchFailed"),
            Map.entry(ResultCode.NO_RESPONSE, "NoResponse"),
            Map.entry(ResultCode.MAX_ERROR_RATE, "MaxErrorRate"),
            Map.entry(ResultCode.MAX_RETRIES_EXCEEDED, "MaxRetriesExceeded"),
            Map.entry(ResultCode.SERIALIZE_ERROR, "SerializeError"),
            Map.entry(ResultCode.ASYNC_QUEUE_FULL, "AsyncQueueFull"),
            Map.entry(ResultCode.SERVER_NOT_AVAILABLE, "ServerNotAvailable"),
            Map.entry(ResultCode.NO_MORE_CONNECTIONS, "NoMoreConnections"),
            Map.entry(ResultCode.QUERY_TERMINATED, "QueryTerminated"),
            Map.entry(ResultCode.SCAN_TERMINATED, "ScanTerminated"),
            Map.entry(ResultCode.INVALID_NODE_ERROR, "InvalidNodeError"),
            Map.entry(ResultCode.PARSE_ERROR, "ParseError"),
            Map.entry(ResultCode.CLIENT_ERROR, "ClientError"),
            Map.entry(ResultCode.SERVER_ERROR, "ServerError"),
            Map.entry(ResultCode.KEY_NOT_FOUND_ERROR, "KeyNotFoundError"),
            Map.entry(ResultCode.GENERATION_ERROR, "GenerationError"),
            Map.entry(ResultCode.PARAMETER_ERROR, "ParameterError"),
            Map.entry(ResultCode.KEY_EXISTS_ERROR, "KeyExistsError"),
            Map.entry(ResultCode.BIN_EXISTS_ERROR, "BinExistsError"),
            Map.entry(ResultCode.CLUSTER_KEY_MISMATCH, "ClusterKeyMismatch"),
            Map.entry(ResultCode.SERVER_MEM_ERROR, "ServerMemError"),
            Map.entry(ResultCode.TIMEOUT, "Timeout"),
            Map.entry(ResultCode.ALWAYS_FORBIDDEN, "AlwaysForbidden"),
            Map.entry(ResultCode.PARTITION_UNAVAILABLE, "PartitionUnavailable"),
            Map.entry(ResultCode.BIN_TYPE_ERROR, "BinTypeError"),
            Map.entry(ResultCode.RECORD_TOO_BIG, "RecordTooBig"),
            Map.entry(ResultCode.KEY_BUSY, "KeyBusy"),
            Map.entry(ResultCode.SCAN_ABORT, "ScanAbort"),
            Map.entry(ResultCode.UNSUPPORTED_FEATURE, "UnsupportedFeature"),
            Map.entry(ResultCode.BIN_NOT_FOUND, "BinNotFound"),
            Map.entry(ResultCode.DEVICE_OVERLOAD, "DeviceOverload"),
            Map.entry(ResultCode.KEY_MISMATCH, "KeyMismatch"),
            Map.entry(ResultCode.INVALID_NAMESPACE, "InvalidNamespace"),
            Map.entry(ResultCode.BIN_NAME_TOO_LONG, "BinNameTooLong"),
            Map.entry(ResultCode.FAIL_FORBIDDEN, "FailForbidden"),
            Map.entry(ResultCode.ELEMENT_NOT_FOUND, "ElementNotFound"),
            Map.entry(ResultCode.ELEMENT_EXISTS, "ElementExists"),
            Map.entry(ResultCode.ENTERPRISE_ONLY, "EnterpriseOnly"),
            Map.entry(ResultCode.OP_NOT_APPLICABLE, "OpNotApplicable"),
            Map.entry(ResultCode.FILTERED_OUT, "FilteredOut"),
            Map.entry(ResultCode.LOST_CONFLICT, "LostConflict"),
            Map.entry(ResultCode.XDR_KEY_BUSY, "XdrKeyBusy"),
            Map.entry(ResultCode.QUERY_END, "QueryEnd"),
            Map.entry(ResultCode.SECURITY_NOT_SUPPORTED, "SecurityNotSupported"),
            Map.entry(ResultCode.SECURITY_NOT_ENABLED, "SecurityNotEnabled"),
            Map.entry(ResultCode.SECURITY_SCHEME_NOT_SUPPORTED, "SecuritySchemeNotSupported"),
            Map.entry(ResultCode.INVALID_COMMAND, "InvalidCommand"),
            Map.entry(ResultCode.INVALID_FIELD, "InvalidField"),
            Map.entry(ResultCode.ILLEGAL_STATE, "IllegalState"),
            Map.entry(ResultCode.INVALID_USER, "InvalidUser"),
            Map.entry(ResultCode.USER_ALREADY_EXISTS, "UserAlreadyExists"),
            Map.entry(ResultCode.INVALID_PASSWORD, "InvalidPassword"),
            Map.entry(ResultCode.EXPIRED_PASSWORD, "ExpiredPassword"),
            Map.entry(ResultCode.FORBIDDEN_PASSWORD, "ForbiddenPassword"),
            Map.entry(ResultCode.INVALID_CREDENTIAL, "InvalidCredential"),
            Map.entry(ResultCode.EXPIRED_SESSION, "ExpiredSession"),
            Map.entry(ResultCode.INVALID_ROLE, "InvalidRole"),
            Map.entry(ResultCode.ROLE_ALREADY_EXISTS, "RoleAlreadyExists"),
            Map.entry(ResultCode.INVALID_PRIVILEGE, "InvalidPrivilege"),
            Map.entry(ResultCode.INVALID_WHITELIST, "InvalidWhitelist"),
            Map.entry(ResultCode.QUOTAS_NOT_ENABLED, "QuotasNotEnabled"),
            Map.entry(ResultCode.INVALID_QUOTA, "InvalidQuota"),
            Map.entry(ResultCode.NOT_AUTHENTICATED, "NotAuthenticated"),
            Map.entry(ResultCode.ROLE_VIOLATION, "RoleViolation"),
            Map.entry(ResultCode.NOT_WHITELISTED, "NotWhitelisted"),
            Map.entry(ResultCode.QUOTA_EXCEEDED, "QuotaExceeded"),
            Map.entry(ResultCode.UDF_BAD_RESPONSE, "UdfBadResponse"),
            Map.entry(ResultCode.MRT_BLOCKED, "MrtBlocked"),
            Map.entry(ResultCode.MRT_VERSION_MISMATCH, "MrtVersionMismatch"),
            Map.entry(ResultCode.MRT_EXPIRED, "MrtExpired"),
            Map.entry(ResultCode.MRT_TOO_MANY_WRITES, "MrtTooManyWrites"),
            Map.entry(ResultCode.MRT_COMMITTED, "MrtCommitted"),
            Map.entry(ResultCode.MRT_ABORTED, "MrtAborted"),
            Map.entry(ResultCode.MRT_ALREADY_LOCKED, "MrtAlreadyLocked"),
            Map.entry(ResultCode.MRT_MONITOR_EXISTS, "MrtMonitorExists"),
            Map.entry(ResultCode.BATCH_DISABLED, "BatchDisabled"),
            Map.entry(ResultCode.BATCH_MAX_REQUESTS_EXCEEDED, "BatchMaxRequestsExceeded"),
            Map.entry(ResultCode.BATCH_QUEUES_FULL, "BatchQueuesFull"),
            Map.entry(ResultCode.INDEX_ALREADY_EXISTS, "IndexAlreadyExists"),
            Map.entry(ResultCode.INDEX_NOTFOUND, "IndexNotfound"),
            Map.entry(ResultCode.INDEX_OOM, "IndexOom"),
            Map.entry(ResultCode.INDEX_NOTREADABLE, "IndexNotreadable"),
            Map.entry(ResultCode.INDEX_GENERIC, "IndexGeneric"),
            Map.entry(ResultCode.INDEX_NAME_MAXLEN, "IndexNameMaxlen"),
            Map.entry(ResultCode.INDEX_MAXCOUNT, "IndexMaxcount"),
            Map.entry(ResultCode.QUERY_ABORTED, "QueryAborted"),
            Map.entry(ResultCode.QUERY_QUEUEFULL, "QueryQueuefull"),
            Map.entry(ResultCode.QUERY_TIMEOUT, "QueryTimeout"),
            Map.entry(ResultCode.QUERY_GENERIC, "QueryGeneric"));

    private ErrorTypes() {}

    static String of(Throwable error) {
        if (error instanceof AerospikeException aerospike) {
            int resultCode = aerospike.getResultCode();
            return NAMES.getOrDefault(resultCode, "ResultCode" + resultCode);
        }
        return error.getClass().getSimpleName();
    }
}
