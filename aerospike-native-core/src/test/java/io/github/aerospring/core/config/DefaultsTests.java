package io.github.aerospring.core.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.CommitLevel;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.QueryDuration;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.RecordExistsAction;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.policy.ReadTouch;
import io.github.aerospring.core.policy.TimeToLive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DefaultsTests {

    private static ClientConfiguration.Builder builder() {
        return ClientConfiguration.builder().hosts("localhost");
    }

    @Test
    void writesHaveTheirDefaultsSingleAndInBatches() {
        ClientPolicy policy = builder()
                .writes(WriteDefaults.STANDARD
                        .withTimeToLive(TimeToLive.ofSeconds(60))
                        .withExists(RecordExistsAction.REPLACE)
                        .withCommitLevel(CommitLevel.COMMIT_MASTER)
                        .withDurableDelete(true))
                .build()
                .toClientPolicy();

        assertThat(policy.writePolicyDefault.expiration).isEqualTo(60);
        assertThat(policy.writePolicyDefault.recordExistsAction).isEqualTo(RecordExistsAction.REPLACE);
        assertThat(policy.writePolicyDefault.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
        assertThat(policy.writePolicyDefault.durableDelete).isTrue();
        assertThat(policy.batchWritePolicyDefault.expiration).isEqualTo(60);
        assertThat(policy.batchWritePolicyDefault.recordExistsAction).isEqualTo(RecordExistsAction.REPLACE);
        assertThat(policy.batchWritePolicyDefault.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
        assertThat(policy.batchWritePolicyDefault.durableDelete).isTrue();
        assertThat(policy.batchDeletePolicyDefault.durableDelete).isTrue();
        assertThat(policy.batchDeletePolicyDefault.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
        assertThat(policy.batchUDFPolicyDefault.expiration).isEqualTo(60);
        assertThat(policy.batchUDFPolicyDefault.durableDelete).isTrue();
        assertThat(policy.batchUDFPolicyDefault.commitLevel).isEqualTo(CommitLevel.COMMIT_MASTER);
    }

    @Test
    void standardWritesAreThoseOfTheOfficialClient() {
        ClientPolicy policy = builder().build().toClientPolicy();

        assertThat(policy.writePolicyDefault.expiration).isZero();
        assertThat(policy.writePolicyDefault.recordExistsAction).isEqualTo(RecordExistsAction.UPDATE);
        assertThat(policy.writePolicyDefault.commitLevel).isEqualTo(CommitLevel.COMMIT_ALL);
        assertThat(policy.writePolicyDefault.durableDelete).isFalse();
        assertThat(policy.writePolicyDefault.generationPolicy).isEqualTo(GenerationPolicy.NONE);
        assertThat(policy.writePolicyDefault.sendKey).isFalse();
    }

    @Test
    void batchesHaveTheirDefaults() {
        ClientPolicy policy = builder()
                .batches(BatchDefaults.STANDARD
                        .withMaxConcurrentNodes(3)
                        .withInline(false, true)
                        .withRespondAllKeys(false))
                .build()
                .toClientPolicy();

        assertThat(policy.batchPolicyDefault.maxConcurrentThreads).isEqualTo(3);
        assertThat(policy.batchPolicyDefault.allowInline).isFalse();
        assertThat(policy.batchPolicyDefault.allowInlineSSD).isTrue();
        assertThat(policy.batchPolicyDefault.respondAllKeys).isFalse();
        assertThat(policy.batchParentPolicyWriteDefault.maxConcurrentThreads).isEqualTo(3);
        assertThat(policy.batchParentPolicyWriteDefault.allowInline).isFalse();
    }

    @Test
    void queriesHaveTheirDefaults() {
        ClientPolicy policy = builder()
                .queries(QueryDefaults.STANDARD
                        .withRecordQueueSize(7)
                        .withMaxConcurrentNodes(2)
                        .withExpectedDuration(QueryDuration.SHORT))
                .build()
                .toClientPolicy();

        assertThat(policy.queryPolicyDefault.recordQueueSize).isEqualTo(7);
        assertThat(policy.queryPolicyDefault.maxConcurrentNodes).isEqualTo(2);
        assertThat(policy.queryPolicyDefault.expectedDuration).isEqualTo(QueryDuration.SHORT);
    }

    @Test
    void operationsHaveReadModesTouchDelayAndCompression() {
        ClientPolicy policy = builder()
                .read(OperationDefaults.read().toBuilder()
                        .readModeSc(ReadModeSC.LINEARIZE)
                        .timeoutDelay(Duration.ofSeconds(3))
                        .readTouch(ReadTouch.percent(50))
                        .compress(true)
                        .build())
                .connectionPoolsPerNode(2)
                .build()
                .toClientPolicy();

        assertThat(policy.readPolicyDefault.readModeSC).isEqualTo(ReadModeSC.LINEARIZE);
        assertThat(policy.readPolicyDefault.timeoutDelay).isEqualTo(3000);
        assertThat(policy.readPolicyDefault.readTouchTtlPercent).isEqualTo(50);
        assertThat(policy.readPolicyDefault.compress).isTrue();
        assertThat(policy.connPoolsPerNode).isEqualTo(2);
    }

    @Test
    void operationsHaveNoLimitByDefault() {
        ClientConfiguration configuration = builder().build();

        assertThat(configuration.maxConcurrentOperations()).isZero();
        assertThat(configuration.operationQueueTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(configuration.batches()).isEqualTo(new BatchDefaults(0, true, false, true, 0, 0));
    }

    @Test
    void rackAwarenessFollowsFromRacks() {
        ClientPolicy policy = builder().rackIds(List.of(2, 1)).build().toClientPolicy();

        assertThat(policy.rackAware).isTrue();
        assertThat(policy.rackIds).containsExactly(2, 1);
        assertThat(builder().build().toClientPolicy().rackAware).isFalse();
    }

    @Test
    void refusedSettingIsNamedForPrograms() {
        assertThatThrownBy(() -> builder().minConnectionsPerNode(101).build())
                .isInstanceOfSatisfying(InvalidArgumentException.class, refused -> assertThat(refused.argument())
                        .contains("minConnectionsPerNode"));
    }

    @Test
    void refusesContradictions() {
        assertThatThrownBy(() -> builder().connectionPoolsPerNode(101).build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("connectionPoolsPerNode: '101' (expected: at most maxConnectionsPerNode = 100)");
        assertThatThrownBy(() -> builder().credentials("ada", "").build())
                .hasMessageContaining("password: null (expected: one for user 'ada')");
        assertThatThrownBy(() -> builder().maxConcurrentOperations(-1))
                .hasMessageContaining("'-1' (expected: at least 0)");
        assertThatThrownBy(() -> BatchDefaults.STANDARD.withChunkSize(-1)).hasMessageContaining("chunkSize: '-1'");
        assertThatThrownBy(() -> BatchDefaults.STANDARD.withRowRetries(-1)).hasMessageContaining("rowRetries: '-1'");
        assertThatThrownBy(() -> QueryDefaults.STANDARD.withRecordQueueSize(0))
                .hasMessageContaining("recordQueueSize: '0'");
    }

    @Test
    void environmentNamesTheNumberOfEventLoops() {
        assertThat(RuntimeWorkers.from(Map.of("AEROSPIKE_RUNTIME_WORKERS", "4"), 1))
                .isEqualTo(4);
        assertThat(RuntimeWorkers.from(Map.of(), 8)).isEqualTo(2);
        assertThat(RuntimeWorkers.from(Map.of("AEROSPIKE_RUNTIME_WORKERS", ""), 1))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "33", "many"})
    void refusesNumberOfEventLoopsInTheEnvironment(String workers) {
        assertThatThrownBy(() -> RuntimeWorkers.from(Map.of("AEROSPIKE_RUNTIME_WORKERS", workers), 8))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("AEROSPIKE_RUNTIME_WORKERS: '" + workers + "' (expected: 1 to 32)");
    }
}
