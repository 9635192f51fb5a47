package io.github.aerospring.boot.autoconfigure;

import com.aerospike.client.policy.TlsPolicy;
import io.github.aerospring.core.config.BatchDefaults;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.config.OperationDefaults;
import io.github.aerospring.core.config.QueryDefaults;
import io.github.aerospring.core.config.WriteDefaults;
import io.github.aerospring.core.error.InvalidArgumentException;

import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.SslBundle;

/**
 * Makes the configuration of the client from connection details and from the properties that are set. The only place
 * where a property meets its setting.
 */
final class ClientConfigurationMapping {

    private final AerospikeProperties properties;
    private final AerospikeConnectionDetails details;
    private final ClientConfiguration.Builder builder = ClientConfiguration.builder();

    ClientConfigurationMapping(AerospikeProperties properties, AerospikeConnectionDetails details) {
        this.properties = properties;
        this.details = details;
    }

    /**
     * The configuration.
     *
     * @throws InvalidConfigurationPropertyValueException naming the property that cannot be used
     */
    ClientConfiguration map() {
        connection();
        SettingGroup group = new SettingGroup("aerospike.");
        group.set("connect-timeout", properties.getConnectTimeout(), builder::connectTimeout);
        group.set("login-timeout", properties.getLoginTimeout(), builder::loginTimeout);
        group.set("idle-timeout", properties.getIdleTimeout(), builder::idleTimeout);
        group.set("max-connections-per-node", properties.getMaxConnectionsPerNode(), builder::maxConnectionsPerNode);
        group.set("min-connections-per-node", properties.getMinConnectionsPerNode(), builder::minConnectionsPerNode);
        group.set("connection-pools-per-node", properties.getConnectionPoolsPerNode(), builder::connectionPoolsPerNode);
        group.set("tend-interval", properties.getTendInterval(), builder::tendInterval);
        group.set("fail-if-not-connected", properties.getFailIfNotConnected(), builder::failIfNotConnected);
        group.set("rack-ids", properties.getRackIds(), builder::rackIds);
        group.set("event-loops", properties.getEventLoops(), builder::eventLoops);
        group.set(
                "max-concurrent-operations", properties.getMaxConcurrentOperations(), builder::maxConcurrentOperations);
        group.set("operation-queue-timeout", properties.getOperationQueueTimeout(), builder::operationQueueTimeout);
        group.set("admin.timeout", properties.getAdmin().getTimeout(), builder::adminTimeout);
        commands();
        return build();
    }

    private void connection() {
        builder.hosts(details.getHosts());
        SettingGroup group = new SettingGroup("aerospike.");
        group.set("cluster-name", details.getClusterName(), builder::clusterName);
        group.set("use-services-alternate", details.getUseServicesAlternate(), builder::useServicesAlternate);
        group.set("auth-mode", properties.getAuthMode(), builder::authMode);
        String username = details.getUsername();
        if (username != null) {
            String password = details.getPassword();
            builder.credentials(username, password != null ? password : "");
        }
        SslBundle bundle = details.getSslBundle();
        if (bundle != null) {
            builder.tls(tls(bundle));
        }
    }

    private static TlsPolicy tls(SslBundle bundle) {
        TlsPolicy policy = new TlsPolicy();
        policy.context = bundle.createSslContext();
        String[] protocols = bundle.getOptions().getEnabledProtocols();
        if (protocols != null) {
            policy.protocols = protocols;
        }
        policy.ciphers = bundle.getOptions().getCiphers();
        return policy;
    }

    private void commands() {
        ReadProperties read = properties.getRead();
        OperationDefaults.Builder reads = operations("read", read, OperationDefaults.read());
        touch("read", read, reads);
        builder.read(reads.build());
        WriteProperties write = properties.getWrite();
        builder.write(operations("write", write, OperationDefaults.write()).build());
        builder.writes(writes(write));
        BatchProperties batch = properties.getBatch();
        OperationDefaults.Builder batches = operations("batch", batch, OperationDefaults.batch());
        touch("batch", batch, batches);
        builder.batch(batches.build());
        builder.batches(batches(batch));
        builder.batchWrite(operations("batch-write", properties.getBatchWrite(), OperationDefaults.batchWrite())
                .build());
        QueryProperties query = properties.getQuery();
        builder.query(operations("query", query, OperationDefaults.query()).build());
        builder.queries(queries(query));
    }

