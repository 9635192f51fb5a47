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
        policy.timeout = MILLIS;
        policy.readPolicyDefault.setTimeout(MILLIS);
        policy.writePolicyDefault.setTimeout(MILLIS);
        policy.batchPolicyDefault.setTimeout(MILLIS);
        policy.batchParentPolicyWriteDefault.setTimeout(MILLIS);
        return new AerospikeClient(policy, server.host(), server.port());
    }
}
