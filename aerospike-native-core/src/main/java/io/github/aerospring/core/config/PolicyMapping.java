package io.github.aerospring.core.config;

import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.policy.ScanPolicy;
import com.aerospike.client.policy.WritePolicy;
import org.jspecify.annotations.Nullable;

/** Writes a configuration into official policies. */
final class PolicyMapping {

    private PolicyMapping() {}

    static ClientPolicy clientPolicy(ClientConfiguration configuration, @Nullable String password) {
        ClientPolicy policy = new ClientPolicy();
        configuration.clusterName().ifPresent(policy::setClusterName);
        configuration.user().ifPresent(policy::setUser);
        if (password != null) {
            policy.password = password;
        }
        configuration.tls().ifPresent(policy::setTlsPolicy);
        policy.authMode = configuration.authMode();
        policy.timeout = Checks.millis(configuration.connectTimeout());
        policy.loginTimeout = Checks.millis(configuration.loginTimeout());
        policy.maxSocketIdle = Math.toIntExact(configuration.idleTimeout().toSeconds());
        policy.maxConnsPerNode = configuration.maxConnectionsPerNode();
        policy.minConnsPerNode = configuration.minConnectionsPerNode();
        policy.asyncMaxConnsPerNode = configuration.maxConnectionsPerNode();
        policy.connPoolsPerNode = configuration.connectionPoolsPerNode();
        policy.asyncMinConnsPerNode = configuration.minConnectionsPerNode();
        policy.tendInterval = Checks.millis(configuration.tendInterval());
        policy.useServicesAlternate = configuration.useServicesAlternate();
        policy.rackAware = !configuration.rackIds().isEmpty();
        if (policy.rackAware) {
            policy.rackIds = configuration.rackIds();
        }
        policy.failIfNotConnected = configuration.failIfNotConnected();
        operations(configuration, policy);
        return policy;
    }

    private static void operations(ClientConfiguration configuration, ClientPolicy policy) {
        OperationDefaults batchWrite = configuration.batchWrite();
        policy.readPolicyDefault = configuration.read().applyTo(new Policy());
        policy.writePolicyDefault = configuration.write().applyTo(new WritePolicy());
        configuration.writes().applyTo(policy.writePolicyDefault);
        configuration.writes().applyTo(policy.batchWritePolicyDefault);
        configuration.writes().applyTo(policy.batchDeletePolicyDefault);
        configuration.writes().applyTo(policy.batchUDFPolicyDefault);
        policy.queryPolicyDefault =
                configuration.queries().applyTo(configuration.query().applyTo(new QueryPolicy()));
        policy.scanPolicyDefault = configuration.query().applyTo(new ScanPolicy());
        policy.batchPolicyDefault =
                configuration.batches().applyTo(configuration.batch().applyTo(BatchPolicy.ReadDefault()));
        policy.batchParentPolicyWriteDefault =
                configuration.batches().applyTo(batchWrite.applyTo(BatchPolicy.WriteDefault()));
        // Records that single writes store with their key would otherwise lose it when they are written in a batch
        boolean sendKey = batchWrite.sendKey() || configuration.write().sendKey();
        policy.batchParentPolicyWriteDefault.sendKey = sendKey;
        policy.batchWritePolicyDefault.sendKey = sendKey;
        policy.batchDeletePolicyDefault.sendKey = sendKey;
        policy.batchUDFPolicyDefault.sendKey = sendKey;
        policy.infoPolicyDefault.timeout = Checks.millis(configuration.adminTimeout());
    }
}
