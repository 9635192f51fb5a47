package io.github.aerospring.core.error;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTranslatorTests {

    private static final String TABLE = """
        TXN_ALREADY_ABORTED, ClientException
        TXN_ALREADY_COMMITTED, ClientException
        TXN_FAILED, ClientException
        BATCH_FAILED, ClusterException
        NO_RESPONSE, ClusterException
        MAX_ERROR_RATE, BackpressureException
        MAX_RETRIES_EXCEEDED, ClusterException
        SERIALIZE_ERROR, ClientException
        ASYNC_QUEUE_FULL, BackpressureException
        SERVER_NOT_AVAILABLE, ClusterException
        NO_MORE_CONNECTIONS, ClusterException
        QUERY_TERMINATED, QueryAbortedException
        SCAN_TERMINATED, QueryAbortedException
        INVALID_NODE_ERROR, ClusterException
        PARSE_ERROR, ClientException
        CLIENT_ERROR, ClientException
        OK, ServerException
        SERVER_ERROR, ServerException
        KEY_NOT_FOUND_ERROR, RecordNotFoundException
        GENERATION_ERROR, RecordGenerationException
        PARAMETER_ERROR, InvalidArgumentException
        KEY_EXISTS_ERROR, RecordExistsException
        BIN_EXISTS_ERROR, BinExistsException
        CLUSTER_KEY_MISMATCH, ClusterException
        SERVER_MEM_ERROR, ServerException
        TIMEOUT, AerospikeTimeoutException
        ALWAYS_FORBIDDEN, ServerException
        PARTITION_UNAVAILABLE, ClusterException
        BIN_TYPE_ERROR, BinTypeException
        RECORD_TOO_BIG, RecordTooBigException
        KEY_BUSY, RecordException
        SCAN_ABORT, QueryAbortedException
        UNSUPPORTED_FEATURE, ServerException
        BIN_NOT_FOUND, BinNotFoundException
        DEVICE_OVERLOAD, ServerException
        KEY_MISMATCH, KeyMismatchException
        INVALID_NAMESPACE, ServerException
        BIN_NAME_TOO_LONG, BinNameException
        FAIL_FORBIDDEN, ServerException
        ELEMENT_NOT_FOUND, RecordException
        ELEMENT_EXISTS, RecordException
        ENTERPRISE_ONLY, ServerException
        OP_NOT_APPLICABLE, RecordException
        FILTERED_OUT, FilteredOutException
        LOST_CONFLICT, RecordException
        XDR_KEY_BUSY, RecordException
        QUERY_END, QueryException
        SECURITY_NOT_SUPPORTED, AdminException
        SECURITY_NOT_ENABLED, AdminException
        SECURITY_SCHEME_NOT_SUPPORTED, AdminException
        INVALID_COMMAND, AdminException
        INVALID_FIELD, AdminException
        ILLEGAL_STATE, AdminException
        INVALID_USER, AdminException
        USER_ALREADY_EXISTS, AdminException
        INVALID_PASSWORD, AdminException
        EXPIRED_PASSWORD, AdminException
        FORBIDDEN_PASSWORD, AdminException
        INVALID_CREDENTIAL, AdminException
        EXPIRED_SESSION, AdminException
        INVALID_ROLE, AdminException
        ROLE_ALREADY_EXISTS, AdminException
        INVALID_PRIVILEGE, AdminException
        INVALID_WHITELIST, AdminException
        QUOTAS_NOT_ENABLED, AdminException
        INVALID_QUOTA, AdminException
        NOT_AUTHENTICATED, AdminException
        ROLE_VIOLATION, AdminException
        NOT_WHITELISTED, AdminException
        QUOTA_EXCEEDED, AdminException
        UDF_BAD_RESPONSE, UdfException
        MRT_BLOCKED, ServerException
        MRT_VERSION_MISMATCH, ServerException
        MRT_EXPIRED, ServerException
        MRT_TOO_MANY_WRITES, ServerException
        MRT_COMMITTED, ServerException
        MRT_ABORTED, ServerException
        MRT_ALREADY_LOCKED, ServerException
        MRT_MONITOR_EXISTS, ServerException
        BATCH_DISABLED, ServerException
        BATCH_MAX_REQUESTS_EXCEEDED, ServerException
        BATCH_QUEUES_FULL, ServerException
        INDEX_ALREADY_EXISTS, IndexAlreadyExistsException
        INDEX_FOUND, IndexAlreadyExistsException
        INDEX_NOTFOUND, IndexNotFoundException
        INDEX_OOM, AerospikeIndexException
        INDEX_NOTREADABLE, AerospikeIndexException
        INDEX_GENERIC, AerospikeIndexException
        INDEX_NAME_MAXLEN, AerospikeIndexException
        INDEX_MAXCOUNT, AerospikeIndexException
        QUERY_ABORTED, QueryAbortedException
        QUERY_QUEUEFULL, QueryException
        QUERY_TIMEOUT, AerospikeTimeoutException
        QUERY_GENERIC, QueryException
        """;

    static Stream<String> constants() {
        return Stream.of(ResultCode.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == int.class)
                .map(Field::getName);
    }

    private static int code(String constant) throws ReflectiveOperationException {
        return ResultCode.class.getField(constant).getInt(null);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyResultCodeHasItsDeclaredType(String constant) throws ReflectiveOperationException {
        String expected = TABLE.lines()
                .map(line -> line.trim().split(", "))
                .filter(row -> row[0].equals(constant))
                .map(row -> row[1])
                .findFirst()
                .orElse("no row in the table of this test");

        AerospikeException typed = ErrorTranslator.translate(new AerospikeException(code(constant), "why"));

        assertThat(typed.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(typed.getResultCode()).isEqualTo(code(constant));
    }

    @Test
    void keepsWhatTheOfficialExceptionSays() {
        AerospikeException official = new AerospikeException(ResultCode.KEY_BUSY, "busy");
        official.setPolicy(new Policy());
        official.setIteration(3);
        official.setInDoubt(true);
        official.setSubExceptions(List.of(new AerospikeException("sub")));

        AerospikeException typed = ErrorTranslator.translate(official);

        assertThat(typed).hasCause(official).hasMessage(official.getMessage());
        assertThat(typed.getBaseMessage()).isEqualTo("busy");
        assertThat(typed.getPolicy()).isSameAs(official.getPolicy());
        assertThat(typed.getIteration()).isEqualTo(3);
        assertThat(typed.getInDoubt()).isTrue();
        assertThat(typed.getSubExceptions()).isSameAs(official.getSubExceptions());
    }

    @Test
    void describesResultCodeWithoutMessage() {
        AerospikeException typed = ErrorTranslator.translate(new AerospikeException(ResultCode.FILTERED_OUT));

        assertThat(typed.getBaseMessage()).isEqualTo(ResultCode.getResultString(ResultCode.FILTERED_OUT));
    }

    @Test
    void typedExceptionStaysTheSameInstance() {
        AerospikeException typed = new RecordNotFoundException("gone");

        assertThat(ErrorTranslator.translate(typed)).isSameAs(typed);
    }

    @Test
    void clientTimeoutTellsThatTheClientGaveUp() {
        AerospikeException typed = ErrorTranslator.translate(new AerospikeException.Timeout(new Policy(), true));

        assertThat(typed)
                .isInstanceOfSatisfying(AerospikeTimeoutException.class, timeout -> assertThat(timeout.isClientSide())
                        .isTrue());
    }

    @Test
    void serverTimeoutIsTimeoutToo() {
        AerospikeException typed = ErrorTranslator.translate(new AerospikeException(ResultCode.TIMEOUT));

        assertThat(typed)
                .isInstanceOfSatisfying(AerospikeTimeoutException.class, timeout -> assertThat(timeout.isClientSide())
                        .isFalse());
    }

    @Test
    void failedBatchHasTheTypeOfItsCause() {
        AerospikeException official = new AerospikeException.BatchRecordArray(
                new BatchRecord[0], new AerospikeException.Timeout(new Policy(), true));

        AerospikeException typed = ErrorTranslator.translate(official);

        assertThat(typed).isInstanceOf(AerospikeTimeoutException.class);
        assertThat(typed.getResultCode()).isEqualTo(ResultCode.BATCH_FAILED);
    }

    @Test
    void clusterWithoutNodesIsClusterError() {
        assertThat(ErrorTranslator.translate(new AerospikeException.InvalidNamespace("test", 0)))
                .isInstanceOf(ClusterException.class);
        assertThat(ErrorTranslator.translate(new AerospikeException.InvalidNamespace("test", 1)))
                .isExactlyInstanceOf(ServerException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 130, 999})
    void unknownPositiveCodeIsServerError(int resultCode) {
        assertThat(ErrorTranslator.translate(new AerospikeException(resultCode)))
                .isExactlyInstanceOf(ServerException.class);
    }

    @Test
    void unknownNegativeCodeIsClientError() {
        assertThat(ErrorTranslator.translate(new AerospikeException(-99))).isExactlyInstanceOf(ClientException.class);
    }

    @Test
    void rowErrorNamesItsSubject() {
        AerospikeException typed = ErrorTranslator.fromResultCode(ResultCode.KEY_EXISTS_ERROR, "test:users:ada", true);

        assertThat(typed).isInstanceOf(RecordExistsException.class).hasMessageContaining("test:users:ada");
        assertThat(typed.getInDoubt()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "RecordNotFoundException, RecordException",
        "RecordException, ServerException",
        "IndexNotFoundException, AerospikeIndexException",
        "AerospikeIndexException, ServerException",
        "QueryAbortedException, QueryException",
        "QueryException, ServerException",
        "AdminException, ServerException",
        "UdfException, ServerException",
        "InvalidArgumentException, ClientException",
        "BackpressureException, ClientException",
        "ClientClosedException, ClientException"
    })
    void hierarchyIsAsDocumented(String type, String parent) throws ClassNotFoundException {
        String room = ErrorTranslator.class.getPackageName() + ".";

        assertThat(Class.forName(room + type).getSuperclass()).isEqualTo(Class.forName(room + parent));
    }

    @Test
    void invalidArgumentShowsValueAndExpectation() {
        assertThat(InvalidArgumentException.of("namespace", "", "non-empty"))
                .hasMessageContaining("namespace: '' (expected: non-empty)");
        assertThat(InvalidArgumentException.of("key", null, "a key"))
                .hasMessageContaining("key: null (expected: a key)");
    }
}
