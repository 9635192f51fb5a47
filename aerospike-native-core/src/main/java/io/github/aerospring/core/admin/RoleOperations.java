package io.github.aerospring.core.admin;

import java.util.List;
import java.util.Optional;

/** Roles of a cluster with security (Enterprise); others answer with an {@code AdminException}. */
public interface RoleOperations extends AdminRunner {

    /** Creates a role. */
    default void createRole(RoleInfo role) {
        execute(RoleCommands.create(role));
    }

    /** Adds privileges to a role. */
    default void grantPrivileges(String role, List<Privilege> privileges) {
        execute(RoleCommands.grant(role, privileges));
    }

    /** Takes privileges from a role. */
    default void revokePrivileges(String role, List<Privilege> privileges) {
        execute(RoleCommands.revoke(role, privileges));
    }

    /**
     * Replaces the addresses from which users of a role may connect.
     *
     * @param addresses single ones or networks such as {@code 10.0.0.0/8}; empty for all
     */
    default void setAllowlist(String role, List<String> addresses) {
        execute(RoleCommands.allow(role, addresses));
    }

    /**
     * Replaces the limits of a role in records per second.
     *
     * @param readQuota 0 for no limit
     * @param writeQuota 0 for no limit
     */
    default void setQuotas(String role, int readQuota, int writeQuota) {
        execute(RoleCommands.quotas(role, readQuota, writeQuota));
    }

    /** Removes a role. */
    default void dropRole(String role) {
        execute(RoleCommands.drop(role));
    }

    /** A role; empty if there is none of this name. */
    default Optional<RoleInfo> role(String role) {
        return execute(RoleCommands.one(role));
    }

    /** All roles. */
    default List<RoleInfo> roles() {
        return execute(RoleCommands.all());
    }
}
