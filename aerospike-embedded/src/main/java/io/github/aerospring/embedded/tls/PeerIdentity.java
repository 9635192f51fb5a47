package io.github.aerospring.embedded.tls;

import java.net.Socket;
import java.security.Principal;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;

import org.jspecify.annotations.Nullable;

/** Who a client is by its certificate. */
public final class PeerIdentity {

    private PeerIdentity() {}

    /** Common name of the certificate of the client, null if it has shown none. */
    public static @Nullable String commonName(Socket socket) {
        if (!(socket instanceof SSLSocket tls)) {
            return null;
        }
        try {
            Principal principal = tls.getSession().getPeerPrincipal();
            for (Rdn part : new LdapName(principal.getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return part.getValue().toString();
                }
            }
            return null;
        } catch (SSLPeerUnverifiedException | InvalidNameException ignored) {
            // the client has not shown a certificate with a usable name
            return null;
        }
    }
}
