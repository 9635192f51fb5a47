package io.github.aerospring.core.record;

import com.aerospike.client.policy.Policy;
import com.aerospike.client.policy.WritePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Makes a filter expression that excludes the record an error. The official default is silence, which cannot be told
 * from an absent record. A policy is copied only if it has to change.
 */
final class Filtering {

    private Filtering() {}

    static @Nullable Policy failing(@Nullable Policy policy) {
        if (policy == null || policy.filterExp == null || policy.failOnFilteredOut) {
            return policy;
        }
        Policy copy = new Policy(policy);
        copy.failOnFilteredOut = true;
        return copy;
    }

    static @Nullable WritePolicy failing(@Nullable WritePolicy policy) {
        if (policy == null || policy.filterExp == null || policy.failOnFilteredOut) {
            return policy;
        }
        WritePolicy copy = new WritePolicy(policy);
        copy.failOnFilteredOut = true;
        return copy;
    }
}
