package io.github.aerospring.embedded.security;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A role.
 *
 * @param allowlist addresses from which the role may be used
 * @param readQuota records per second, 0 for no limit
 * @param writeQuota records per second, 0 for no limit
 * @param predefined whether the role cannot be changed
 */
record Role(
        String name,
        Set<Privilege> privileges,
        Allowlist allowlist,
        long readQuota,
        long writeQuota,
        boolean predefined) {

    static Role of(String name, Set<Privilege> privileges) {
        return new Role(name, Set.copyOf(privileges), Allowlist.ANY, 0, 0, false);
    }

    static Role predefined(PrivilegeCode code) {
        return new Role(code.label(), Set.of(Privilege.global(code)), Allowlist.ANY, 0, 0, true);
    }

    Role grant(Set<Privilege> more) {
        Set<Privilege> all = new LinkedHashSet<>(privileges);
        all.addAll(more);
        return new Role(name, all, allowlist, readQuota, writeQuota, predefined);
    }

    Role revoke(Set<Privilege> fewer) {
        Set<Privilege> kept = new LinkedHashSet<>(privileges);
        kept.removeAll(fewer);
        return new Role(name, kept, allowlist, readQuota, writeQuota, predefined);
    }

    Role allow(Allowlist addresses) {
        return new Role(name, privileges, addresses, readQuota, writeQuota, predefined);
    }

    Role limit(long reads, long writes) {
        return new Role(name, privileges, allowlist, reads, writes, predefined);
    }
}
