package io.github.aerospring.embedded.cluster;

import java.util.Locale;

/** Identity of a node: what it calls itself and where clients reach it. */
public final class Node {

    private static final long LOCAL_HARDWARE_ADDRESS = 0x0200_7F00_0001L;

    private final String host;
    private final int port;
    private final Ownership ownership;
    private volatile String clusterName;

    /** A node that clients reach at a loopback address. */
    public Node(String host, int port, String clusterName, Ownership ownership) {
        this.host = host;
        this.port = port;
        this.clusterName = clusterName;
        this.ownership = ownership;
    }

    /** Up to 16 hexadecimal digits: the port above a locally administered hardware address. */
    public String id() {
        return Long.toHexString(((long) port << 48) | LOCAL_HARDWARE_ADDRESS).toUpperCase(Locale.ROOT);
    }

    /** Address as {@code host:port}, IPv6 as {@code [host]:port}. */
    public String address() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }

    /** Address without port. */
    public String host() {
        return host;
    }

    /** Port that the node listens on. */
    public int port() {
        return port;
    }

    /** Whether the address is of the fourth version of IP. */
    public boolean isIpv4() {
        return host.indexOf(':') < 0;
    }

    /** Name of the cluster. */
    public String clusterName() {
        return clusterName;
    }

    /** Gives the cluster another name. */
    public void rename(String newClusterName) {
        clusterName = newClusterName;
    }

    /** Key of the present cluster: it changes when nodes come or go. */
    public String clusterKey() {
        return Long.toHexString(0x1000_0000_0000L + port).toUpperCase(Locale.ROOT);
    }

    /** Partitions of the node. */
    public Ownership ownership() {
        return ownership;
    }
}
