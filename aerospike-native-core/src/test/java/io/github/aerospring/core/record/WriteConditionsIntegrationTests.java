package io.github.aerospring.core.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Value;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.config.WriteDefaults;
import io.github.aerospring.core.error.FilteredOutException;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.error.RecordExistsException;
import io.github.aerospring.core.error.RecordGenerationException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.error.RecordTooBigException;
import io.github.aerospring.core.policy.TimeToLive;
import io.github.aerospring.core.policy.WriteOptions;
import io.github.aerospring.core.query.QueryRequest;
import io.github.aerospring.servers.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource(CallStyle.class)
class WriteConditionsIntegrationTests {

    private static final String SET = ServerUnderTest.uniqueSet("conditions");

    private final NativeClient client = TestClients.shared();

    @Parameter
    private CallStyle style;

    private RecordOperations records() {
        return style.of(RecordOperations.class, client, client.async());
    }

    private Key key(String name) {
        return new Key(ServerUnderTest.NAMESPACE, SET, style + name);
    }

    private WritePolicy policy(WriteOptions.Builder options) {
        return client.policies().write(options.build());
    }

    private long secondsLeft(String name) {
        return client.get(key(name)).metadata().timeToLive().orElseThrow().toSeconds();
    }

    @Test
    void insertCreatesOnce() {
        records().insert(key("insert"), new Bin("a", 1));

        assertThatThrownBy(() -> records().insert(key("insert"), new Bin("a", 2)))
                .isInstanceOf(RecordExistsException.class);
        assertThatThrownBy(() -> records()
                        .insert(key("insert"), policy(WriteOptions.builder().sendKey(true)), new Bin("a", 2)))
                .isInstanceOf(RecordExistsException.class);
    }

    @Test
    void updateNeedsTheRecordAndKeepsOtherBins() {
        assertThatThrownBy(() -> records().update(key("nobody"), new Bin("a", 1)))
                .isInstanceOf(RecordNotFoundException.class);
        records().put(key("update"), new Bin("a", 1), new Bin("b", 1));

        records().update(key("update"), new Bin("a", 2));
        records().update(key("update"), policy(WriteOptions.builder()), new Bin("c", 3));

        assertThat(client.get(key("update")).bins()).isEqualTo(Map.of("a", 2L, "b", 1L, "c", 3L));
    }

    @Test
    void replaceDropsOtherBins() {
        records().replace(key("replace"), new Bin("a", 1), new Bin("b", 1));

        records().replace(key("replace"), new Bin("c", 3));
        assertThat(client.get(key("replace")).bins()).isEqualTo(Map.of("c", 3L));

        records().replace(key("replace"), policy(WriteOptions.builder()), new Bin("d", 4));
        assertThat(client.get(key("replace")).bins()).isEqualTo(Map.of("d", 4L));
    }

