package io.github.aerospring.servers;

import java.time.Duration;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * Community Edition server with the namespace {@code test}. Clients follow the address that a node advertises, so the
 * service port is published under its own number: the advertised and the reachable port have to be the same.
 */
final class CommunityContainer extends GenericContainer<CommunityContainer> {

    static final int PORT = 3000;

    CommunityContainer() {
        super("aerospike/aerospike-server:8.1.2.0");
        addFixedExposedPort(PORT, PORT);
        waitingFor(Wait.forListeningPort().withStartupTimeout(Duration.ofMinutes(2)));
    }
}
