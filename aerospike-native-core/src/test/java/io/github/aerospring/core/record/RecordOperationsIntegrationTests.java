package io.github.aerospring.core.record;

import java.util.List;
import java.util.Map;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.BinTypeException;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.RecordExistsException;
import io.github.aerospring.core.error.RecordGenerationException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class RecordOperationsIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("record");

    @Parameter
    private CallStyle style;

    private RecordOperations records() {
        return style.of(
                RecordOperations.class,
                TestClients.shared(),
                TestClients.shared().async());
    }

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, SET, style + name);
    }

    @Test
    void getsWhatWasPut() {
        records()
                .put(
                        key("get"),
                        new Bin("name", "Ada"),
                        new Bin("age", 36),
                        new Bin("score", 1.5),
                        new Bin("ok", true));

        AerospikeRecord found = records().get(key("get"));

        assertThat(found.bins())
                .containsExactly(
                        Map.entry("name", "Ada"),
                        Map.entry("age", 36L),
                        Map.entry("score", 1.5),
                        Map.entry("ok", true));
        assertThat(found.metadata().generation()).isEqualTo(1);
        assertThat(found.key()).isEqualTo(key("get"));
    }

    @Test
    void putsValuesByName() {
        records().put(key("map"), Map.of("tags", List.of("a", "b"), "deep", Map.of("k", List.of(1L))));

        assertThat(records().get(key("map")).bins())
                .isEqualTo(Map.of("tags", List.of("a", "b"), "deep", Map.of("k", List.of(1L))));
    }

    @Test
    void putKeepsOtherBins() {
        records().put(key("update"), new Bin("a", 1));
        records().put(key("update"), new Bin("b", 2));

        assertThat(records().get(key("update")).bins()).isEqualTo(Map.of("a", 1L, "b", 2L));
    }

    @Test
    void putRefusesToCreateTwice() {
        WritePolicy createOnly = new WritePolicy();
        createOnly.recordExistsAction = RecordExistsAction.CREATE_ONLY;
        records().put(key("create"), createOnly, new Bin("a", 1));

        assertThatThrownBy(() -> records().put(key("create"), createOnly, new Bin("a", 2)))
                .isInstanceOf(RecordExistsException.class);
    }

    @Test
    void putChecksGeneration() {
        records().put(key("generation"), new Bin("a", 1));
        WritePolicy expectsThree = new WritePolicy();
        expectsThree.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        expectsThree.generation = 3;

        assertThatThrownBy(() -> records().put(key("generation"), expectsThree, new Bin("a", 2)))
                .isInstanceOf(RecordGenerationException.class);
    }

    @Test
    void putStoresTimeToLive() {
        WritePolicy hour = new WritePolicy();
        hour.expiration = 3600;
        records().put(key("ttl"), Map.of("a", 1), hour);

        assertThat(records().get(key("ttl")).metadata().timeToLive())
                .hasValueSatisfying(left -> assertThat(left.toSeconds()).isBetween(3500L, 3600L));
    }

    @Test
    void neverExpiringRecordHasNoTimeToLive() {
        WritePolicy never = new WritePolicy();
        never.expiration = -1;
        records().put(key("never"), never, new Bin("a", 1));

        assertThat(records().get(key("never")).metadata().timeToLive()).isEmpty();
    }

    @Test
    void getFailsWhenRecordIsMissing() {
        assertThatThrownBy(() -> records().get(key("absent")))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("absent");
        assertThatThrownBy(() -> records().get(key("absent"), new Policy()))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void findsExistingRecord() {
        records().put(key("find"), new Bin("a", 1));

        assertThat(records().find(key("find")))
                .hasValueSatisfying(found -> assertThat(found.bin("a")).contains(1L));
        assertThat(records().find(key("find"), new Policy())).isPresent();
    }

    @Test
    void findsNothingWhenRecordIsMissing() {
        assertThat(records().find(key("absent"))).isEmpty();
    }

    @Test
    void selectsNamedBins() {
        records().put(key("select"), new Bin("a", 1), new Bin("b", 2), new Bin("c", 3));

        assertThat(records().select(key("select"), "a", "c", "absent").bins()).isEqualTo(Map.of("a", 1L, "c", 3L));
        assertThat(records().select(key("select"), new Policy(), "b").bins()).isEqualTo(Map.of("b", 2L));
    }

    @Test
    void selectFailsWhenRecordIsMissing() {
        assertThatThrownBy(() -> records().select(key("absent"), "a")).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void existsTellsMetadata() {
        records().put(key("exists"), new Bin("a", 1));

        assertThat(records().exists(key("exists")).metadata())
                .hasValueSatisfying(
                        metadata -> assertThat(metadata.generation()).isEqualTo(1));
    }

    @Test
    void existsIsNoErrorWhenRecordIsMissing() {
        assertThat(records().exists(key("absent"), new Policy()).exists()).isFalse();
    }

    @Test
    void removesExistingRecord() {
        records().put(key("remove"), new Bin("a", 1));

        records().remove(key("remove"));

        assertThat(records().exists(key("remove")).exists()).isFalse();
    }

    @Test
    void removeFailsWhenRecordIsMissing() {
        assertThatThrownBy(() -> records().remove(key("absent"))).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> records().remove(key("absent"), new WritePolicy()))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void removeIfPresentTellsWhetherRecordExisted() {
        records().put(key("maybe"), new Bin("a", 1));

        assertThat(records().removeIfPresent(key("maybe"))).isTrue();
        assertThat(records().removeIfPresent(key("maybe"), new WritePolicy())).isFalse();
    }

    @Test
    void touchChangesTimeToLiveAndGeneration() {
        records().put(key("touch"), new Bin("a", 1));
        WritePolicy hour = new WritePolicy();
        hour.expiration = 3600;

        records().touch(key("touch"), hour);

        RecordMetadata touched = records().get(key("touch")).metadata();
        assertThat(touched.generation()).isEqualTo(2);
        assertThat(touched.timeToLive()).isPresent();
    }

    @Test
    void touchFailsWhenRecordIsMissing() {
        assertThatThrownBy(() -> records().touch(key("absent"))).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void appendsAndPrepends() {
        records().put(key("text"), new Bin("a", "b"));

        records().append(key("text"), "a", "c");
        records().append(key("text"), "a", "d", new WritePolicy());
        records().prepend(key("text"), "a", "a");
        records().prepend(key("text"), "a", "_", new WritePolicy());

        assertThat(records().get(key("text")).bin("a", String.class)).isEqualTo("_abcd");
    }

    @Test
    void appendToNumberIsTypeError() {
        records().put(key("number"), new Bin("a", 1));

        assertThatThrownBy(() -> records().append(key("number"), "a", "b")).isInstanceOf(BinTypeException.class);
    }

    @Test
    void incrementsIntegersAndFloatingPointNumbers() {
        records().put(key("increment"), new Bin("i", 40), new Bin("d", 1.0));

        records().increment(key("increment"), "i", 3);
        records().increment(key("increment"), "i", -1, new WritePolicy());
        records().increment(key("increment"), "d", 0.5);
        records().increment(key("increment"), "d", 1.0, new WritePolicy());

        assertThat(records().get(key("increment")).bins()).isEqualTo(Map.of("i", 42L, "d", 2.5));
    }

    @Test
    void incrementCreatesBin() {
        records().increment(key("create"), "i", 7);

        assertThat(records().get(key("create")).bin("i")).contains(7L);
        records().remove(key("create"));
    }

    @Test
    void removesBins() {
        records().put(key("bins"), new Bin("a", 1), new Bin("b", 2), new Bin("c", 3));

        records().removeBins(key("bins"), "a");
        records().removeBins(key("bins"), new WritePolicy(), "b", "absent");

        assertThat(records().get(key("bins")).bins()).isEqualTo(Map.of("c", 3L));
    }

    @Test
    void operatesInOrder() {
        records().put(key("operate"), new Bin("a", 1));

        AerospikeRecord result = records()
                .operate(
                        key("operate"),
                        Operation.add(new Bin("a", 2)),
                        Operation.get("a"),
                        Operation.put(new Bin("b", 1)));

        assertThat(result.bin("a", Long.class)).isEqualTo(3L);
    }

    @Test
    void operateWithoutReadsReturnsNoBins() {
        AerospikeRecord result = records().operate(key("writes"), new WritePolicy(), Operation.put(new Bin("a", 1)));

        assertThat(result.bins()).isEmpty();
        assertThat(result.metadata().generation()).isPositive();
    }

    @Test
    void operateReturnsSeveralResultsOfOneBinAsList() {
        records().put(key("twice"), new Bin("a", 1));

        AerospikeRecord result =
                records().operate(key("twice"), Operation.get("a"), Operation.add(new Bin("a", 2)), Operation.get("a"));

        assertThat(result.bin("a")).contains(List.of(1L, 3L));
    }

    @Test
    void readingOperateFailsWhenRecordIsMissing() {
        assertThatThrownBy(() -> records().operate(key("absent"), Operation.get("a")))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void refusesTooLongBinName() {
        assertThatThrownBy(() -> records().put(key("name"), new Bin("sixteen-letters-", 1)))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("'sixteen-letters-' (expected: at most 15 bytes in UTF-8, has 16)");
        assertThat(records().exists(key("name")).exists()).isFalse();
    }
}
