package io.github.aerospring.core.column;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.aerospike.client.policy.TlsPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** Key stores with certificates that sign themselves. */
final class TestCertificates {

    static final String PASSWORD = "changeit";

    private final Path directory;

    TestCertificates(Path directory) {
        this.directory = directory;
    }

    Path store(String name) {
        return directory.resolve(name + ".p12");
    }

    /** Makes a key and a certificate. */
    void create(String name, String commonName) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-validity", "3650"));
        command.addAll(List.of("-dname", "CN=" + commonName, "-ext", "SAN=dns:" + commonName));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", store(name).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
    }

    /** TLS of a client with one of the certificates, which trusts another. */
    TlsPolicy client(String own, String trusted) throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(load(own), PASSWORD.toCharArray());
        KeyStore certificates = KeyStore.getInstance(KeyStore.getDefaultType());
        certificates.load(null, null);
        certificates.setCertificateEntry(trusted, load(trusted).getCertificate(trusted));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        TlsPolicy policy = new TlsPolicy();
        policy.context = SSLContext.getInstance("TLS");
        policy.context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return policy;
    }

    private KeyStore load(String name) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(store(name))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return store;
        }
    }
}
