package io.github.aerospring.boot.autoconfigure;

import java.util.List;

import com.aerospike.client.Host;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

/**
 * Where the cluster is and who connects to it. The only source of connection data of the auto-configured client: a bean
 * of this type replaces what {@code aerospike.hosts}, {@code aerospike.cluster-name}, {@code aerospike.username},
 * {@code aerospike.password}, {@code aerospike.use-services-alternate} and {@code aerospike.ssl.*} say; all other
 * {@code aerospike.*} properties keep their effect.
 */
public interface AerospikeConnectionDetails extends ConnectionDetails {

    /** Seeds: at least one node of the cluster, the others are discovered. */
    List<Host> getHosts();

    /** Name that the cluster must have, or {@code null} for any. */
    default @Nullable String getClusterName() {
        return null;
    }

    /** Whether to follow the alternate addresses that nodes advertise, or {@code null} for the default of the client. */
    default @Nullable Boolean getUseServicesAlternate() {
        return null;
    }

    /** User for authentication, or {@code null} for a server without security. */
    default @Nullable String getUsername() {
        return null;
    }

    /** Password of the user, or {@code null}. */
    default @Nullable String getPassword() {
        return null;
    }

    /** Key and trust material of TLS connections, or {@code null} for plain connections. */
    default @Nullable SslBundle getSslBundle() {
        return null;
    }
}
