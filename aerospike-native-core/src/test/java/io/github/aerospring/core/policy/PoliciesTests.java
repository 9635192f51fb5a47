package io.github.aerospring.core.policy;

import java.time.Duration;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.policy.BatchDeletePolicy;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.BatchReadPolicy;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.BatchWritePolicy;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.Replica;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.FakeClient;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PoliciesTests {

    private static final Expression FILTER = Exp.build(Exp.binExists("a"));
    private static final WriteOptions EVERYTHING = WriteOptions.builder()
            .timeToLive(TimeToLive.ofSeconds(60))
            .sendKey(true)
            .durableDelete(true)
            .commitLevel(CommitLevel.COMMIT_MASTER)
            .exists(RecordExistsAction.CREATE_ONLY)
            .expectGeneration(3)
            .filterExpression(FILTER)
            .build();

    private final Policy read = new Policy();
    private final WritePolicy write = new WritePolicy();
    private final BatchPolicy batch = new BatchPolicy();
    private final BatchPolicy batchWrites = new BatchPolicy();
    private final QueryPolicy query = new QueryPolicy();
    private final BatchWritePolicy batchWrite = new BatchWritePolicy();
    private final BatchDeletePolicy batchDelete = new BatchDeletePolicy();
    private final BatchUDFPolicy batchUdf = new BatchUDFPolicy();

    private final Policies policies = new Policies(() -> FakeClient.answering((method, arguments) -> switch (method) {
        case "getReadPolicyDefault" -> read;
        case "getWritePolicyDefault" -> write;
        case "getBatchPolicyDefault" -> batch;
        case "getBatchParentPolicyWriteDefault" -> batchWrites;
        case "getQueryPolicyDefault" -> query;
        case "getBatchWritePolicyDefault" -> batchWrite;
        case "getBatchDeletePolicyDefault" -> batchDelete;
        case "getBatchUDFPolicyDefault" -> batchUdf;
        default -> throw new AssertionError(method);
    }));

    @BeforeEach
    void defaults() {
        read.totalTimeout = 111;
        write.totalTimeout = 222;
        write.expiration = 77;
        batch.maxRetries = 4;
        batchWrites.maxRetries = 5;
        query.maxRetries = 6;
        batchWrite.expiration = 78;
        batchUdf.expiration = 79;
    }

    @Test
    void withoutOptionsTheDefaultsAreCopied() {
        assertThat(policies.read(CallOptions.DEFAULTS))
                .isNotSameAs(read)
                .satisfies(policy -> assertThat(policy.totalTimeout).isEqualTo(111));
        assertThat(policies.write(WriteOptions.DEFAULTS).expiration).isEqualTo(77);
        assertThat(policies.batch(CallOptions.DEFAULTS).maxRetries).isEqualTo(4);
        assertThat(policies.batchWrites(CallOptions.DEFAULTS).maxRetries).isEqualTo(5);
        assertThat(policies.query(CallOptions.DEFAULTS).maxRetries).isEqualTo(6);
        assertThat(policies.batchWrite(WriteOptions.DEFAULTS).expiration).isEqualTo(78);
        assertThat(policies.batchApply(WriteOptions.DEFAULTS).expiration).isEqualTo(79);
    }

    @Test
    void callOptionsReachThePolicy() {
        Policy policy = policies.read(CallOptions.builder()
                .totalTimeout(Duration.ofMillis(1))
                .socketTimeout(Duration.ofMillis(2))
                .timeoutDelay(Duration.ofMillis(3))
                .sleepBetweenRetries(Duration.ofMillis(4))
                .maxRetries(5)
                .replica(Replica.PREFER_RACK)
                .readModeAp(ReadModeAP.ALL)
                .readModeSc(ReadModeSC.LINEARIZE)
                .readTouch(ReadTouch.percent(80))
                .compress(true)
                .filterExpression(FILTER)
                .build());

        assertThat(policy.totalTimeout).isEqualTo(1);
        assertThat(policy.socketTimeout).isEqualTo(2);
        assertThat(policy.timeoutDelay).isEqualTo(3);
        assertThat(policy.sleepBetweenRetries).isEqualTo(4);
        assertThat(policy.maxRetries).isEqualTo(5);
        assertThat(policy.replica).isEqualTo(Replica.PREFER_RACK);
        assertThat(policy.readModeAP).isEqualTo(ReadModeAP.ALL);
        assertThat(policy.readModeSC).isEqualTo(ReadModeSC.LINEARIZE);
        assertThat(policy.readTouchTtlPercent).isEqualTo(80);
        assertThat(policy.compress).isTrue();
        assertThat(policy.filterExp).isSameAs(FILTER);
        assertThat(policy.failOnFilteredOut).isTrue();
    }

    @Test
    void rowsThatReadHaveReadOptions() {
        BatchReadPolicy policy = policies.batchRead(CallOptions.builder()
                .readModeAp(ReadModeAP.ALL)
                .readTouch(ReadTouch.NEVER)
                .filterExpression(FILTER)
                .build());

        assertThat(policy.readModeAP).isEqualTo(ReadModeAP.ALL);
        assertThat(policy.readTouchTtlPercent).isEqualTo(-1);
        assertThat(policy.filterExp).isSameAs(FILTER);
    }

    @Test
    void rowsThatReadHaveTheDefaultsOfBatches() {
        batch.readModeSC = ReadModeSC.LINEARIZE;
        batch.readTouchTtlPercent = 12;

        BatchReadPolicy policy = policies.batchRead(CallOptions.DEFAULTS);

        assertThat(policy.readModeSC).isEqualTo(ReadModeSC.LINEARIZE);
        assertThat(policy.readTouchTtlPercent).isEqualTo(12);
    }

    @Test
    void writeOptionsReachSingleWrites() {
        WritePolicy policy = policies.write(EVERYTHING.toBuilder()
                .call(CallOptions.builder().maxRetries(9).build())
                .build());

        assertThat(policy.expiration).isEqualTo(60);
        assertThat(policy.sendKey).isTrue();
        assertThat(policy.durableDelete).isTrue();
        assertThat(policy.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
        assertThat(policy.recordExistsAction).isEqualTo(RecordExistsAction.CREATE_ONLY);
        assertThat(policy.generationPolicy).isEqualTo(GenerationPolicy.EXPECT_GEN_EQUAL);
        assertThat(policy.generation).isEqualTo(3);
        assertThat(policy.filterExp).isSameAs(FILTER);
        assertThat(policy.failOnFilteredOut).isTrue();
        assertThat(policy.maxRetries).isEqualTo(9);
    }

    @Test
    void writeOptionsReachRowsThatWrite() {
        BatchWritePolicy policy = policies.batchWrite(EVERYTHING);

        assertThat(policy.expiration).isEqualTo(60);
        assertThat(policy.sendKey).isTrue();
        assertThat(policy.durableDelete).isTrue();
        assertThat(policy.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
        assertThat(policy.recordExistsAction).isEqualTo(RecordExistsAction.CREATE_ONLY);
        assertThat(policy.generationPolicy).isEqualTo(GenerationPolicy.EXPECT_GEN_EQUAL);
        assertThat(policy.generation).isEqualTo(3);
        assertThat(policy.filterExp).isSameAs(FILTER);
    }

    @Test
    void writeOptionsReachRowsThatRemove() {
        BatchDeletePolicy policy = policies.batchRemove(EVERYTHING);

        assertThat(policy.sendKey).isTrue();
        assertThat(policy.durableDelete).isTrue();
        assertThat(policy.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
        assertThat(policy.generationPolicy).isEqualTo(GenerationPolicy.EXPECT_GEN_EQUAL);
        assertThat(policy.generation).isEqualTo(3);
        assertThat(policy.filterExp).isSameAs(FILTER);
    }

    @Test
    void writeOptionsReachRowsThatApply() {
        BatchUDFPolicy policy = policies.batchApply(EVERYTHING);

        assertThat(policy.expiration).isEqualTo(60);
        assertThat(policy.sendKey).isTrue();
        assertThat(policy.durableDelete).isTrue();
        assertThat(policy.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
        assertThat(policy.filterExp).isSameAs(FILTER);
    }

    @Test
    void restoredGenerationHasToBeGreater() {
        WritePolicy policy =
                policies.write(WriteOptions.builder().expectGenerationBelow(8).build());

        assertThat(policy.generationPolicy).isEqualTo(GenerationPolicy.EXPECT_GEN_GT);
        assertThat(policy.generation).isEqualTo(8);
    }

    @Test
    void refusesValuesOutOfRange() {
        assertThatThrownBy(() -> WriteOptions.expectGeneration(70_000))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("generation: '70000' (expected: 0 to 65535)");
        assertThatThrownBy(() -> CallOptions.builder().maxRetries(-1)).hasMessageContaining("maxRetries: '-1'");
        assertThatThrownBy(() -> CallOptions.builder().totalTimeout(Duration.ofMillis(-1)))
                .hasMessageContaining("totalTimeout: 'PT-0.001S'");
    }
}
