package io.github.aerospring.core.admin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Roles of a cluster with security (Enterprise) without blocking. The twin of {@link RoleOperations}. */
public interface AsyncRoleOperations extends AsyncAdminRunner {

    /**
     * Creates a role.
     *
     * @see RoleOperations#createRole(RoleInfo)
     */
    default CompletableFuture<Void> createRole(RoleInfo role) {
        return prepareAndExecute(() -> RoleCommands.create(role));
    }

    /**
     * Adds privileges to a role.
     *
     * @see RoleOperations#grantPrivileges(String, List)
     */
    default CompletableFuture<Void> grantPrivileges(String role, List<Privilege> privileges) {
        return prepareAndExecute(() -> RoleCommands.grant(role, privileges));
    }

    /**
     * Takes privileges from a role.
     *
     * @see RoleOperations#revokePrivileges(String, List)
     */
    default CompletableFuture<Void> revokePrivileges(String role, List<Privilege> privileges) {
        return prepareAndExecute(() -> RoleCommands.revoke(role, privileges));
    }

    /**
     * Replaces the addresses from which users of a role may connect.
     *
     * @see RoleOperations#setAllowlist(String, List)
     */
    default CompletableFuture<Void> setAllowlist(String role, List<String> addresses) {
        return prepareAndExecute(() -> RoleCommands.allow(role, addresses));
    }

    /**
     * Replaces the limits of a role in records per second.
     *
     * @see RoleOperations#setQuotas(String, int, int)
     */
    default CompletableFuture<Void> setQuotas(String role, int readQuota, int writeQuota) {
        return prepareAndExecute(() -> RoleCommands.quotas(role, readQuota, writeQuota));
    }

    /**
     * Removes a role.
     *
     * @see RoleOperations#dropRole(String)
     */
    default CompletableFuture<Void> dropRole(String role) {
        return prepareAndExecute(() -> RoleCommands.drop(role));
    }

    /**
     * A role; empty if there is none of this name.
     *
     * @see RoleOperations#role(String)
     */
    default CompletableFuture<Optional<RoleInfo>> role(String role) {
        return prepareAndExecute(() -> RoleCommands.one(role));
    }

    /**
     * All roles.
     *
     * @see RoleOperations#roles()
     */
    default CompletableFuture<List<RoleInfo>> roles() {
        return prepareAndExecute(() -> RoleCommands.all());
    }
}
