package io.github.aerospring.embedded.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

import org.jspecify.annotations.Nullable;

/** A second port with TLS. Clients find it at the address {@code tlsName} of the server's certificate. */
public final class TlsOptions {

    private final Path keyStore;
    private final char[] password;
    private final String tlsName;
    private final int port;
    private final @Nullable KeyStore trusted;
    private final boolean clientCertificateNeeded;

    private TlsOptions(Builder builder) {
        this.keyStore = builder.keyStore;
        this.password = builder.password;
        this.tlsName = builder.tlsName;
        this.port = builder.port;
        this.trusted = builder.trusted;
        this.clientCertificateNeeded = builder.clientCertificateNeeded;
    }

    /**
     * TLS with the key and certificate of a key store.
     *
     * @param keyStore file in the format PKCS12 or JKS
     * @param password of the store and its key
     */
    public static Builder keyStore(Path keyStore, String password) {
        return new Builder(keyStore, password);
    }

    /** Name that clients expect in the certificate. */
    public String tlsName() {
        return tlsName;
    }

    /** Port to listen on, 0 for any free port. */
    public int port() {
        return port;
    }

    /**
     * Creates the sockets of the port.
     *
     * @throws IllegalArgumentException when the key store cannot be used
     */
    public ServerSocketFactory socketFactory() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(load(keyStore, password), password);
            TrustManager[] trust = null;
            if (trusted != null) {
                TrustManagerFactory trustFactory =
                        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
                trustFactory.init(trusted);
                trust = trustFactory.getTrustManagers();
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust, null);
            return new TlsSocketFactory(context.getServerSocketFactory(), trusted != null, clientCertificateNeeded);
        } catch (GeneralSecurityException e) {
            throw unusable(keyStore, e);
        }
    }

    private static KeyStore load(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(in, password);
            return store;
        } catch (IOException e) {
            if (e.getCause() instanceof GeneralSecurityException) {
                throw unusable(file, e);
            }
            throw new UncheckedIOException("key store: '" + file + "' cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw unusable(file, e);
        }
    }

    private static IllegalArgumentException unusable(Path file, Exception cause) {
        return new IllegalArgumentException(
                "key store: '" + file + "' (expected: PKCS12 or JKS that the password opens)", cause);
    }

    /** Options while they are being chosen. */
    public static final class Builder {

        private final Path keyStore;
        private final char[] password;
        private String tlsName = "localhost";
        private int port;
        private @Nullable KeyStore trusted;
        private boolean clientCertificateNeeded;

        private Builder(Path keyStore, String password) {
            this.keyStore = keyStore;
            this.password = password.toCharArray();
        }

        /** Name that clients expect in the certificate. Default {@code localhost}. */
        public Builder tlsName(String name) {
            this.tlsName = name;
            return this;
        }

        /** Port to listen on, 0 for any free port. Default 0. */
        public Builder port(int wantedPort) {
            this.port = wantedPort;
            return this;
        }

        /**
         * Asks clients for certificates that one of a trust store vouches for. The common name of the certificate is the
         * user of a login without password.
         *
         * @param needed whether connections without certificate are refused
         */
        public Builder clientCertificates(Path trustStore, String trustPassword, boolean needed) {
            this.trusted = load(trustStore, trustPassword.toCharArray());
            this.clientCertificateNeeded = needed;
            return this;
        }

        /** The options. */
        public TlsOptions build() {
            return new TlsOptions(this);
        }
    }
}