    private static OperationDefaults.Builder operations(
            String name, CommandProperties command, OperationDefaults defaults) {
        OperationDefaults.Builder builder = defaults.toBuilder();
        SettingGroup group = new SettingGroup("aerospike." + name + ".");
        group.set("socket-timeout", command.getSocketTimeout(), builder::socketTimeout);
        group.set("total-timeout", command.getTotalTimeout(), builder::totalTimeout);
        group.set("max-retries", command.getMaxRetries(), builder::maxRetries);
        group.set("sleep-between-retries", command.getSleepBetweenRetries(), builder::sleepBetweenRetries);
        group.set("timeout-delay", command.getTimeoutDelay(), builder::timeoutDelay);
        group.set("send-key", command.getSendKey(), builder::sendKey);
        group.set("replica", command.getReplica(), builder::replica);
        group.set("read-mode-ap", command.getReadModeAp(), builder::readModeAp);
        group.set("read-mode-sc", command.getReadModeSc(), builder::readModeSc);
        group.set("compress", command.getCompress(), builder::compress);
        return builder;
    }

    private static void touch(String name, ReadProperties read, OperationDefaults.Builder builder) {
        new SettingGroup("aerospike." + name + ".")
                .set(
                        "touch-time-to-live-percent",
                        read.getTouchTimeToLivePercent(),
                        percent -> builder.readTouch(ProtocolValues.readTouch(percent)));
    }

    private static WriteDefaults writes(WriteProperties write) {
        SettingGroup group = new SettingGroup("aerospike.write.");
        WriteDefaults writes = WriteDefaults.STANDARD;
        writes = group.with(
                writes,
                "time-to-live",
                write.getTimeToLive(),
                (all, ttl) -> all.withTimeToLive(ProtocolValues.timeToLive(ttl)));
        writes = group.with(writes, "record-exists-action", write.getRecordExistsAction(), WriteDefaults::withExists);
        writes = group.with(writes, "commit-level", write.getCommitLevel(), WriteDefaults::withCommitLevel);
        return group.with(writes, "durable-delete", write.getDurableDelete(), WriteDefaults::withDurableDelete);
    }

    private static BatchDefaults batches(BatchProperties batch) {
        SettingGroup group = new SettingGroup("aerospike.batch.");
        BatchDefaults batches = BatchDefaults.STANDARD;
        batches = group.with(
                batches,
                "allow-inline",
                batch.getAllowInline(),
                (all, inline) -> all.withInline(inline, all.allowInlineSsd()));
        batches = group.with(
                batches,
                "allow-inline-ssd",
                batch.getAllowInlineSsd(),
                (all, inline) -> all.withInline(all.allowInline(), inline));
        batches = group.with(batches, "respond-all-keys", batch.getRespondAllKeys(), BatchDefaults::withRespondAllKeys);
        batches = group.with(
                batches, "max-concurrent-nodes", batch.getMaxConcurrentNodes(), BatchDefaults::withMaxConcurrentNodes);
        batches = group.with(batches, "chunk-size", batch.getChunkSize(), BatchDefaults::withChunkSize);
        return group.with(batches, "row-retries", batch.getRowRetries(), BatchDefaults::withRowRetries);
    }

    private static QueryDefaults queries(QueryProperties query) {
        SettingGroup group = new SettingGroup("aerospike.query.");
        QueryDefaults queries = QueryDefaults.STANDARD;
        queries = group.with(
                queries, "record-queue-size", query.getRecordQueueSize(), QueryDefaults::withRecordQueueSize);
        queries = group.with(
                queries, "max-concurrent-nodes", query.getMaxConcurrentNodes(), QueryDefaults::withMaxConcurrentNodes);
        return group.with(
                queries, "expected-duration", query.getExpectedDuration(), QueryDefaults::withExpectedDuration);
    }

    /** Rules between settings are checked now; a setting of the client has the name of its property. */
    private ClientConfiguration build() {
        try {
            return builder.build();
        } catch (InvalidArgumentException e) {
            String setting = e.argument().orElseThrow(() -> e);
            BeanWrapper values = PropertyAccessorFactory.forBeanPropertyAccess(properties);
            throw new InvalidConfigurationPropertyValueException(
                    "aerospike." + DataObjectPropertyName.toDashedForm(setting),
                    values.getPropertyValue(setting),
                    e.getBaseMessage());
        }
    }
}
