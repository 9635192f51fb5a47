package io.github.aerospring.embedded.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;

/** Server sockets with TLS that ask for the certificates of clients, or do not. */
final class TlsSocketFactory extends ServerSocketFactory {

    private final ServerSocketFactory factory;
    private final boolean wanted;
    private final boolean needed;

    TlsSocketFactory(ServerSocketFactory factory, boolean wanted, boolean needed) {
        this.factory = factory;
        this.wanted = wanted;
        this.needed = needed;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return prepared(factory.createServerSocket());
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        return prepared(factory.createServerSocket(port));
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        return prepared(factory.createServerSocket(port, backlog));
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        return prepared(factory.createServerSocket(port, backlog, address));
    }

    private ServerSocket prepared(ServerSocket socket) {
        SSLServerSocket tls = (SSLServerSocket) socket;
        if (needed) {
            tls.setNeedClientAuth(true);
        } else {
            tls.setWantClientAuth(wanted);
        }
        return tls;
    }
}
