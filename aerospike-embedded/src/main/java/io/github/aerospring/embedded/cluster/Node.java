package io.github.aerospring.embedded.cluster;

import java.util.Locale;

/** Identity of a node: what it calls itself and where clients reach it. */
public final class Node {

    private static final long LOCAL_HARDWARE_ADDRESS = 0x0200_7F00_0001L;

    private final String host;
    private final int port;
    private volatile String clusterName;
    private volatile String tlsName = "";
    private volatile int tlsPort;
    private volatile ClusterView view;

    /** A node that clients reach at a loopback address. It is alone until it joins a cluster. */
    public Node(String host, int port, String clusterName) {
        this.host = host;
        this.port = port;
        this.clusterName = clusterName;
        this.view = new LoneView(id(), port);
    }

    /** Up to 16 hexadecimal digits: the port above a locally administered hardware address. */
    public String id() {
        return Long.toHexString(idNumber()).toUpperCase(Locale.ROOT);
    }

    /** Address as {@code host:port}, IPv6 as {@code [host]:port}. */
    public String address() {
        return address(port);
    }

    /** Address of the port with TLS, empty if the node has none. */
    public String tlsAddress() {
        return tlsPort == 0 ? "" : address(tlsPort);
    }

    /** Name that clients expect in the certificate of the node, empty without TLS. */
    public String tlsName() {
        return tlsName;
    }

    /** Makes the node tell clients of a port with TLS. */
    public void offerTls(String name, int encryptedPort) {
        tlsName = name;
        tlsPort = encryptedPort;
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

    /** What the node knows about its cluster; it is alone at first. */
    public ClusterView view() {
        return view;
    }

    /** Makes the node part of a cluster. */
    public void join(ClusterView cluster) {
        view = cluster;
    }

    long idNumber() {
        return ((long) port << 48) | LOCAL_HARDWARE_ADDRESS;
    }

    private String address(int ofPort) {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + ofPort;
    }
}
