package io.github.aerospring.servers;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.aerospring.embedded.EmbeddedAerospike;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * The server that integration tests run against, the same for all tests of one JVM: the first host of the environment
 * variable {@code AEROSPIKE_HOSTS} ({@code host:port[,host:port]}) if set, else a container where a Docker engine
 * answers, else the embedded server. It has the namespace {@value #NAMESPACE}.
 */
public final class ServerUnderTest {

    /** Namespace of every server under test. */
    public static final String NAMESPACE = "test";

    private static final Logger logger = LoggerFactory.getLogger(ServerUnderTest.class);

    private static final AtomicInteger sets = new AtomicInteger();

    /** What answers the tests. */
    public enum Kind {
        /** Named by {@code AEROSPIKE_HOSTS}. */
        CLUSTER,
        /** Started by Docker for this JVM. */
        CONTAINER,
        /** {@link EmbeddedAerospike} in this JVM. */
        EMBEDDED
    }

    private final Kind kind;
    private final String host;
    private final int port;

    private ServerUnderTest(Kind kind, String host, int port) {
        this.kind = kind;
        this.host = host;
        this.port = port;
        logger.info("Integration tests run against {} {}", kind.name().toLowerCase(Locale.ROOT), hosts());
    }

    /** The one server of this JVM; started by the first call, stopped when the JVM ends. */
    public static ServerUnderTest shared() {
        return Holder.SERVER;
    }

    /** Kind of server. */
    public Kind kind() {
        return kind;
    }

    /** Seed host. */
    public String host() {
        return host;
    }

    /** Seed port. */
    public int port() {
        return port;
    }

    /** Seed as {@code host:port}. */
    public String hosts() {
        return host + ":" + port;
    }

    /** A set name that no other test of this or any other run uses, at most 63 bytes. */
    public static String uniqueSet(String purpose) {
        return purpose + "-" + Long.toString(System.nanoTime(), 36) + "-" + sets.incrementAndGet();
    }

    static ServerUnderTest choose(String hosts) {
        if (!hosts.isBlank()) {
            String first = hosts.split(",", 2)[0].trim();
            int colon = first.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "AEROSPIKE_HOSTS: '" + hosts + "' (expected: host:port[,host:port], e.g. 127.0.0.1:3000)");
            }
            return new ServerUnderTest(
                    Kind.CLUSTER, first.substring(0, colon), Integer.parseInt(first.substring(colon + 1)));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            CommunityContainer container = new CommunityContainer();
            container.start();
            return new ServerUnderTest(Kind.CONTAINER, container.getHost(), CommunityContainer.PORT);
        }
        EmbeddedAerospike embedded =
                EmbeddedAerospike.builder().namespace(NAMESPACE).start();
        Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
        return new ServerUnderTest(Kind.EMBEDDED, embedded.host(), embedded.port());
    }

    private static final class Holder {
        static final ServerUnderTest SERVER = choose(System.getenv().getOrDefault("AEROSPIKE_HOSTS", ""));
    }
}
