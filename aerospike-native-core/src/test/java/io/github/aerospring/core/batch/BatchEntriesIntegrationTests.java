package io.github.aerospring.core.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.policy.CallOptions;
import io.github.aerospring.core.policy.TimeToLive;
import io.github.aerospring.core.policy.WriteOptions;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.BinValue;
import io.github.aerospring.core.record.OrderedResult;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(CallStyle.class)
class BatchEntriesIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("entries");

    private final NativeClient client = TestClients.shared();

    @Parameter
    private CallStyle style;

    private BatchOperations batches() {
        return style.of(BatchOperations.class, client, client.async());
    }

    private Key key(Object name) {
        return new Key(ServerUnderTest.NAMESPACE, SET, style + "-" + name);
    }

    @Test
    void everyRecordIsReadInItsOwnWay() {
        for (int i = 0; i < 4; i++) {
            client.put(key(i), new Bin("a", i), new Bin("b", i * 10));
        }

        List<BatchResult> results = batches()
                .batch(List.of(
                        BatchReadEntry.all(key(0)),
                        BatchReadEntry.of(key(1), "b"),
                        BatchReadEntry.metadata(key(2)),
                        BatchOperateEntry.of(key(3), Operation.get("a")),
                        BatchReadEntry.all(key("absent"))));

        assertThat(results)
                .extracting(result -> result.record().map(AerospikeRecord::bins))
                .containsExactly(
                        Optional.of(Map.of("a", 0L, "b", 0L)),
                        Optional.of(Map.of("b", 10L)),
                        Optional.of(Map.of()),
                        Optional.of(Map.of("a", 3L)),
                        Optional.empty());
        assertThat(results.get(4).isNotFound()).isTrue();
        assertThat(results.get(2).record().orElseThrow().metadata().generation())
                .isPositive();
    }

    @Test
    void readsWritesOperationsAndRemovalsAreOneBatch() {
        client.put(key("count"), new Bin("n", 1));
        client.put(key("old"), new Bin("n", 1));

        Operation[] operations = {Operation.add(new Bin("n", 2)), Operation.get("n")};
        List<BatchResult> results = batches()
                .batch(List.of(
                        BatchWriteEntry.of(key("new"), new Bin("n", 5)),
                        BatchOperateEntry.of(key("count"), operations),
                        BatchRemoveEntry.of(key("old"))));

        assertThat(results).allMatch(BatchResult::isOk);
        assertThat(OrderedResult.of(results.get(1).record().orElseThrow(), operations)
                        .values())
                .containsExactly(new BinValue("n", 3L));
        assertThat(client.get(key("new")).bin("n", Long.class)).isEqualTo(5L);
        assertThat(client.exists(key("old")).exists()).isFalse();
    }

    @Test
    void removalChecksTheGeneration() {
        client.put(key("once"), new Bin("n", 1));
        client.put(key("twice"), new Bin("n", 1));
        client.put(key("twice"), new Bin("n", 2));

        List<BatchResult> results =
                batches().batch(List.of(BatchRemoveEntry.of(key("once"), 1), BatchRemoveEntry.of(key("twice"), 1)));

        assertThat(results)
                .extracting(BatchResult::resultCode)
                .containsExactly(ResultCode.OK, ResultCode.GENERATION_ERROR);
        assertThat(client.exists(key("twice")).exists()).isTrue();
    }

    @Test
    void writesFollowTheOptionsOfEachRecord() {
        client.put(key("exists"), new Bin("n", 1));
        WriteOptions create =
                WriteOptions.builder().exists(RecordExistsAction.CREATE_ONLY).build();

        List<BatchResult> results = batches()
                .batchWrite(List.of(
                        BatchWriteEntry.of(key("exists"), new Bin("n", 2))
                                .with(client.policies().batchWrite(create)),
                        BatchWriteEntry.of(key("exists"), new Bin("n", 3))
                                .with(client.policies().batchWrite(WriteOptions.expectGeneration(9))),
                        BatchWriteEntry.of(key("short"), new Bin("n", 4))
                                .with(client.policies()
                                        .batchWrite(WriteOptions.timeToLive(TimeToLive.ofSeconds(3600))))));

        assertThat(results)
                .extracting(BatchResult::resultCode)
                .containsExactly(ResultCode.KEY_EXISTS_ERROR, ResultCode.GENERATION_ERROR, ResultCode.OK);
        assertThat(client.get(key("short")).metadata().timeToLive())
                .hasValueSatisfying(left -> assertThat(left.toSeconds()).isBetween(3500L, 3600L));
    }

    @Test
    void filterOfTheBatchIsTheResultOfARow() {
        client.put(key("young"), new Bin("age", 20));
        client.put(key("old"), new Bin("age", 70));
        CallOptions adults = CallOptions.builder()
                .filterExpression(Exp.build(Exp.ge(Exp.intBin("age"), Exp.val(65))))
                .build();

        List<BatchResult> results = batches()
                .batchOperate(
                        List.of(key("young"), key("old")),
                        client.policies().batchWrites(adults),
                        Operation.add(new Bin("age", 1)));

        assertThat(results).extracting(BatchResult::resultCode).containsExactly(ResultCode.FILTERED_OUT, ResultCode.OK);
    }

    @Test
    void chunksAreOneResultInTheOrderOfTheRequest() {
        List<BatchWriteEntry> entries = IntStream.range(0, 250)
                .mapToObj(i -> BatchWriteEntry.of(key("chunk" + i), new Bin("n", i)))
                .toList();
        BatchOperations chunks = style == CallStyle.BLOCKING
                ? client.with(new BatchOptions(100, 2))
                : style.of(BatchOperations.class, client, client.async().with(new BatchOptions(100, 2)));

        assertThat(chunks.batchWrite(entries)).hasSize(250).allMatch(BatchResult::isOk);

        assertThat(chunks.batchRead(entries.stream().map(BatchWriteEntry::key).toList()))
                .extracting(result -> result.record().orElseThrow().bin("n", Integer.class))
                .containsExactlyElementsOf(IntStream.range(0, 250).boxed().toList());
    }

    @Test
    void functionRunsOnManyRecords() {
        String module = TestClients.registerUdf();
        client.put(key("udf1"), new Bin("n", 1));
        client.put(key("udf2"), new Bin("n", 2));

        List<BatchResult> results =
                batches().batchApply(List.of(key("udf1"), key("udf2")), module, "increment", "n", 10);

        assertThat(results)
                .extracting(result -> result.udfResult())
                .containsExactly(Optional.of(11L), Optional.of(12L));
        assertThat(client.get(key("udf2")).bin("n", Long.class)).isEqualTo(12L);
    }

    @Test
    void functionHasItsOwnArgumentsAndErrorsPerRecord() {
        String module = TestClients.registerUdf();
        client.put(key("mixed1"), new Bin("n", 1));
        client.put(key("mixed2"), new Bin("n", 1));

        List<BatchResult> results = batches()
                .batch(List.of(
                        BatchApplyEntry.of(key("mixed1"), module, "echo", List.of("a", 1)),
                        BatchApplyEntry.of(key("mixed2"), module, "fail")));

        assertThat(results.get(0).udfResult()).contains(List.of("a", 1L));
        assertThat(results.get(1).resultCode()).isEqualTo(ResultCode.UDF_BAD_RESPONSE);
        assertThat(results.get(1).udfError())
                .hasValueSatisfying(text -> assertThat(text).contains("as told"));
    }
}
