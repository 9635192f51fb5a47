package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.aerospike.client.policy.AuthMode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.util.StringUtils;

/**
 * Properties of the client: {@code aerospike.*}. An unset property leaves the default of
 * {@link io.github.aerospring.core.config.ClientConfiguration}.
 */
@ConfigurationProperties("aerospike")
public class AerospikeProperties {

    /** Comma-separated list of seed nodes as host:port or host:tls-name:port; the port defaults to 3000. */
    private List<String> hosts = new ArrayList<>();

    /** Name that the cluster must have; a node with another name is refused. */
    private @Nullable String clusterName;

    /** User for authentication. */
    private @Nullable String username;

    /** Password of the user. */
    private @Nullable String password;

    /** How the user is authenticated. */
    private @Nullable AuthMode authMode;

    /** Time that opening a connection to a node may take. */
    private @Nullable Duration connectTimeout;

    /** Time that authentication on a new connection may take. */
    private @Nullable Duration loginTimeout;

    /** Time after which an unused connection is closed, in whole seconds; keep it below proto-fd-idle-ms of the server. */
    private @Nullable Duration idleTimeout;

    /** Most connections per node, counted separately for blocking and asynchronous commands. */
    private @Nullable Integer maxConnectionsPerNode;

    /** Connections per node to open at the start and to keep open. */
    private @Nullable Integer minConnectionsPerNode;

    /** Number of pools that share the connections to a node; more than one helps on more than eight processors. */
    private @Nullable Integer connectionPoolsPerNode;

    /** Interval between two looks at the state of the cluster. */
    private @Nullable Duration tendInterval;

    /** Whether to use the alternate addresses that nodes advertise, as needed across a network address translation. */
    private @Nullable Boolean useServicesAlternate;

    /** Whether to fail at the start when no seed can be reached. */
    private @Nullable Boolean failIfNotConnected;

    /** Number of event loops of asynchronous commands; 0 switches them off. Depends on the number of processors. */
    private @Nullable Integer eventLoops;

    /** Number of commands that may run at a time, blocking and asynchronous ones together; 0 is no limit. */
    private @Nullable Integer maxConcurrentOperations;

    /** Time that a command above this limit waits before it is refused; 0 is no limit. */
    private @Nullable Duration operationQueueTimeout;

    /** Comma-separated list of racks to read from, nearest first; used by commands whose replica is prefer-rack. */
    private List<Integer> rackIds = new ArrayList<>();

    private final Ssl ssl = new Ssl();

    @NestedConfigurationProperty
    private final ReadProperties read = new ReadProperties();

    @NestedConfigurationProperty
    private final WriteProperties write = new WriteProperties();

    @NestedConfigurationProperty
    private final BatchProperties batch = new BatchProperties();

    @NestedConfigurationProperty
    private final CommandProperties batchWrite = new CommandProperties();

    @NestedConfigurationProperty
    private final QueryProperties query = new QueryProperties();

    @NestedConfigurationProperty
    private final AdminProperties admin = new AdminProperties();

    public List<String> getHosts() {
        return hosts;
    }

    public void setHosts(List<String> hosts) {
        this.hosts = hosts;
    }

    public @Nullable String getClusterName() {
        return clusterName;
    }

    public void setClusterName(@Nullable String clusterName) {
        this.clusterName = clusterName;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable AuthMode getAuthMode() {
        return authMode;
    }

    public void setAuthMode(@Nullable AuthMode authMode) {
        this.authMode = authMode;
    }

    public @Nullable Duration getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(@Nullable Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public @Nullable Duration getLoginTimeout() {
        return loginTimeout;
    }

    public void setLoginTimeout(@Nullable Duration loginTimeout) {
        this.loginTimeout = loginTimeout;
    }

    public @Nullable Duration getIdleTimeout() {
        return idleTimeout;
    }

    public void setIdleTimeout(@Nullable Duration idleTimeout) {
        this.idleTimeout = idleTimeout;
    }

    public @Nullable Integer getMaxConnectionsPerNode() {
        return maxConnectionsPerNode;
    }

    public void setMaxConnectionsPerNode(@Nullable Integer maxConnectionsPerNode) {
        this.maxConnectionsPerNode = maxConnectionsPerNode;
    }

    public @Nullable Integer getMinConnectionsPerNode() {
        return minConnectionsPerNode;
    }

    public void setMinConnectionsPerNode(@Nullable Integer minConnectionsPerNode) {
        this.minConnectionsPerNode = minConnectionsPerNode;
    }

    public @Nullable Integer getConnectionPoolsPerNode() {
        return connectionPoolsPerNode;
    }

    public void setConnectionPoolsPerNode(@Nullable Integer connectionPoolsPerNode) {
        this.connectionPoolsPerNode = connectionPoolsPerNode;
    }

    public @Nullable Duration getTendInterval() {
        return tendInterval;
    }

    public void setTendInterval(@Nullable Duration tendInterval) {
        this.tendInterval = tendInterval;
    }

    public @Nullable Boolean getUseServicesAlternate() {
        return useServicesAlternate;
    }

    public void setUseServicesAlternate(@Nullable Boolean useServicesAlternate) {
        this.useServicesAlternate = useServicesAlternate;
    }

    public @Nullable Boolean getFailIfNotConnected() {
        return failIfNotConnected;
    }

    public void setFailIfNotConnected(@Nullable Boolean failIfNotConnected) {
        this.failIfNotConnected = failIfNotConnected;
    }

    public @Nullable Integer getEventLoops() {
        return eventLoops;
    }

    public void setEventLoops(@Nullable Integer eventLoops) {
        this.eventLoops = eventLoops;
    }

    public @Nullable Integer getMaxConcurrentOperations() {
        return maxConcurrentOperations;
    }

    public void setMaxConcurrentOperations(@Nullable Integer maxConcurrentOperations) {
        this.maxConcurrentOperations = maxConcurrentOperations;
    }

    public @Nullable Duration getOperationQueueTimeout() {
        return operationQueueTimeout;
    }

    public void setOperationQueueTimeout(@Nullable Duration operationQueueTimeout) {
        this.operationQueueTimeout = operationQueueTimeout;
    }

    public List<Integer> getRackIds() {
        return rackIds;
    }

    public void setRackIds(List<Integer> rackIds) {
        this.rackIds = rackIds;
    }

    public Ssl getSsl() {
        return ssl;
    }

    public ReadProperties getRead() {
        return read;
    }

    public WriteProperties getWrite() {
        return write;
    }

    public BatchProperties getBatch() {
        return batch;
    }

    public CommandProperties getBatchWrite() {
        return batchWrite;
    }

    public QueryProperties getQuery() {
        return query;
    }

    public AdminProperties getAdmin() {
        return admin;
    }

    /** Encryption of connections. */
    public static class Ssl {

        /** Whether to encrypt connections. Enabled automatically if a bundle is given. */
        private @Nullable Boolean enabled;

        /** Name of the SSL bundle with the key and trust material. */
        private @Nullable String bundle;

        public boolean isEnabled() {
            return enabled != null ? enabled : StringUtils.hasText(bundle);
        }

        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }

        public @Nullable String getBundle() {
            return bundle;
        }

        public void setBundle(@Nullable String bundle) {
            this.bundle = bundle;
        }
    }
}
