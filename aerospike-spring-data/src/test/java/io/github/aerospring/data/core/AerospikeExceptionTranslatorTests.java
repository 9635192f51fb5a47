package io.github.aerospring.data.core;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.AerospikeIndexException;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.error.ErrorTranslator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.dao.TypeMismatchDataAccessException;

import static org.assertj.core.api.Assertions.assertThat;

class AerospikeExceptionTranslatorTests {

    private final AerospikeExceptionTranslator translator = new AerospikeExceptionTranslator();

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(ResultCode.KEY_NOT_FOUND_ERROR, EmptyResultDataAccessException.class),
                Arguments.of(ResultCode.GENERATION_ERROR, OptimisticLockingFailureException.class),
                Arguments.of(ResultCode.PARAMETER_ERROR, InvalidDataAccessApiUsageException.class),
                Arguments.of(ResultCode.KEY_EXISTS_ERROR, DuplicateKeyException.class),
                Arguments.of(ResultCode.BIN_EXISTS_ERROR, DataIntegrityViolationException.class),
                Arguments.of(ResultCode.SERVER_MEM_ERROR, NonTransientDataAccessResourceException.class),
                Arguments.of(ResultCode.TIMEOUT, QueryTimeoutException.class),
                Arguments.of(ResultCode.PARTITION_UNAVAILABLE, TransientDataAccessResourceException.class),
                Arguments.of(ResultCode.BIN_TYPE_ERROR, TypeMismatchDataAccessException.class),
                Arguments.of(ResultCode.RECORD_TOO_BIG, DataIntegrityViolationException.class),
                Arguments.of(ResultCode.KEY_BUSY, TransientDataAccessResourceException.class),
                Arguments.of(ResultCode.UNSUPPORTED_FEATURE, InvalidDataAccessApiUsageException.class),
                Arguments.of(ResultCode.BIN_NOT_FOUND, DataRetrievalFailureException.class),
                Arguments.of(ResultCode.DEVICE_OVERLOAD, TransientDataAccessResourceException.class),
                Arguments.of(ResultCode.KEY_MISMATCH, DataIntegrityViolationException.class),
                Arguments.of(ResultCode.INVALID_NAMESPACE, InvalidDataAccessResourceUsageException.class),
                Arguments.of(ResultCode.BIN_NAME_TOO_LONG, InvalidDataAccessApiUsageException.class),
                Arguments.of(ResultCode.FAIL_FORBIDDEN, NonTransientDataAccessResourceException.class),
                Arguments.of(ResultCode.FILTERED_OUT, DataRetrievalFailureException.class),
                Arguments.of(ResultCode.LOST_CONFLICT, CannotAcquireLockException.class),
                Arguments.of(ResultCode.NOT_AUTHENTICATED, PermissionDeniedDataAccessException.class),
                Arguments.of(ResultCode.ROLE_VIOLATION, PermissionDeniedDataAccessException.class),
                Arguments.of(ResultCode.UDF_BAD_RESPONSE, InvalidDataAccessResourceUsageException.class),
                Arguments.of(ResultCode.MRT_BLOCKED, CannotAcquireLockException.class),
                Arguments.of(ResultCode.MRT_VERSION_MISMATCH, OptimisticLockingFailureException.class),
                Arguments.of(ResultCode.INDEX_NOTFOUND, InvalidDataAccessResourceUsageException.class),
                Arguments.of(ResultCode.INDEX_ALREADY_EXISTS, InvalidDataAccessResourceUsageException.class),
                Arguments.of(ResultCode.QUERY_ABORTED, TransientDataAccessResourceException.class),
                Arguments.of(ResultCode.NO_MORE_CONNECTIONS, DataAccessResourceFailureException.class),
                Arguments.of(ResultCode.SERVER_NOT_AVAILABLE, DataAccessResourceFailureException.class),
                Arguments.of(ResultCode.SERVER_ERROR, UncategorizedAerospikeException.class));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void translatesResultCode(int code, Class<? extends DataAccessException> expected) {
        AerospikeException error = new AerospikeException(code, "told so");
        DataAccessException translated = translator.translateExceptionIfPossible(error);
        assertThat(translated).isExactlyInstanceOf(expected).hasMessageContaining("told so");
        assertThat(translated.getCause()).isInstanceOf(AerospikeException.class);
    }

    /** No class of errors falls through the table; only server codes without a meaning of their own do. */
    @Test
    void translatesEveryClassOfErrors() throws IllegalAccessException {
        for (Field constant : ResultCode.class.getFields()) {
            if (!Modifier.isStatic(constant.getModifiers())
                    || constant.getType() != int.class
                    || constant.getInt(null) == 0) {
                continue;
            }
            AerospikeException typed =
                    ErrorTranslator.translate(new AerospikeException(constant.getInt(null), constant.getName()));
            boolean plain = typed.getClass().getSimpleName().equals("ServerException");
            DataAccessException translated = translator.translate(typed);
            assertThat(plain || !(translated instanceof UncategorizedAerospikeException))
                    .as("%s %s", constant.getName(), typed.getClass())
                    .isTrue();
            assertThat(translated.getCause()).isSameAs(typed);
        }
    }

    @Test
    void leavesOtherExceptionsAlone() {
        assertThat(translator.translateExceptionIfPossible(new IllegalStateException()))
                .isNull();
        assertThat(translator.translateExceptionIfPossible(new DuplicateKeyException("x")))
                .isNull();
    }

    @Test
    void translatesSubclassesLikeTheirSuperclass() {
        assertThat(Arrays.asList(ResultCode.INDEX_OOM, ResultCode.INDEX_NAME_MAXLEN))
                .allSatisfy(code -> {
                    AerospikeException typed = ErrorTranslator.translate(new AerospikeException(code));
                    assertThat(typed).isInstanceOf(AerospikeIndexException.class);
                    assertThat(translator.translate(typed)).isInstanceOf(InvalidDataAccessResourceUsageException.class);
                });
        assertThat(translator.translate(ErrorTranslator.translate(new AerospikeException.Parse("bad"))))
                .satisfies(translated -> assertThat(translated.getCause()).isInstanceOf(ClientException.class));
    }
}
