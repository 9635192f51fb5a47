package io.github.aerospring.core.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.aerospike.client.Host;
import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.TlsPolicy;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a client; immutable. Only the hosts have no default. What is not here can be set on the official policy
 * by a customizer of the client builder.
 */
public final class ClientConfiguration {

    private final Builder values;

    private ClientConfiguration(Builder values) {
        this.values = values;
    }

    /** A builder with all defaults and no hosts. */
    public static Builder builder() {
        return new Builder();
    }

    /** All defaults for {@code host[:port][,host[:port]]}. */
    public static ClientConfiguration of(String hosts) {
        return builder().hosts(hosts).build();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /** Seed hosts, at least one. */
    public List<Host> hosts() {
        return values.hosts;
    }

    /** Name that the cluster must have; empty if any may. */
    public Optional<String> clusterName() {
        return Optional.ofNullable(values.clusterName);
    }

    /** User; empty without authentication. */
    public Optional<String> user() {
        return Optional.ofNullable(values.user);
    }

    /** How the user is authenticated. */
    public AuthMode authMode() {
        return values.authMode;
    }

    /** Limit for a new connection. */
    public Duration connectTimeout() {
        return values.connectTimeout;
    }

    /** Limit for a login. */
    public Duration loginTimeout() {
        return values.loginTimeout;
    }

    /** Age at which an unused connection is closed. */
    public Duration idleTimeout() {
        return values.idleTimeout;
    }

    /** Connections to each node, for blocking and for asynchronous commands each. */
    public int maxConnectionsPerNode() {
        return values.maxConnectionsPerNode;
    }

    /** Connections to each node that are kept open, for blocking and for asynchronous commands each. */
    public int minConnectionsPerNode() {
        return values.minConnectionsPerNode;
    }

    /** Pools in which the connections to each node are kept. */
    public int connectionPoolsPerNode() {
        return values.connectionPoolsPerNode;
    }

    /** Interval between two looks at the state of the cluster. */
    public Duration tendInterval() {
        return values.tendInterval;
    }

    /** Whether the alternate addresses of the nodes are used. */
    public boolean useServicesAlternate() {
        return values.useServicesAlternate;
    }

    /** Racks to read from, the nearest first; empty without preference. */
    public List<Integer> rackIds() {
        return values.rackIds;
    }

    /** Whether connecting fails if no seed can be reached. */
    public boolean failIfNotConnected() {
        return values.failIfNotConnected;
    }

    /** Event loops for asynchronous commands, 0 = none. */
    public int eventLoops() {
        return values.eventLoops;
    }

    /** Defaults of reads of one record. */
    public OperationDefaults read() {
        return values.read;
    }

    /** Defaults of writes of one record. */
    public OperationDefaults write() {
        return values.write;
    }

    /** Defaults of batches that only read. */
    public OperationDefaults batch() {
        return values.batch;
    }

    /** Defaults of batches that write. */
    public OperationDefaults batchWrite() {
        return values.batchWrite;
    }

    /** Defaults of queries. */
    public OperationDefaults query() {
        return values.query;
    }

    /** What writes do. */
    public WriteDefaults writes() {
        return values.writes;
    }

    /** How batches are carried out. */
    public BatchDefaults batches() {
        return values.batches;
    }

    /** How queries are carried out. */
    public QueryDefaults queries() {
        return values.queries;
    }

    /** Commands that run at a time, 0 = no limit. */
    public int maxConcurrentOperations() {
        return values.maxConcurrentOperations;
    }

    /** Longest wait of a command above that limit, 0 = no limit. */
    public Duration operationQueueTimeout() {
        return values.operationQueueTimeout;
    }

    /** Limit for administration and info requests. */
    public Duration adminTimeout() {
        return values.adminTimeout;
    }

    /** Settings of encrypted connections; empty without encryption. */
    public Optional<TlsPolicy> tls() {
        return Optional.ofNullable(values.tls);
    }

    /** A new official policy with these values and without event loops. */
    public ClientPolicy toClientPolicy() {
        return PolicyMapping.clientPolicy(this, values.password);
    }

    /** All values but the password. */
    @Override
    public String toString() {
        return "ClientConfiguration[hosts=" + values.hosts + ", clusterName=" + values.clusterName + ", user="
                + values.user + ", authMode=" + values.authMode + ", connectTimeout=" + values.connectTimeout
                + ", loginTimeout=" + values.loginTimeout + ", idleTimeout=" + values.idleTimeout
                + ", maxConnectionsPerNode=" + values.maxConnectionsPerNode + ", minConnectionsPerNode="
                + values.minConnectionsPerNode + ", connectionPoolsPerNode=" + values.connectionPoolsPerNode
                + ", tendInterval=" + values.tendInterval + ", useServicesAlternate="
                + values.useServicesAlternate + ", rackIds=" + values.rackIds + ", failIfNotConnected="
                + values.failIfNotConnected + ", eventLoops="
                + values.eventLoops + ", read=" + values.read + ", write=" + values.write + ", batch=" + values.batch
                + ", batchWrite=" + values.batchWrite + ", query=" + values.query + ", writes=" + values.writes
                + ", batches="
                + values.batches + ", queries=" + values.queries + ", maxConcurrentOperations="
                + values.maxConcurrentOperations + ", operationQueueTimeout=" + values.operationQueueTimeout
                + ", adminTimeout=" + values.adminTimeout + ", tls=" + (values.tls != null) + "]";
    }

    /** Collects the values of a {@link ClientConfiguration}. */
    public static final class Builder {

        private static final Duration ONE_MILLISECOND = Duration.ofMillis(1);

        private List<Host> hosts = List.of();
        private @Nullable String clusterName;
        private @Nullable String user;
        private @Nullable String password;
        private AuthMode authMode = AuthMode.INTERNAL;
        private Duration connectTimeout = Duration.ofSeconds(1);
        private Duration loginTimeout = Duration.ofSeconds(5);
        private Duration idleTimeout = Duration.ofSeconds(55);
        private int maxConnectionsPerNode = 100;
        private int minConnectionsPerNode;
        private int connectionPoolsPerNode = 1;
        private Duration tendInterval = Duration.ofSeconds(1);
        private boolean useServicesAlternate;
        private List<Integer> rackIds = List.of();
        private boolean failIfNotConnected = true;
        private int eventLoops =
                RuntimeWorkers.from(System.getenv(), Runtime.getRuntime().availableProcessors());
        private OperationDefaults read = OperationDefaults.read();
        private OperationDefaults write = OperationDefaults.write();
        private OperationDefaults batch = OperationDefaults.batch();
        private OperationDefaults batchWrite = OperationDefaults.batchWrite();
        private OperationDefaults query = OperationDefaults.query();
        private WriteDefaults writes = WriteDefaults.STANDARD;
        private BatchDefaults batches = BatchDefaults.STANDARD;
        private QueryDefaults queries = QueryDefaults.STANDARD;
        private int maxConcurrentOperations;
        private Duration operationQueueTimeout = Duration.ofSeconds(5);
        private Duration adminTimeout = Duration.ofSeconds(1);
        private @Nullable TlsPolicy tls;

        private Builder() {}

        private Builder(Builder other) {
            this.hosts = other.hosts;
            this.clusterName = other.clusterName;
            this.user = other.user;
            this.password = other.password;
            this.authMode = other.authMode;
            this.connectTimeout = other.connectTimeout;
            this.loginTimeout = other.loginTimeout;
            this.idleTimeout = other.idleTimeout;
            this.maxConnectionsPerNode = other.maxConnectionsPerNode;
            this.minConnectionsPerNode = other.minConnectionsPerNode;
            this.connectionPoolsPerNode = other.connectionPoolsPerNode;
            this.tendInterval = other.tendInterval;
            this.useServicesAlternate = other.useServicesAlternate;
            this.rackIds = other.rackIds;
            this.failIfNotConnected = other.failIfNotConnected;
            this.eventLoops = other.eventLoops;
            this.read = other.read;
            this.write = other.write;
            this.batch = other.batch;
            this.batchWrite = other.batchWrite;
            this.query = other.query;
            this.writes = other.writes;
            this.batches = other.batches;
            this.queries = other.queries;
            this.maxConcurrentOperations = other.maxConcurrentOperations;
            this.operationQueueTimeout = other.operationQueueTimeout;
            this.adminTimeout = other.adminTimeout;
            this.tls = other.tls;
        }

        /** Seed hosts as {@code host[:tlsName][:port][,...]}; port 3000 if not named. */
        public Builder hosts(String text) {
            return hosts(HostList.parse(text));
        }

        /** Seed hosts, at least one; one that answers is enough to find the whole cluster. */
        public Builder hosts(List<Host> seeds) {
            this.hosts = HostList.validated(seeds);
            return this;
        }

        /** Name that the cluster must have; none. */
        public Builder clusterName(String name) {
            this.clusterName = name;
            return this;
        }

        /** User and password; none. The password is never part of a text representation. */
        public Builder credentials(String userName, String secret) {
            this.user = userName;
            this.password = secret;
            return this;
        }

        /** How the user is authenticated; {@link AuthMode#INTERNAL}. EXTERNAL needs TLS. */
        public Builder authMode(AuthMode mode) {
            this.authMode = mode;
            return this;
        }

        /** Limit for a new connection; 1 s. */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = Checks.duration("connectTimeout", timeout, ONE_MILLISECOND);
            return this;
        }

        /** Limit for a login; 5 s. */
        public Builder loginTimeout(Duration timeout) {
            this.loginTimeout = Checks.duration("loginTimeout", timeout, ONE_MILLISECOND);
            return this;
        }

        /**
         * Age at which an unused connection is closed, in whole seconds; 55 s, 0 = when the server would. Keep it below
         * the server's {@code proto-fd-idle-ms}, which is 60 s by default.
         */
        public Builder idleTimeout(Duration timeout) {
            if (timeout.toMillis() % 1000 != 0) {
                throw InvalidArgumentException.of("idleTimeout", timeout, "whole seconds");
            }
            this.idleTimeout = Checks.duration("idleTimeout", timeout, Duration.ZERO);
            return this;
        }

        /** Connections to each node, for blocking and for asynchronous commands each; 100. */
        public Builder maxConnectionsPerNode(int connections) {
            this.maxConnectionsPerNode = Checks.atLeast("maxConnectionsPerNode", connections, 1);
            return this;
        }

        /** Connections to each node that are kept open, for blocking and for asynchronous commands each; 0. */
        public Builder minConnectionsPerNode(int connections) {
            this.minConnectionsPerNode = Checks.atLeast("minConnectionsPerNode", connections, 0);
            return this;
        }

        /** Pools in which the connections to each node are kept; 1. More help on more than eight processors. */
        public Builder connectionPoolsPerNode(int pools) {
            this.connectionPoolsPerNode = Checks.atLeast("connectionPoolsPerNode", pools, 1);
            return this;
        }

        /** Interval between two looks at the state of the cluster; 1 s. */
        public Builder tendInterval(Duration interval) {
            this.tendInterval = Checks.duration("tendInterval", interval, ONE_MILLISECOND);
            return this;
        }

        /** Uses the alternate addresses of the nodes; {@code false}. */
        public Builder useServicesAlternate(boolean alternate) {
            this.useServicesAlternate = alternate;
            return this;
        }

        /**
         * Racks to read from, the nearest first; none. Operations whose replica is
         * {@link com.aerospike.client.policy.Replica#PREFER_RACK} ask them.
         */
        public Builder rackIds(List<Integer> racks) {
            for (int rack : racks) {
                Checks.atLeast("rackIds", rack, 0);
            }
            this.rackIds = List.copyOf(racks);
            return this;
        }

        /** Fails to connect if no seed can be reached, instead of waiting for one in the background; {@code true}. */
        public Builder failIfNotConnected(boolean fail) {
            this.failIfNotConnected = fail;
            return this;
        }

        /**
         * Event loops for asynchronous commands, 0 = no asynchronous commands; the environment variable
         * {@code AEROSPIKE_RUNTIME_WORKERS} (1 to 32), else 2 but not more than processors. Over TLS, which event loops of
         * the JDK cannot do, asynchronous commands wait on threads instead, and publishers of queries need
         * {@code NettyEventLoops} in the client policy.
         */
        public Builder eventLoops(int loops) {
            this.eventLoops = Checks.atLeast("eventLoops", loops, 0);
            return this;
        }

        /** Defaults of reads of one record. */
        public Builder read(OperationDefaults defaults) {
            this.read = defaults;
            return this;
        }

        /** Defaults of writes of one record. */
        public Builder write(OperationDefaults defaults) {
            this.write = defaults;
            return this;
        }

        /** Defaults of batches that only read. */
        public Builder batch(OperationDefaults defaults) {
            this.batch = defaults;
            return this;
        }

        /** Defaults of batches that write. */
        public Builder batchWrite(OperationDefaults defaults) {
            this.batchWrite = defaults;
            return this;
        }

        /** Defaults of queries. */
        public Builder query(OperationDefaults defaults) {
            this.query = defaults;
            return this;
        }

        /** What writes do; {@link WriteDefaults#STANDARD}. */
        public Builder writes(WriteDefaults defaults) {
            this.writes = defaults;
            return this;
        }

        /** How batches are carried out; {@link BatchDefaults#STANDARD}. */
        public Builder batches(BatchDefaults defaults) {
            this.batches = defaults;
            return this;
        }

        /** How queries are carried out; {@link QueryDefaults#STANDARD}. */
        public Builder queries(QueryDefaults defaults) {
            this.queries = defaults;
            return this;
        }

        /** Commands that run at a time, blocking and asynchronous ones together; 0 = no limit, which costs nothing. */
        public Builder maxConcurrentOperations(int operations) {
            this.maxConcurrentOperations = Checks.atLeast("maxConcurrentOperations", operations, 0);
            return this;
        }

        /** Longest wait of a command above that limit before it is refused; 5 s, 0 = no limit. */
        public Builder operationQueueTimeout(Duration timeout) {
            this.operationQueueTimeout = Checks.duration("operationQueueTimeout", timeout, Duration.ZERO);
            return this;
        }

        /** Limit for administration and info requests; 1 s. */
        public Builder adminTimeout(Duration timeout) {
            this.adminTimeout = Checks.duration("adminTimeout", timeout, ONE_MILLISECOND);
            return this;
        }

        /** Encrypts connections; without. */
        public Builder tls(TlsPolicy policy) {
            this.tls = policy;
            return this;
        }

        /**
         * The configuration.
         *
         * @throws InvalidArgumentException if there are no hosts or if settings contradict each other
         */
        public ClientConfiguration build() {
            ClientConfiguration configuration = new ClientConfiguration(new Builder(this));
            SettingRules.check(configuration, password);
            return configuration;
        }
    }
}
