package io.github.aerospring.boot.autoconfigure;

import com.aerospike.client.policy.ClientPolicy;

/**
 * Callback for settings of the official client that have no {@code aerospike.*} property. Beans of this type are called
 * in {@link org.springframework.core.annotation.Order @Order}, after the properties and before the client connects.
 */
@FunctionalInterface
public interface ClientPolicyCustomizer {

    /** Changes the policy in place. */
    void customize(ClientPolicy policy);
}
