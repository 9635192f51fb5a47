package io.github.aerospring.core;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.aerospring.core.admin.AsyncIndexOperations;
import io.github.aerospring.core.admin.AsyncInfoOperations;
import io.github.aerospring.core.admin.AsyncJobOperations;
import io.github.aerospring.core.admin.AsyncRoleOperations;
import io.github.aerospring.core.admin.AsyncTruncateOperations;
import io.github.aerospring.core.admin.AsyncUdfOperations;
import io.github.aerospring.core.admin.AsyncUserOperations;
import io.github.aerospring.core.admin.IndexOperations;
import io.github.aerospring.core.admin.InfoOperations;
import io.github.aerospring.core.admin.JobOperations;
import io.github.aerospring.core.admin.RoleOperations;
import io.github.aerospring.core.admin.TruncateOperations;
import io.github.aerospring.core.admin.UdfOperations;
import io.github.aerospring.core.admin.UserOperations;
import io.github.aerospring.core.batch.AsyncBatchOperations;
import io.github.aerospring.core.batch.BatchOperations;
import io.github.aerospring.core.column.AsyncColumnOperations;
import io.github.aerospring.core.column.ColumnOperations;
import io.github.aerospring.core.query.AsyncQueryOperations;
import io.github.aerospring.core.query.QueryOperations;
import io.github.aerospring.core.record.AsyncRecordOperations;
import io.github.aerospring.core.record.RecordOperations;
import io.github.aerospring.core.table.AsyncTableOperations;
import io.github.aerospring.core.table.TableOperations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TwinParityTests {

    /** Twins of another kind on purpose: a stream and a publisher, a view of a batch that needs no server. */
    private static final Set<String> OTHER_KIND = Set.of(
            "query(QueryRequest)Stream",
            "query(QueryRequest)Publisher",
            "stream(QueryRequest, ColumnSchema, QueryChunks)Stream",
            "publish(QueryRequest, ColumnSchema, QueryChunks)Publisher",
            "streamTables(QueryRequest, ColumnSchema, int)Stream",
            "schemaOf(Table)ColumnSchema",
            "toTable(ColumnBatch)Table",
            "toTableWithMetadata(ColumnBatch)Table",
            "toSuccessTable(ColumnBatch)Table",
            "with(BatchOptions)BatchOperations",
            "with(BatchOptions)AsyncBatchOperations");

    private static final Map<Type, Type> BOXES =
            Map.of(void.class, Void.class, boolean.class, Boolean.class, long.class, Long.class);

    static Stream<Arguments> twins() {
        return Stream.of(
                Arguments.of(RecordOperations.class, AsyncRecordOperations.class),
                Arguments.of(BatchOperations.class, AsyncBatchOperations.class),
                Arguments.of(QueryOperations.class, AsyncQueryOperations.class),
                Arguments.of(ColumnOperations.class, AsyncColumnOperations.class),
                Arguments.of(TableOperations.class, AsyncTableOperations.class),
                Arguments.of(IndexOperations.class, AsyncIndexOperations.class),
                Arguments.of(TruncateOperations.class, AsyncTruncateOperations.class),
                Arguments.of(UdfOperations.class, AsyncUdfOperations.class),
                Arguments.of(JobOperations.class, AsyncJobOperations.class),
                Arguments.of(UserOperations.class, AsyncUserOperations.class),
                Arguments.of(RoleOperations.class, AsyncRoleOperations.class),
                Arguments.of(InfoOperations.class, AsyncInfoOperations.class));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyOperationHasItsTwin(Class<?> blocking, Class<?> asynchronous) {
        Set<String> operations = Arrays.stream(blocking.getDeclaredMethods())
                .filter(TwinParityTests::isOperation)
                .filter(method -> !OTHER_KIND.contains(signature(method, method.getReturnType())))
                .map(method -> signature(
                        method, BOXES.getOrDefault(method.getGenericReturnType(), method.getGenericReturnType())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> twins = Arrays.stream(asynchronous.getDeclaredMethods())
                .filter(TwinParityTests::isOperation)
                .filter(method -> !OTHER_KIND.contains(signature(method, method.getReturnType())))
                .map(method -> signature(method, resultOf(method)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations).isNotEmpty().isEqualTo(twins);
    }

    private static boolean isOperation(Method method) {
        return method.isDefault();
    }

    private static Type resultOf(Method method) {
        assertThat(method.getReturnType()).isEqualTo(CompletableFuture.class);
        return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    }

    private static String signature(Method method, Type result) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        String type = result instanceof Class<?> plain ? plain.getSimpleName() : result.getTypeName();
        return method.getName() + "(" + parameters + ")" + type;
    }
}
