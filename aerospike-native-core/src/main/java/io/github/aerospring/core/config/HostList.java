package io.github.aerospring.core.config;

import java.util.List;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Host;
import io.github.aerospring.core.error.InvalidArgumentException;

/** Seed hosts from text. */
public final class HostList {

    /** Port of a host that names none. */
    public static final int DEFAULT_PORT = 3000;

    private static final String EXPECTED = "host[:tlsName][:port][,...], e.g. \"127.0.0.1:3000\"";

    private HostList() {}

    /**
     * Parses {@code host[:tlsName][:port]}, several separated by commas, IPv6 addresses in brackets.
     *
     * @throws InvalidArgumentException naming the text and the expected form
     */
    public static List<Host> parse(String text) {
        String compact = text.replace(" ", "");
        // The official parser takes an empty port for the default one
        if (compact.isEmpty() || (compact + ",").contains(":,")) {
            throw InvalidArgumentException.of("hosts", text, EXPECTED);
        }
        Host[] hosts;
        try {
            hosts = Host.parseHosts(compact, DEFAULT_PORT);
        } catch (AerospikeException invalid) {
            throw InvalidArgumentException.of("hosts", text, EXPECTED);
        }
        return validated(List.of(hosts));
    }

    static List<Host> validated(List<Host> hosts) {
        if (hosts.isEmpty()) {
            throw new InvalidArgumentException("hosts: [] (expected: at least one, " + EXPECTED + ")");
        }
        for (Host host : hosts) {
            if (host.name == null || host.name.isBlank()) {
                throw InvalidArgumentException.of("host", host.name, EXPECTED);
            }
            if (host.port < 1 || host.port > 65535) {
                throw InvalidArgumentException.of("port of host " + host.name, host.port, "1 to 65535");
            }
        }
        return List.copyOf(hosts);
    }
}
