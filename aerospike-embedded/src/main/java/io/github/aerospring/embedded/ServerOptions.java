package io.github.aerospring.embedded;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

import io.github.aerospring.embedded.security.Security;
import io.github.aerospring.embedded.tls.TlsOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes of a server have in common.
 *
 * @param seed what is random in faults follows from it
 * @param requestCapacity requests that each node remembers
 * @param logRequests whether each request is written to the log
 * @param security null when everybody may do everything
 * @param tls null without an encrypted port
 */
record ServerOptions(
        InetAddress address,
        List<NamespaceOptions> namespaces,
        String clusterName,
        Clock clock,
        long seed,
        int requestCapacity,
        boolean logRequests,
        @Nullable Security security,
        @Nullable TlsOptions tls) {}
