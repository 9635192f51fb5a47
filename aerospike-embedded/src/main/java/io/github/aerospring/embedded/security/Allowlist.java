package io.github.aerospring.embedded.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;

/** Addresses from which a role may be used; an empty list admits every address. */
final class Allowlist {

    static final Allowlist ANY = new Allowlist("", List.of());

    private final String text;
    private final List<Network> networks;

    private Allowlist(String text, List<Network> networks) {
        this.text = text;
        this.networks = networks;
    }

    /**
     * Reads addresses and networks ({@code 10.0.0.0/8}) separated by commas.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 73 for one that is neither
     */
    static Allowlist parse(String text) {
        if (text.isEmpty()) {
            return ANY;
        }
        List<Network> networks = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            networks.add(Network.parse(part));
        }
        return new Allowlist(text, networks);
    }

    boolean isEmpty() {
        return networks.isEmpty();
    }

    /** The list as it was given. */
    String text() {
        return text;
    }

    boolean admits(InetAddress address) {
        return networks.isEmpty() || networks.stream().anyMatch(network -> network.contains(address));
    }

    private record Network(byte[] prefix, int bits) {

        static Network parse(String text) {
            int slash = text.indexOf('/');
            String address = slash < 0 ? text : text.substring(0, slash);
            if (address.isEmpty() || !address.matches("[0-9a-fA-F.:]+")) {
                throw ResultCode.WHITELIST.failure();
            }
            try {
                byte[] prefix = InetAddress.getByName(address).getAddress();
                int all = prefix.length * Byte.SIZE;
                int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
                if (bits < 0 || bits > all) {
                    throw ResultCode.WHITELIST.failure();
                }
                return new Network(prefix, bits);
            } catch (UnknownHostException | NumberFormatException ignored) {
                // all that a client learns is the code
                throw ResultCode.WHITELIST.failure();
            }
        }

        boolean contains(InetAddress candidate) {
            byte[] address = candidate.getAddress();
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((address[bit >> 3] ^ prefix[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
