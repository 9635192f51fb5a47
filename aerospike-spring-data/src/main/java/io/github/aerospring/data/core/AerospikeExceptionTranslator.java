package io.github.aerospring.data.core;

import java.util.Map;
import java.util.function.BiFunction;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.AdminException;
import io.github.aerospring.core.error.AerospikeIndexException;
import io.github.aerospring.core.error.AerospikeTimeoutException;
import io.github.aerospring.core.error.BackpressureException;
import io.github.aerospring.core.error.BinExistsException;
import io.github.aerospring.core.error.BinNameException;
import io.github.aerospring.core.error.BinNotFoundException;
import io.github.aerospring.core.error.BinTypeException;
import io.github.aerospring.core.error.ClientClosedException;
import io.github.aerospring.core.error.ClientException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.error.ErrorTranslator;
import io.github.aerospring.core.error.FilteredOutException;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.KeyMismatchException;
import io.github.aerospring.core.error.QueryAbortedException;
import io.github.aerospring.core.error.QueryException;
import io.github.aerospring.core.error.RecordException;
import io.github.aerospring.core.error.RecordExistsException;
import io.github.aerospring.core.error.RecordGenerationException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.error.RecordTooBigException;
import io.github.aerospring.core.error.UdfException;
import org.jspecify.annotations.Nullable;

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
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Translates errors of the client and of servers: by result code, then by class, nearest superclass first. What is in
 * neither table becomes an {@link UncategorizedAerospikeException}. The translated exception has the original as cause.
 */
public final class AerospikeExceptionTranslator implements PersistenceExceptionTranslator {

    private interface Translation extends BiFunction<String, AerospikeException, DataAccessException> {}

    private static final Map<Class<?>, Translation> BY_CLASS = Map.ofEntries(
            Map.entry(RecordNotFoundException.class, (m, e) -> new EmptyResultDataAccessException(m, 1, e)),
            Map.entry(RecordExistsException.class, DuplicateKeyException::new),
            Map.entry(RecordGenerationException.class, OptimisticLockingFailureException::new),
            Map.entry(RecordException.class, DataIntegrityViolationException::new),
            Map.entry(RecordTooBigException.class, DataIntegrityViolationException::new),
            Map.entry(KeyMismatchException.class, DataIntegrityViolationException::new),
            Map.entry(BinExistsException.class, DataIntegrityViolationException::new),
            Map.entry(BinNameException.class, InvalidDataAccessApiUsageException::new),
            Map.entry(BinNotFoundException.class, DataRetrievalFailureException::new),
            Map.entry(BinTypeException.class, TypeMismatchDataAccessException::new),
            Map.entry(FilteredOutException.class, DataRetrievalFailureException::new),
            Map.entry(AerospikeTimeoutException.class, QueryTimeoutException::new),
            Map.entry(ClusterException.class, DataAccessResourceFailureException::new),
            Map.entry(ClientClosedException.class, DataAccessResourceFailureException::new),
            Map.entry(BackpressureException.class, TransientDataAccessResourceException::new),
            Map.entry(InvalidArgumentException.class, InvalidDataAccessApiUsageException::new),
            Map.entry(ClientException.class, NonTransientDataAccessResourceException::new),
            Map.entry(AerospikeIndexException.class, InvalidDataAccessResourceUsageException::new),
            Map.entry(QueryAbortedException.class, TransientDataAccessResourceException::new),
            Map.entry(QueryException.class, NonTransientDataAccessResourceException::new),
            Map.entry(AdminException.class, PermissionDeniedDataAccessException::new),
            Map.entry(UdfException.class, InvalidDataAccessResourceUsageException::new));

    private static final Map<Integer, Translation> BY_CODE = Map.ofEntries(
            Map.entry(ResultCode.PARAMETER_ERROR, InvalidDataAccessApiUsageException::new),
            Map.entry(ResultCode.SERVER_MEM_ERROR, NonTransientDataAccessResourceException::new),
            Map.entry(ResultCode.PARTITION_UNAVAILABLE, TransientDataAccessResourceException::new),
            Map.entry(ResultCode.KEY_BUSY, TransientDataAccessResourceException::new),
            Map.entry(ResultCode.UNSUPPORTED_FEATURE, InvalidDataAccessApiUsageException::new),
            Map.entry(ResultCode.DEVICE_OVERLOAD, TransientDataAccessResourceException::new),
            Map.entry(ResultCode.INVALID_NAMESPACE, InvalidDataAccessResourceUsageException::new),
            Map.entry(ResultCode.FAIL_FORBIDDEN, NonTransientDataAccessResourceException::new),
            Map.entry(ResultCode.ELEMENT_NOT_FOUND, DataRetrievalFailureException::new),
            Map.entry(ResultCode.ENTERPRISE_ONLY, InvalidDataAccessApiUsageException::new),
            Map.entry(ResultCode.LOST_CONFLICT, CannotAcquireLockException::new),
            Map.entry(ResultCode.MRT_BLOCKED, CannotAcquireLockException::new),
            Map.entry(ResultCode.MRT_VERSION_MISMATCH, OptimisticLockingFailureException::new));

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException error) {
        return error instanceof AerospikeException aerospike ? translate(aerospike) : null;
    }

    /** The translation of an error; an official one that has not passed the native client is typed first. */
    public DataAccessException translate(AerospikeException error) {
        AerospikeException typed = ErrorTranslator.translate(error);
        String message = String.valueOf(typed.getMessage());
        Translation byCode = BY_CODE.get(typed.getResultCode());
        if (byCode != null) {
            return byCode.apply(message, typed);
        }
        for (Class<?> type = typed.getClass(); type != AerospikeException.class; type = type.getSuperclass()) {
            Translation translation = BY_CLASS.get(type);
            if (translation != null) {
                return translation.apply(message, typed);
            }
        }
        return new UncategorizedAerospikeException(typed);
    }
}
