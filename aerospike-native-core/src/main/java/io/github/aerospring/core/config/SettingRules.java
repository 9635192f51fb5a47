package io.github.aerospring.core.config;

import java.time.Duration;

import com.aerospike.client.policy.AuthMode;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules between several settings; those of one setting are checked when it is set. */
final class SettingRules {

    private static final Logger logger = LoggerFactory.getLogger(ClientConfiguration.class);

    /** Server setting {@code proto-fd-idle-ms}. */
    private static final Duration SERVER_IDLE_TIMEOUT = Duration.ofSeconds(60);

    private SettingRules() {}

    static void check(ClientConfiguration configuration, @Nullable String password) {
        HostList.validated(configuration.hosts());
        atMostMaxConnections("minConnectionsPerNode", configuration.minConnectionsPerNode(), configuration);
        atMostMaxConnections("connectionPoolsPerNode", configuration.connectionPoolsPerNode(), configuration);
        authentication(configuration, password);
        warnOfIdleTimeout(configuration.idleTimeout());
    }

    private static void atMostMaxConnections(String name, int value, ClientConfiguration configuration) {
        int maximum = configuration.maxConnectionsPerNode();
        if (value > maximum) {
            throw InvalidArgumentException.of(name, value, "at most maxConnectionsPerNode = " + maximum);
        }
    }

    private static void authentication(ClientConfiguration configuration, @Nullable String password) {
        AuthMode mode = configuration.authMode();
        boolean needsPassword = configuration.user().isPresent() && mode != AuthMode.PKI;
        if (needsPassword && (password == null || password.isEmpty())) {
            throw InvalidArgumentException.of(
                    "password", null, "one for user '" + configuration.user().get() + "'");
        }
        if (mode == AuthMode.EXTERNAL && configuration.tls().isEmpty()) {
            throw InvalidArgumentException.of("authMode", mode, "tls to be set, or EXTERNAL_INSECURE");
        }
    }

    private static void warnOfIdleTimeout(Duration idleTimeout) {
        if (idleTimeout.compareTo(SERVER_IDLE_TIMEOUT) >= 0) {
            logger.warn(
                    "idleTimeout: {} is not below the idle limit of servers by default ({}); they close connections"
                            + " that are still in the pool",
                    idleTimeout,
                    SERVER_IDLE_TIMEOUT);
        }
    }
}
