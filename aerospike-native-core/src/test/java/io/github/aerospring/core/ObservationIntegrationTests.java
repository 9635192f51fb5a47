package io.github.aerospring.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.github.aerospring.core.batch.BatchOperations;
import io.github.aerospring.core.batch.BatchReadEntry;
import io.github.aerospring.core.batch.BatchWriteEntry;
import io.github.aerospring.core.column.ColumnSchema;
import io.github.aerospring.core.execution.DataOperation;
import io.github.aerospring.core.query.Aggregation;
import io.github.aerospring.core.query.QueryOperations;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.RecordOperations;
import io.github.aerospring.servers.ServerUnderTest;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ObservationIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("observe");
    private static final Key KEY = new Key(ServerUnderTest.NAMESPACE, SET, "key");
    private static final Key ABSENT = new Key(ServerUnderTest.NAMESPACE, SET, "absent");
    private static final List<Key> KEYS = List.of(KEY, ABSENT);
    private static final String UDF = "core_tests";
    private static final Set<DataOperation> UDFS =
            EnumSet.of(DataOperation.APPLY, DataOperation.BATCH_APPLY, DataOperation.QUERY_AGGREGATE);
    private static final Aggregation COUNT =
            Aggregation.of(ObservationIntegrationTests.class.getClassLoader(), "udf/core_tests.lua", UDF, "total", "i");
    private static final QueryRequest ALL = QueryRequest.of(ServerUnderTest.NAMESPACE, SET);

    private static final TestObservationRegistry REGISTRY = TestObservationRegistry.create();
    private static final NativeClient CLIENT =
            TestClients.builder().observationRegistry(REGISTRY).connect();

    /** One operation in both styles. */
    private interface Call {
        void on(RecordOperations records, BatchOperations batches, QueryOperations queries);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @BeforeEach
    void put() {
        TestClients.shared().put(KEY, new Bin("i", 1), new Bin("t", "a"));
        TestClients.shared().removeIfPresent(ABSENT);
        REGISTRY.clear();
    }

    private static Call call(DataOperation operation) {
        return switch (operation) {
            case GET -> (records, batches, queries) -> records.get(KEY);
            case SELECT -> (records, batches, queries) -> records.select(KEY, "i");
            case EXISTS -> (records, batches, queries) -> records.exists(KEY);
            case PUT -> (records, batches, queries) -> records.put(KEY, new Bin("i", 2));
            case REMOVE -> (records, batches, queries) -> records.remove(KEY);
            case TOUCH -> (records, batches, queries) -> records.touch(KEY);
            case APPEND -> (records, batches, queries) -> records.append(KEY, "t", "b");
            case PREPEND -> (records, batches, queries) -> records.prepend(KEY, "t", "b");
            case INCREMENT -> (records, batches, queries) -> records.increment(KEY, "i", 1);
            case OPERATE -> (records, batches, queries) -> records.operate(KEY, Operation.get("i"));
            case REMOVE_BIN -> (records, batches, queries) -> records.removeBins(KEY, "i");
            case BATCH_READ -> (records, batches, queries) -> batches.batchRead(KEYS);
            case BATCH_WRITE ->
                (records, batches, queries) -> batches.batchWrite(List.of(BatchWriteEntry.of(KEY, new Bin("i", 3))));
            case BATCH_OPERATE -> (records, batches, queries) -> batches.batchOperate(KEYS, Operation.get("i"));
            case BATCH_REMOVE -> (records, batches, queries) -> batches.batchRemove(KEYS);
            case QUERY -> (records, batches, queries) -> queries.queryAll(ALL);
            case BATCH -> (records, batches, queries) -> batches.batch(List.of(BatchReadEntry.all(KEY)));
            case APPLY -> (records, batches, queries) -> records.apply(KEY, UDF, "echo", "a");
            case BATCH_APPLY -> (records, batches, queries) -> batches.batchApply(KEYS, UDF, "echo", "a");
            case QUERY_EXECUTE ->
                (records, batches, queries) -> queries.backgroundOperate(ALL, Operation.put(new Bin("i", 4)));
            case QUERY_AGGREGATE -> (records, batches, queries) -> queries.aggregate(ALL, COUNT);
        };
    }

    static Stream<Arguments> calls() {
        return Stream.of(DataOperation.values())
                .flatMap(operation -> Stream.of(CallStyle.values()).map(style -> Arguments.of(operation, style)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyOperationIsObservedOnce(DataOperation operation, CallStyle style) {
        if (UDFS.contains(operation)) {
            TestClients.registerUdf();
        }
        call(operation)
                .on(
                        style.of(RecordOperations.class, CLIENT, CLIENT.async()),
                        style.of(BatchOperations.class, CLIENT, CLIENT.async()),
                        style.of(QueryOperations.class, CLIENT, CLIENT.async()));

        TestObservationRegistryAssert.assertThat(REGISTRY)
                .hasSingleObservationThat()
                .hasContextualNameEqualTo(operation.spanName() + " " + ServerUnderTest.NAMESPACE + "." + SET)
                .hasLowCardinalityKeyValue("db.operation.name", operation.spanName())
                .hasLowCardinalityKeyValue("error.type", "")
                .hasHighCardinalityKeyValue(
                        "server.address", ServerUnderTest.shared().host())
                .hasHighCardinalityKeyValue(
                        "server.port", String.valueOf(ServerUnderTest.shared().port()))
                .hasBeenStopped()
                .doesNotHaveError();
    }

    @Test
    void absenceIsNoErrorOfExistsAndFind() {
        CLIENT.exists(ABSENT);
        CLIENT.find(ABSENT);
        CLIENT.removeIfPresent(ABSENT);

        TestObservationRegistryAssert.assertThat(REGISTRY)
                .hasNumberOfObservationsEqualTo(3)
                .forAllObservationsWithNameEqualTo("db.client.operation.duration", observation -> observation
                        .hasLowCardinalityKeyValue("error.type", "")
                        .doesNotHaveError());
    }

    @Test
    void absenceIsErrorOfGet() {
        assertThatThrownBy(() -> CLIENT.get(ABSENT)).isNotNull();

        TestObservationRegistryAssert.assertThat(REGISTRY)
                .hasSingleObservationThat()
                .hasLowCardinalityKeyValue("error.type", "KeyNotFoundError")
                .hasHighCardinalityKeyValue("db.response.status_code", "2")
                .hasError();
    }

    @Test
    void streamIsObservedUntilClosed() {
        try (Stream<AerospikeRecord> records = CLIENT.query(ALL)) {
            assertThat(records.iterator().hasNext()).isTrue();
            TestObservationRegistryAssert.assertThat(REGISTRY)
                    .hasSingleObservationThat()
                    .isNotStopped();
        }

        TestObservationRegistryAssert.assertThat(REGISTRY)
                .hasSingleObservationThat()
                .hasBeenStopped();
    }

    @Test
    void columnsAreBatchesAndQueries() {
        ColumnSchema schema = ColumnSchema.builder().int32("i").build();

        CLIENT.columns().read(KEYS, schema);
        CLIENT.columns().query(ALL, schema);

        TestObservationRegistryAssert.assertThat(REGISTRY)
                .hasNumberOfObservationsEqualTo(2)
                .hasAnObservationWithAKeyValue("db.operation.name", "BATCH_READ")
                .hasAnObservationWithAKeyValue("db.operation.name", "QUERY");
    }

    @Test
    void administrationIsNotObserved() {
        CLIENT.admin().info("build");

        TestObservationRegistryAssert.assertThat(REGISTRY).doesNotHaveAnyObservation();
    }
}
