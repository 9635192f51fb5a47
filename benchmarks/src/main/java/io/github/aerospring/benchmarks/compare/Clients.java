package io.github.aerospring.benchmarks.compare;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Host;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.QueryPolicy;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;

/** Both clients, connected to the same server with the same policies. */
final class Clients implements AutoCloseable {

    static final String NAMESPACE = "test";

    private static final int PATIENCE = 60_000;

    private final Host host;
    private final AerospikeClient official;
    private final NativeClient ours;

    Clients(Host host) {
        this.host = host;
        ClientPolicy policy = new ClientPolicy();
        policy.batchPolicyDefault = patient(BatchPolicy.ReadDefault());
        policy.batchParentPolicyWriteDefault = patient(BatchPolicy.WriteDefault());
        policy.queryPolicyDefault = new QueryPolicy();
        this.official = new AerospikeClient(policy, host);
        this.ours = NativeClient.builder()
                .configuration(ClientConfiguration.of(host.name + ":" + host.port))
                .clientPolicy(own -> {
                    own.batchPolicyDefault = policy.batchPolicyDefault;
                    own.batchParentPolicyWriteDefault = policy.batchParentPolicyWriteDefault;
                    own.queryPolicyDefault = policy.queryPolicyDefault;
                })
                .connect();
    }

    private static BatchPolicy patient(BatchPolicy policy) {
        policy.totalTimeout = PATIENCE;
        policy.maxConcurrentThreads = 0;
        return policy;
    }

    Host host() {
        return host;
    }

    AerospikeClient official() {
        return official;
    }

    NativeClient ours() {
        return ours;
    }

    @Override
    public void close() {
        ours.close();
        official.close();
    }
}
