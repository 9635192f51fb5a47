package io.github.aerospring.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.async.EventPolicy;
import com.aerospike.client.async.NioEventLoops;
import com.aerospike.client.listener.RecordArrayListener;
import com.aerospike.client.listener.RecordListener;
import com.aerospike.client.listener.RecordSequenceListener;
import com.aerospike.client.listener.WriteListener;
import com.aerospike.client.policy.ClientPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialClientAsyncIntegrationTests {

    private static final int COUNT = 500;

    private static EmbeddedAerospike server;
    private static NioEventLoops loops;
    private static AerospikeClient client;

    @BeforeAll
    static void connectAndWrite() throws Exception {
        server = EmbeddedAerospike.builder().start();
        EventPolicy events = new EventPolicy();
        events.maxCommandsInProcess = 50;
        loops = new NioEventLoops(events, 2);
        ClientPolicy policy = new ClientPolicy();
        policy.eventLoops = loops;
        client = PatientClient.of(policy, server);
        List<CompletableFuture<Void>> writes = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            CompletableFuture<Void> write = new CompletableFuture<>();
            client.put(null, new Writing(write), null, key(i), new Bin("n", i));
            writes.add(write);
        }
        for (CompletableFuture<Void> write : writes) {
            write.get(20, TimeUnit.SECONDS);
        }
    }

    @AfterAll
    static void disconnect() {
        client.close();
        loops.close();
        server.close();
    }

    @Test
    void readsOneRecord() throws Exception {
        CompletableFuture<Record> read = new CompletableFuture<>();
        client.get(
                null,
                new RecordListener() {
                    @Override
                    public void onSuccess(Key key, Record record) {
                        read.complete(record);
                    }

                    @Override
                    public void onFailure(AerospikeException exception) {
                        read.completeExceptionally(exception);
                    }
                },
                null,
                key(7));

        assertThat(read.get(20, TimeUnit.SECONDS).getInt("n")).isEqualTo(7);
    }

    @Test
    void readsABatch() throws Exception {
        CompletableFuture<Record[]> read = new CompletableFuture<>();
        Key[] keys = new Key[COUNT];
        for (int i = 0; i < COUNT; i++) {
            keys[i] = key(i);
        }
        client.get(
                null,
                new RecordArrayListener() {
                    @Override
                    public void onSuccess(Key[] asked, Record[] records) {
                        read.complete(records);
                    }

                    @Override
                    public void onFailure(AerospikeException exception) {
                        read.completeExceptionally(exception);
                    }
                },
                null,
                keys);

        assertThat(read.get(20, TimeUnit.SECONDS)).hasSize(COUNT).doesNotContainNull();
    }

    @Test
    void scansTheSet() throws Exception {
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> scan = new CompletableFuture<>();
        client.scanAll(
                null,
                new RecordSequenceListener() {
                    @Override
                    public void onRecord(Key key, Record record) {
                        seen.add(record.getInt("n"));
                    }

                    @Override
                    public void onSuccess() {
                        scan.complete(null);
                    }

                    @Override
                    public void onFailure(AerospikeException exception) {
                        scan.completeExceptionally(exception);
                    }
                },
                null,
                "test",
                "async");
        scan.get(20, TimeUnit.SECONDS);

        assertThat(seen).hasSize(COUNT).doesNotHaveDuplicates();
    }

    private static Key key(int i) {
        return new Key("test", "async", i);
    }

    private record Writing(CompletableFuture<Void> done) implements WriteListener {

        @Override
        public void onSuccess(Key key) {
            done.complete(null);
        }

        @Override
        public void onFailure(AerospikeException exception) {
            done.completeExceptionally(exception);
        }
    }
}
