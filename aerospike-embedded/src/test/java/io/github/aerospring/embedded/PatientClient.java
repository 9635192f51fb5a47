package io.github.aerospring.embedded;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.policy.ClientPolicy;

/** Official clients that wait longer than by default, for machines that are busy with other tests. */
final class PatientClient {

    private static final int MILLIS = 20_000;

    private PatientClient() {}

    static AerospikeClient of(EmbeddedAerospike server) {
        return of(new ClientPolicy(), server);
    }

    static AerospikeClient of(ClientPolicy policy, EmbeddedAerospike server) {
        return of(policy, server.host(), server.port());
    }

    static AerospikeClient of(ClientPolicy policy, EmbeddedCluster cluster) {
        return of(policy, cluster.host(), cluster.port());
    }

    private static AerospikeClient of(ClientPolicy policy, String host, int port) {
        policy.timeout = MILLIS;
        policy.readPolicyDefault.setTimeout(MILLIS);
        policy.writePolicyDefault.setTimeout(MILLIS);
        policy.batchPolicyDefault.setTimeout(MILLIS);
        policy.batchParentPolicyWriteDefault.setTimeout(MILLIS);
        return new AerospikeClient(policy, host, port);
    }
}
