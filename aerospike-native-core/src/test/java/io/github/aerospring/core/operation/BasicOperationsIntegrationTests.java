package io.github.aerospring.core.operation;

import java.time.Duration;
import java.util.List;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.batch.BatchOperations;
import io.github.aerospring.core.batch.BatchResult;
import io.github.aerospring.core.policy.TimeToLive;
import io.github.aerospring.core.policy.WriteOptions;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.RecordOperations;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The operations on whole bins and records: read, write, add, append, prepend, touch and delete. */
@ParameterizedClass
@EnumSource(CallStyle.class)
class BasicOperationsIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("basic");

    private final NativeClient client = TestClients.shared();

    @Parameter
    private CallStyle style;

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, SET, style + name);
    }

    private RecordOperations records() {
        return style.of(RecordOperations.class, client, client.async());
    }

    private static Operation[] changes() {
        return new Operation[] {
            Operation.put(new Bin("text", "b")),
            Operation.append(new Bin("text", "c")),
            Operation.prepend(new Bin("text", "a")),
            Operation.add(new Bin("number", 2)),
            Operation.get("text"),
            Operation.get("number")
        };
    }

    private static void assertChanged(AerospikeRecord changed) {
        assertThat(changed.bins().get("text").toString()).contains("abc");
        assertThat(changed.bins().get("number").toString()).contains("3");
    }

    @Test
    void changeOneRecord() {
        client.put(key("one"), new Bin("number", 1));

        assertChanged(records().operate(key("one"), changes()));
    }

    @Test
    void changeEveryRecordOfABatch() {
        List<Key> keys = List.of(key("first"), key("second"));
        keys.forEach(key -> client.put(key, new Bin("number", 1)));

        List<BatchResult> results =
                style.of(BatchOperations.class, client, client.async()).batchOperate(keys, changes());

        assertThat(results)
                .hasSize(2)
                .allSatisfy(result -> assertChanged(result.record().orElseThrow()));
    }

    @Test
    void touchStartsTheTimeToLiveAnew() {
        client.put(key("touched"), new Bin("number", 1));

        records()
                .operate(
                        key("touched"),
                        client.policies().write(WriteOptions.timeToLive(TimeToLive.ofSeconds(3600))),
                        Operation.touch());

        assertThat(client.get(key("touched")).metadata().timeToLive())
                .hasValueSatisfying(left -> assertThat(left).isBetween(Duration.ofMinutes(58), Duration.ofHours(1)));
    }

    @Test
    void deleteRemovesTheRecordAndWhatFollowsStartsAnew() {
        client.put(key("deleted"), new Bin("old", 1));

        records().operate(key("deleted"), Operation.delete(), Operation.put(new Bin("new", 2)));
        assertThat(client.get(key("deleted")).bins()).containsOnlyKeys("new");

        records().operate(key("deleted"), Operation.delete());
        assertThat(client.exists(key("deleted")).exists()).isFalse();
    }
}
