package io.github.aerospring.core.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.RecordExistsException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class BatchOperationsIntegrationTests {

    private final String set = ServerUnderTest.uniqueSet("batch");
    private final Key first = key("first");
    private final Key second = key("second");
    private final Key absent = key("absent");

    @Parameter
    private CallStyle style;

    private BatchOperations batches() {
        return style.of(
                BatchOperations.class,
                TestClients.shared(),
                TestClients.shared().async());
    }

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, set, name);
    }

    @BeforeEach
    void put() {
        TestClients.shared().put(first, new Bin("a", 1), new Bin("b", "x"));
        TestClients.shared().put(second, new Bin("a", 2), new Bin("b", "y"));
    }

    @Test
    void readsInOrderOfRequest() {
        List<BatchResult> results = batches().batchRead(List.of(second, absent, first, second));

        assertThat(results).extracting(BatchResult::key).containsExactly(second, absent, first, second);
        assertThat(results)
                .extracting(result -> result.record().map(found -> found.bins()).orElse(Map.of()))
                .containsExactly(
                        Map.of("a", 2L, "b", "y"), Map.of(), Map.of("a", 1L, "b", "x"), Map.of("a", 2L, "b", "y"));
    }

    @Test
    void missingRecordIsRowWithTypedError() {
        BatchResult result =
                batches().batchRead(List.of(first, absent), new BatchPolicy()).get(1);

        assertThat(result.isNotFound()).isTrue();
        assertThat(result.record()).isEmpty();
        assertThat(result.error()).containsInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void readsNamedBins() {
        List<BatchResult> results = batches().batchRead(List.of(first, second), List.of("b"));

        assertThat(results)
                .extracting(result -> result.record().orElseThrow().bins())
                .containsExactly(Map.of("b", "x"), Map.of("b", "y"));
    }

    @Test
    void readsExistenceOnly() {
        List<BatchResult> results = batches().batchRead(List.of(first, absent), List.of(), new BatchPolicy());

        assertThat(results).extracting(BatchResult::isOk).containsExactly(true, false);
        assertThat(results.get(0).record().orElseThrow().bins()).isEmpty();
        assertThat(results.get(0).record().orElseThrow().metadata().generation())
                .isEqualTo(1);
    }

    @Test
    void readsSeveralSets() {
        Key elsewhere = new Key(ServerUnderTest.NAMESPACE, ServerUnderTest.uniqueSet("batch"), "first");
        TestClients.shared().put(elsewhere, new Bin("a", 3));

        assertThat(batches().batchRead(List.of(first, elsewhere)))
                .extracting(result -> result.record().orElseThrow().bin("a", Long.class))
                .containsExactly(1L, 3L);
    }

    @Test
    void emptyRequestsHaveEmptyResults() {
        assertThat(batches().batchRead(List.of())).isEmpty();
        assertThat(batches().batchOperate(List.of(), Operation.get("a"))).isEmpty();
        assertThat(batches().batchWrite(List.of())).isEmpty();
        assertThat(batches().batchRemove(List.of())).isEmpty();
    }

    @Test
    void operatesOnEveryRecord() {
        List<BatchResult> results =
                batches().batchOperate(List.of(first, second), Operation.add(new Bin("a", 10)), Operation.get("a"));

        assertThat(results)
                .extracting(result -> result.record().orElseThrow().bin("a"))
                .allSatisfy(value -> assertThat(value).isPresent());
        assertThat(batches().batchRead(List.of(first, second), List.of("a")))
                .extracting(result -> result.record().orElseThrow().bin("a", Long.class))
                .containsExactly(11L, 12L);
    }

    @Test
    void operatesReadOnly() {
        List<BatchResult> results =
                batches().batchOperate(List.of(first, absent), new BatchPolicy(), Operation.get("a"));

        assertThat(results.get(0).record().orElseThrow().bin("a")).contains(1L);
        assertThat(results.get(1).isNotFound()).isTrue();
    }

    @Test
    void writesEachRecordWithItsBins() {
        List<BatchResult> results = batches()
                .batchWrite(List.of(
                        BatchWriteEntry.of(first, new Bin("a", 100)), BatchWriteEntry.of(absent, Map.of("b", "new"))));

        assertThat(results).allMatch(BatchResult::isOk);
        assertThat(batches().batchRead(List.of(first, absent)))
                .extracting(result -> result.record().orElseThrow().bins())
                .containsExactly(Map.of("a", 100L, "b", "x"), Map.of("b", "new"));
    }

    @Test
    void failedWriteIsRow() {
        BatchWritePolicy createOnly = new BatchWritePolicy();
        createOnly.recordExistsAction = RecordExistsAction.CREATE_ONLY;

        List<BatchResult> results = batches()
                .batchWrite(
                        List.of(
                                BatchWriteEntry.of(first, createOnly, new Bin("a", 5)),
                                BatchWriteEntry.of(absent, new Bin("a", 6)).with(createOnly)),
                        new BatchPolicy());

        assertThat(results)
                .extracting(BatchResult::resultCode)
                .containsExactly(ResultCode.KEY_EXISTS_ERROR, ResultCode.OK);
        assertThat(results.get(0).error()).containsInstanceOf(RecordExistsException.class);
    }

    @Test
    void removesRecords() {
        List<BatchResult> results = batches().batchRemove(List.of(first, absent), new BatchPolicy());

        assertThat(results)
                .extracting(BatchResult::resultCode)
                .containsExactly(ResultCode.OK, ResultCode.KEY_NOT_FOUND_ERROR);
        assertThat(TestClients.shared().exists(first).exists()).isFalse();
    }

    @Test
    void singleKeyIsBatchToo() {
        assertThat(batches().batchRead(List.of(absent)))
                .extracting(BatchResult::isNotFound)
                .containsExactly(true);
        assertThat(batches().batchRemove(List.of(first)))
                .extracting(BatchResult::isOk)
                .containsExactly(true);
    }

    @Test
    void nullKeyIsNamed() {
        List<Key> keys = new ArrayList<>(List.of(first));
        keys.add(null);

        assertThatThrownBy(() -> batches().batchRead(keys))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("keys[1]: null (expected: a key)");
    }
}
