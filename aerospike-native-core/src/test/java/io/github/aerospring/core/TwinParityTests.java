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

    /** Without a twin on purpose: the stream is consumed by blocking, the view of a batch needs no server. */
    private static final Set<String> BLOCKING_ONLY = Set.of("query(QueryRequest)Stream", "toTable(ColumnBatch)Table");

    private static final Map<Type, Type> BOXES =
            Map.of(void.class, Void.class, boolean.class, Boolean.class, long.class, Long.class);

    static Stream<Arguments> twins() {
        return Stream.of(
                Arguments.of(RecordOperations.class, AsyncRecordOperations.class),
                Arguments.of(BatchOperations.class, AsyncBatchOperations.class),
                Arguments.of(QueryOperations.class, AsyncQueryOperations.class),
                Arguments.of(ColumnOperations.class, AsyncColumnOperations.class),
                Arguments.of(TableOperations.class, AsyncTableOperations.class));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void everyOperationHasItsTwin(Class<?> blocking, Class<?> asynchronous) {
        Set<String> operations = Arrays.stream(blocking.getDeclaredMethods())
                .filter(TwinParityTests::isOperation)
                .filter(method -> !BLOCKING_ONLY.contains(signature(method, method.getReturnType())))
                .map(method -> signature(
                        method, BOXES.getOrDefault(method.getGenericReturnType(), method.getGenericReturnType())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> twins = Arrays.stream(asynchronous.getDeclaredMethods())
                .filter(TwinParityTests::isOperation)
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
