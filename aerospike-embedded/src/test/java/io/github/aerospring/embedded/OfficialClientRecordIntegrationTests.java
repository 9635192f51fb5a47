package io.github.aerospring.embedded;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.policy.GenerationPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.RecordExistsAction;
import com.aerospike.client.policy.WritePolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficialClientRecordIntegrationTests {

    private static EmbeddedAerospike server;
    private static AerospikeClient client;
    private static int keys;

    @BeforeAll
    static void connect() {
        server = EmbeddedAerospike.builder().start();
        client = PatientClient.of(server);
    }

    @AfterAll
    static void disconnect() {
        client.close();
        server.close();
    }

    @Test
    void returnsEveryTypeOfBinAsItWasWritten() {
        Key key = newKey();
        Map<String, Object> nested =
                new HashMap<>(Map.of("z", 1L, "a", List.of(1.5, "x", true), "m", Map.of(7L, "seven")));
        client.put(
                null,
                key,
                new Bin("int", Long.MIN_VALUE),
                new Bin("double", -0.1),
                new Bin("string", "Grüße"),
                new Bin("blob", new byte[] {0, 1, -1}),
                new Bin("bool", true),
                new Bin("list", Arrays.asList(1L, null, "two", 3.0, List.of(), new byte[] {9})),
                new Bin("map", nested),
                new Bin("sorted", new TreeMap<>(Map.of("b", 2L, "a", 1L))),
                Bin.asGeoJSON("geo", "{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}"));

        Record record = client.get(null, key);

        assertThat(record.getLong("int")).isEqualTo(Long.MIN_VALUE);
        assertThat(record.getDouble("double")).isEqualTo(-0.1);
        assertThat(record.getString("string")).isEqualTo("Grüße");
        assertThat((byte[]) record.getValue("blob")).containsExactly(0, 1, -1);
        assertThat(record.getBoolean("bool")).isTrue();
        assertThat(record.getMap("map")).isEqualTo(nested);
        assertThat(record.getMap("sorted")).isInstanceOf(TreeMap.class).isEqualTo(Map.of("a", 1L, "b", 2L));
        assertThat(record.getGeoJSONString("geo")).contains("Point");
        List<?> list = record.getList("list");
        assertThat(list.subList(0, 5)).isEqualTo(Arrays.asList(1L, null, "two", 3.0, List.of()));
        assertThat((byte[]) list.get(5)).containsExactly(9);
    }

    @Test
    void returnsNothingForARecordThatIsMissing() {
        assertThat(client.get(null, newKey())).isNull();
    }

    @Test
    void readsOnlyTheBinsThatAreAskedFor() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1), new Bin("b", 2));

        assertThat(client.get(null, key, "b", "c").bins).isEqualTo(Map.of("b", 2L));
    }

    @Test
    void readsAHeaderWithoutBins() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1));
        client.put(null, key, new Bin("a", 2));

        Record header = client.getHeader(null, key);

        assertThat(header.generation).isEqualTo(2);
        assertThat(header.bins).isNull();
    }

    @Test
    void tellsWhetherARecordExisted() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1));

        assertThat(client.exists(null, key)).isTrue();
        assertThat(client.delete(null, key)).isTrue();
        assertThat(client.exists(null, key)).isFalse();
        assertThat(client.delete(null, key)).isFalse();
    }

    @Test
    void deletesABinThatIsWrittenAsNull() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1), new Bin("b", 2));
        client.put(null, key, Bin.asNull("a"));

        assertThat(client.get(null, key).bins).isEqualTo(Map.of("b", 2L));
    }

    @Test
    void deletesTheRecordWithItsLastBin() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1));
        client.put(null, key, Bin.asNull("a"));

        assertThat(client.exists(null, key)).isFalse();
    }

    @Test
    void addsAppendsAndPrepends() {
        Key key = newKey();
        client.put(null, key, new Bin("n", 40), new Bin("s", "b"));
        client.add(null, key, new Bin("n", 2));
        client.append(null, key, new Bin("s", "c"));
        client.prepend(null, key, new Bin("s", "a"));

        assertThat(client.get(null, key).bins).isEqualTo(Map.of("n", 42L, "s", "abc"));
    }

    @Test
    void operatesInOrderAndAnswersReads() {
        Key key = newKey();
        client.put(null, key, new Bin("n", 1), new Bin("s", "x"));

        Record record = client.operate(
                null,
                key,
                Operation.add(new Bin("n", 5)),
                Operation.get("n"),
                Operation.put(new Bin("s", "y")),
                Operation.get("s"));

        assertThat(record.bins).isEqualTo(Map.of("n", 6L, "s", "y"));
        assertThat(record.generation).isEqualTo(2);
    }

    @Test
    void answersEveryOperationWhenAsked() {
        WritePolicy policy = new WritePolicy();
        policy.respondAllOps = true;
        Key key = newKey();

        Record record = client.operate(policy, key, Operation.put(new Bin("a", 1)), Operation.get("a"));

        assertThat(record.getList("a")).isEqualTo(Arrays.asList(null, 1L));
    }

    @Test
    void deletesAndRecreatesInOneOperate() {
        Key key = newKey();
        client.put(null, key, new Bin("old", 1));

        Record record =
                client.operate(null, key, Operation.delete(), Operation.put(new Bin("new", 2)), Operation.get());

        assertThat(record.bins).isEqualTo(Map.of("new", 2L));
    }

    @Test
    void refusesAnUnexpectedGeneration() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1));
        WritePolicy policy = new WritePolicy();
        policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        policy.generation = 7;

        assertCode(ResultCode.GENERATION_ERROR, () -> client.put(policy, key, new Bin("a", 2)));
    }

    @Test
    void acceptsTheExpectedGeneration() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1));
        WritePolicy policy = new WritePolicy();
        policy.generationPolicy = GenerationPolicy.EXPECT_GEN_EQUAL;
        policy.generation = 1;
        client.put(policy, key, new Bin("a", 2));

        assertThat(client.get(null, key).generation).isEqualTo(2);
    }

    @Test
    void createsOnlyOnce() {
        Key key = newKey();
        client.put(when(RecordExistsAction.CREATE_ONLY), key, new Bin("a", 1));

        assertCode(
                ResultCode.KEY_EXISTS_ERROR,
                () -> client.put(when(RecordExistsAction.CREATE_ONLY), key, new Bin("a", 2)));
    }

    @Test
    void updatesOnlyWhatExists() {
        assertCode(
                ResultCode.KEY_NOT_FOUND_ERROR,
                () -> client.put(when(RecordExistsAction.UPDATE_ONLY), newKey(), new Bin("a", 1)));
    }

    @Test
    void replacesAllBins() {
        Key key = newKey();
        client.put(null, key, new Bin("a", 1), new Bin("b", 2));
        client.put(when(RecordExistsAction.REPLACE), key, new Bin("c", 3));

        Record record = client.get(null, key);

        assertThat(record.bins).isEqualTo(Map.of("c", 3L));
        assertThat(record.generation).isEqualTo(2);
    }

    @Test
    void replacesOnlyWhatExists() {
        assertCode(
                ResultCode.KEY_NOT_FOUND_ERROR,
                () -> client.put(when(RecordExistsAction.REPLACE_ONLY), newKey(), new Bin("a", 1)));
    }

    @Test
    void reportsTheTimeToLive() {
        Key key = newKey();
        WritePolicy policy = new WritePolicy();
        policy.expiration = 1000;
        client.put(policy, key, new Bin("a", 1));

        assertThat(client.get(null, key).getTimeToLive()).isBetween(990, 1000);
    }

    @Test
    void touchExtendsTheTimeToLive() {
        Key key = newKey();
        WritePolicy policy = new WritePolicy();
        policy.expiration = 100;
        client.put(policy, key, new Bin("a", 1));
        policy.expiration = 5000;
        client.touch(policy, key);

        Record record = client.get(null, key);

        assertThat(record.getTimeToLive()).isGreaterThan(4000);
        assertThat(record.generation).isEqualTo(2);
    }

    @Test
    void refusesAnotherKeyForAStoredOne() {
        Key key = newKey();
        WritePolicy policy = new WritePolicy();
        policy.sendKey = true;
        client.put(policy, key, new Bin("a", 1));
        Key impostor = new Key(key.namespace, key.digest, key.setName, Value.get("other"));

        Policy read = new Policy();
        read.sendKey = true;
        assertCode(ResultCode.KEY_MISMATCH, () -> client.get(read, impostor));
    }

    @Test
    void refusesARecordThatIsTooBig() {
        assertCode(ResultCode.RECORD_TOO_BIG, () -> client.put(null, newKey(), new Bin("a", new byte[1 << 20])));
    }

    @Test
    void refusesANamespaceThatIsMissing() {
        assertThatThrownBy(() -> client.put(null, new Key("missing", "set", 1), new Bin("a", 1)))
                .isInstanceOf(AerospikeException.class);
    }

    @Test
    void countsIncrementsOfEightThreadsExactly() throws Exception {
        Key key = newKey();
        int threads = 8;
        int increments = 250;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        Callable<Object> work = () -> {
            for (int i = 0; i < increments; i++) {
                client.add(null, key, new Bin("n", 1));
            }
            return key;
        };
        for (Future<Object> done : executor.invokeAll(
                IntStream.range(0, threads).mapToObj(i -> work).toList())) {
            done.get();
        }
        executor.shutdown();

        assertThat(client.get(null, key).getLong("n")).isEqualTo((long) threads * increments);
    }

    private static Key newKey() {
        return new Key("test", "records", ++keys);
    }

    private static WritePolicy when(RecordExistsAction action) {
        WritePolicy policy = new WritePolicy();
        policy.recordExistsAction = action;
        return policy;
    }

    private static void assertCode(int code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                        .isEqualTo(code));
    }
}