    @Test
    void replaceOnlyNeedsTheRecord() {
        WritePolicy replaceOnly = policy(WriteOptions.builder().exists(RecordExistsAction.REPLACE_ONLY));

        assertThatThrownBy(() -> records().put(key("nobody"), replaceOnly, new Bin("a", 1)))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void writeWithExpectedGenerationHappensOnce() {
        records().put(key("cas"), new Bin("a", 1));
        WritePolicy first = policy(WriteOptions.builder().expectGeneration(1));

        records().put(key("cas"), first, new Bin("a", 2));

        assertThatThrownBy(() -> records().put(key("cas"), first, new Bin("a", 3)))
                .isInstanceOf(RecordGenerationException.class);
        assertThatThrownBy(() -> records().remove(key("cas"), first)).isInstanceOf(RecordGenerationException.class);
        assertThat(client.get(key("cas")).bin("a", Long.class)).isEqualTo(2L);
    }

    @Test
    void restoreWritesOnlyOverOlderGenerations() {
        records().put(key("restore"), new Bin("a", 1));

        assertThatThrownBy(() -> records()
                        .put(key("restore"), policy(WriteOptions.builder().expectGenerationBelow(1)), new Bin("a", 2)))
                .isInstanceOf(RecordGenerationException.class);
        records().put(key("restore"), policy(WriteOptions.builder().expectGenerationBelow(5)), new Bin("a", 3));

        assertThat(client.get(key("restore")).bin("a", Long.class)).isEqualTo(3L);
    }

    @Test
    void timeToLiveIsNamed() {
        records()
                .put(key("ttl"), policy(WriteOptions.builder().timeToLive(TimeToLive.ofSeconds(600))), new Bin("a", 1));
        assertThat(secondsLeft("ttl")).isBetween(500L, 600L);

        records().put(key("ttl"), policy(WriteOptions.builder().timeToLive(TimeToLive.DONT_UPDATE)), new Bin("a", 2));
        assertThat(secondsLeft("ttl")).isBetween(500L, 600L);

        records().put(key("ttl"), policy(WriteOptions.builder().timeToLive(TimeToLive.NEVER)), new Bin("a", 3));
        assertThat(client.get(key("ttl")).metadata().timeToLive()).isEmpty();
    }

    @Test
    void touchSetsTheTimeToLive() {
        records().put(key("touch"), new Bin("a", 1));

        records().touch(key("touch"), TimeToLive.ofSeconds(900));

        assertThat(secondsLeft("touch")).isBetween(800L, 900L);
        assertThat(client.exists(key("touch")).metadata().orElseThrow().generation())
                .isEqualTo(2);
        assertThatThrownBy(() -> records().touch(key("nobody"), TimeToLive.NEVER))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void timeToLiveOfTheClientIsTheDefaultOfItsWrites() {
        ClientConfiguration configuration = ClientConfiguration.builder()
                .hosts(ServerUnderTest.shared().hosts())
                .writes(WriteDefaults.STANDARD.withTimeToLive(TimeToLive.ofSeconds(700)))
                .build();
        try (NativeClient brief =
                NativeClient.builder().configuration(configuration).connect()) {
            RecordOperations briefRecords = style.of(RecordOperations.class, brief, brief.async());

            briefRecords.put(key("client"), new Bin("a", 1));
            assertThat(secondsLeft("client")).isBetween(600L, 700L);

            briefRecords.touch(key("client"), TimeToLive.ofSeconds(50));
            briefRecords.touch(key("client"), TimeToLive.CLIENT_DEFAULT);
            assertThat(secondsLeft("client")).isBetween(600L, 700L);
        }
    }

    @Test
    void storedUserKeyHasToMatch() {
        WritePolicy sendKey = policy(WriteOptions.builder().sendKey(true));

        records().put(key("key"), sendKey, new Bin("a", 1));

        assertThat(client.queryAll(QueryRequest.of(ServerUnderTest.NAMESPACE, SET)))
                .anySatisfy(found -> assertThat(found.key().userKey).isEqualTo(Value.get(style + "key")));
    }

    @Test
    void writeOfARecordThatTheFilterExcludesFails() {
        records().put(key("filter"), new Bin("status", "closed"));
        WritePolicy active = policy(
                WriteOptions.builder().filterExpression(Exp.build(Exp.eq(Exp.stringBin("status"), Exp.val("active")))));

        assertThatThrownBy(() -> records().put(key("filter"), active, new Bin("a", 1)))
                .isInstanceOf(FilteredOutException.class);
    }

    @Test
    void nullRemovesTheBinAndWithTheLastOneTheRecord() {
        records().put(key("null"), new Bin("a", 1), new Bin("b", 2));
        Map<String, Object> nulls = new HashMap<>();
        nulls.put("a", null);

        records().put(key("null"), nulls);
        assertThat(client.get(key("null")).bins()).isEqualTo(Map.of("b", 2L));

        records().put(key("null"), Bin.asNull("b"));
        assertThat(client.exists(key("null")).exists()).isFalse();
    }

    @Test
    void everySupportedTypeComesBack() {
        Map<String, Object> bins = new HashMap<>();
        bins.put("string", "text");
        bins.put("int", 7);
        bins.put("double", 1.5);
        bins.put("bytes", new byte[] {1, 2});
        bins.put("bool", true);
        bins.put("list", Arrays.asList(1, "two", 3.0, null, List.of(true)));
        bins.put("map", Map.of("k", Map.of("deep", List.of(1))));

        records().put(key("types"), bins);

        AerospikeRecord found = records().get(key("types"));
        assertThat(found.bin("string")).contains("text");
        assertThat(found.bin("int")).contains(7L);
        assertThat(found.bin("double")).contains(1.5);
        assertThat(found.bin("bytes", byte[].class)).containsExactly(1, 2);
        assertThat(found.bin("bool")).contains(true);
        assertThat(found.bin("list")).contains(Arrays.asList(1L, "two", 3.0, null, List.of(true)));
        assertThat(found.bin("map")).contains(Map.of("k", Map.of("deep", List.of(1L))));
    }

    @Test
    void keysAreTextNumbersOrBytes() {
        for (Key key : List.of(
                new Key(ServerUnderTest.NAMESPACE, SET, style + "text"),
                new Key(ServerUnderTest.NAMESPACE, SET, 12345L + style.ordinal()),
                new Key(ServerUnderTest.NAMESPACE, SET, new byte[] {1, 2, (byte) style.ordinal()}))) {
            records().put(key, new Bin("a", 1));
            assertThat(records().get(key).key()).isEqualTo(key);
            assertThat(key.digest).hasSize(20);
            records().remove(key);
        }
    }

    @Test
    void tooBigRecordIsTyped() {
        byte[] big = new byte[9 * 1024 * 1024];

        assertThatThrownBy(() -> records().put(key("big"), new Bin("a", big)))
                .isInstanceOf(RecordTooBigException.class);
    }

    @Test
    void refusesValuesNestedTooDeep() {
        Object value = 1;
        for (int i = 0; i < 70; i++) {
            value = List.of(value);
        }
        Object deep = value;

        assertThatThrownBy(() -> records().put(key("deep"), Map.of("a", deep)))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("nested deeper (expected: at most 64 lists and maps");
    }
}
