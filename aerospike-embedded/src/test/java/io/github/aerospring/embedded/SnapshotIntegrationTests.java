package io.github.aerospring.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import com.aerospike.client.operation.HLLOperation;
import com.aerospike.client.operation.HLLPolicy;
import com.aerospike.client.policy.WritePolicy;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.Statement;
import io.github.aerospring.embedded.snapshot.SnapshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SnapshotIntegrationTests {

    private static final Key KEY = new Key("test", "users", "alice");

    @TempDir
    private Path directory;

    @Test
    void restoresRecordsAsTheyWere() {
        Path file = directory.resolve("snapshot");
        WritePolicy keyed = new WritePolicy();
        keyed.sendKey = true;
        keyed.expiration = 3600;
        Record before;
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start();
                AerospikeClient client = PatientClient.of(server)) {
            client.put(
                    keyed,
                    KEY,
                    new Bin("i", 42),
                    new Bin("d", 1.5),
                    new Bin("s", "Grüße"),
                    new Bin("b", new byte[] {1, 2, 3}),
                    new Bin("t", true),
                    new Bin("l", List.of(1, "two", List.of(3))),
                    new Bin("m", Map.of("a", 1, "b", 2)),
                    new Bin("g", Value.getAsGeoJSON("{\"type\":\"Point\",\"coordinates\":[10.0,50.0]}")));
            client.operate(
                    keyed,
                    KEY,
                    HLLOperation.add(HLLPolicy.Default, "h", List.of(Value.get("x"), Value.get("y")), 8),
                    Operation.touch());
            before = client.get(null, KEY);
            server.saveSnapshot(file);
        }
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().restoreSnapshot(file).start();
                AerospikeClient client = PatientClient.of(server)) {
            Record after = client.get(null, KEY);
            assertThat(after.generation).isEqualTo(before.generation);
            assertThat(after.expiration).isEqualTo(before.expiration);
            assertThat(after.bins).usingRecursiveComparison().isEqualTo(before.bins);
            assertThat(client.operate(null, KEY, HLLOperation.getCount("h")).getLong("h"))
                    .isEqualTo(2);
        }
    }

    @Test
    void restoresIndexes() {
        Path file = directory.resolve("snapshot");
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start();
                AerospikeClient client = PatientClient.of(server)) {
            client.put(null, KEY, new Bin("age", 36));
            client.createIndex(null, "test", "users", "ages", "age", IndexType.NUMERIC)
                    .waitTillComplete();
            server.saveSnapshot(file);
        }
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("users");
        statement.setFilter(Filter.equal("age", 36));
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().restoreSnapshot(file).start();
                AerospikeClient client = PatientClient.of(server);
                RecordSet records = client.query(null, statement)) {
            assertThat(records.next()).isTrue();
            assertThat(records.getRecord().getInt("age")).isEqualTo(36);
        }
    }

    @Test
    void beginsEmptyWithoutAFile() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .restoreSnapshot(directory.resolve("none"))
                        .start();
                AerospikeClient client = PatientClient.of(server)) {
            assertThat(client.exists(null, KEY)).isFalse();
        }
    }

    @Test
    void leavesOutNamespacesThatAreNotThere() {
        Path file = directory.resolve("snapshot");
        EmbeddedAerospike.Builder both =
                EmbeddedAerospike.builder().namespace("other").namespace("test");
        try (EmbeddedAerospike server = both.start();
                AerospikeClient client = PatientClient.of(server)) {
            client.put(null, new Key("other", "users", 1), new Bin("n", 1));
            client.put(null, KEY, new Bin("n", 1));
            server.saveSnapshot(file);
        }
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().restoreSnapshot(file).start();
                AerospikeClient client = PatientClient.of(server)) {
            assertThat(client.exists(null, KEY)).isTrue();
        }
    }

    @Test
    void refusesADamagedFile() throws IOException {
        Path file = directory.resolve("snapshot");
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start()) {
            server.saveSnapshot(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(
                        () -> EmbeddedAerospike.builder().restoreSnapshot(file).start())
                .isInstanceOf(SnapshotException.class)
                .hasMessageStartingWith("snapshot: '" + file + "' (expected: a whole snapshot");

        Files.writeString(file, "x");
        assertThatThrownBy(
                        () -> EmbeddedAerospike.builder().restoreSnapshot(file).start())
                .isInstanceOf(SnapshotException.class);
    }

    @Test
    void namesAFileThatCannotBeWritten() {
        Path file = directory.resolve("none").resolve("snapshot");
        try (EmbeddedAerospike server = EmbeddedAerospike.builder().start()) {
            assertThatThrownBy(() -> server.saveSnapshot(file))
                    .isInstanceOf(SnapshotException.class)
                    .hasMessageStartingWith("snapshot: '" + file + "' cannot be written");
        }
    }

    @Test
    void isRefusedByACluster() {
        EmbeddedAerospike.Builder builder = EmbeddedAerospike.builder().restoreSnapshot(directory.resolve("none"));

        assertThatThrownBy(() -> builder.startCluster(ClusterOptions.nodes(2).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("snapshot: '");
    }
}
