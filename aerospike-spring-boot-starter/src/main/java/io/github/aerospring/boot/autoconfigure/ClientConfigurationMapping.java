package io.github.aerospring.boot.autoconfigure;

import java.util.function.Consumer;

import com.aerospike.client.policy.TlsPolicy;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.config.OperationDefaults;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.SslBundle;

/** Makes the configuration of the client from connection details and from the properties that are set. */
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
        set("connect-timeout", properties.getConnectTimeout(), builder::connectTimeout);
        set("login-timeout", properties.getLoginTimeout(), builder::loginTimeout);
        set("idle-timeout", properties.getIdleTimeout(), builder::idleTimeout);
        set("max-connections-per-node", properties.getMaxConnectionsPerNode(), builder::maxConnectionsPerNode);
        set("min-connections-per-node", properties.getMinConnectionsPerNode(), builder::minConnectionsPerNode);
        set("tend-interval", properties.getTendInterval(), builder::tendInterval);
        set("fail-if-not-connected", properties.getFailIfNotConnected(), builder::failIfNotConnected);
        set("event-loops", properties.getEventLoops(), builder::eventLoops);
        builder.read(defaults("read", properties.getRead(), OperationDefaults.read()));
        builder.write(defaults("write", properties.getWrite(), OperationDefaults.write()));
        builder.batch(defaults("batch", properties.getBatch(), OperationDefaults.batch()));
        builder.batchWrite(defaults("batch-write", properties.getBatchWrite(), OperationDefaults.batchWrite()));
        builder.query(defaults("query", properties.getQuery(), OperationDefaults.query()));
        set("admin.timeout", properties.getAdmin().getTimeout(), builder::adminTimeout);
        return build();
    }

    private void connection() {
        builder.hosts(details.getHosts());
        set("cluster-name", details.getClusterName(), builder::clusterName);
        set("use-services-alternate", details.getUseServicesAlternate(), builder::useServicesAlternate);
        set("auth-mode", properties.getAuthMode(), builder::authMode);
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

    private static OperationDefaults defaults(String group, CommandProperties command, OperationDefaults defaults) {
        OperationDefaults.Builder builder = defaults.toBuilder();
        set(group + ".socket-timeout", command.getSocketTimeout(), builder::socketTimeout);
        set(group + ".total-timeout", command.getTotalTimeout(), builder::totalTimeout);
        set(group + ".max-retries", command.getMaxRetries(), builder::maxRetries);
        set(group + ".sleep-between-retries", command.getSleepBetweenRetries(), builder::sleepBetweenRetries);
        set(group + ".send-key", command.getSendKey(), builder::sendKey);
        set(group + ".replica", command.getReplica(), builder::replica);
        set(group + ".read-mode-ap", command.getReadModeAp(), builder::readModeAp);
        return builder.build();
    }

    private ClientConfiguration build() {
        try {
            return builder.build();
        } catch (InvalidArgumentException e) {
            // The only rules between values, all single ones were checked when they were set
            String message = e.getBaseMessage();
            if (message.startsWith("password")) {
                throw invalid("password", null, e);
            }
            throw message.startsWith("authMode")
                    ? invalid("auth-mode", properties.getAuthMode(), e)
                    : invalid("min-connections-per-node", properties.getMinConnectionsPerNode(), e);
        }
    }

    private static <T> void set(String name, @Nullable T value, Consumer<T> setter) {
        if (value != null) {
            try {
                setter.accept(value);
            } catch (InvalidArgumentException e) {
                throw invalid(name, value, e);
            }
        }
    }

    private static InvalidConfigurationPropertyValueException invalid(
            String name, @Nullable Object value, InvalidArgumentException reason) {
        return new InvalidConfigurationPropertyValueException("aerospike." + name, value, reason.getBaseMessage());
    }
}
