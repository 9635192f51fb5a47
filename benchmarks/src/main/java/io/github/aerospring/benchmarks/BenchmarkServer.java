package io.github.aerospring.benchmarks;

import com.aerospike.client.Host;
import io.github.aerospring.embedded.EmbeddedAerospike;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server under measurement: {@code -Daerospike.hosts=host:port}, else the embedded one, whose numbers are no claims. */
final class BenchmarkServer implements AutoCloseable {

    static final String NAMESPACE = "test";

    private static final Logger logger = LoggerFactory.getLogger(BenchmarkServer.class);

    private final Host host;
    private final Runnable stop;

    private BenchmarkServer(Host host, Runnable stop) {
        this.host = host;
        this.stop = stop;
    }

    static BenchmarkServer start() {
        String hosts = System.getProperty("aerospike.hosts", "");
        if (!hosts.isBlank()) {
            Host seed = Host.parseHosts(hosts, 3000)[0];
            return new BenchmarkServer(seed, () -> {});
        }
        EmbeddedAerospike embedded =
                EmbeddedAerospike.builder().namespace(NAMESPACE).start();
        logger.warn(
                "Measuring against the embedded server: such numbers are no claims (use -Daerospike.hosts=host:port)");
        return new BenchmarkServer(new Host(embedded.host(), embedded.port()), embedded::close);
    }

    Host host() {
        return host;
    }

    @Override
    public void close() {
        stop.run();
    }
}
