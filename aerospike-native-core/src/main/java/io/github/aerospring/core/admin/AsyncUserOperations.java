package io.github.aerospring.core.admin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Users of a cluster with security (Enterprise) without blocking. The twin of {@link UserOperations}. */
public interface AsyncUserOperations extends AsyncAdminRunner {

    /**
     * Creates a user.
     *
     * @see UserOperations#createUser(String, String, List)
     */
    default CompletableFuture<Void> createUser(String user, String password, List<String> roles) {
        return prepareAndExecute(() -> UserCommands.create(user, password, roles));
    }

    /**
     * Changes the password of a user; of the connected one too.
     *
     * @see UserOperations#changePassword(String, String)
     */
    default CompletableFuture<Void> changePassword(String user, String password) {
        return prepareAndExecute(() -> UserCommands.changePassword(user, password));
    }

    /**
     * Adds roles to a user.
     *
     * @see UserOperations#grantRoles(String, List)
     */
    default CompletableFuture<Void> grantRoles(String user, List<String> roles) {
        return prepareAndExecute(() -> UserCommands.grant(user, roles));
    }

    /**
     * Takes roles from a user.
     *
     * @see UserOperations#revokeRoles(String, List)
     */
    default CompletableFuture<Void> revokeRoles(String user, List<String> roles) {
        return prepareAndExecute(() -> UserCommands.revoke(user, roles));
    }

    /**
     * Removes a user.
     *
     * @see UserOperations#dropUser(String)
     */
    default CompletableFuture<Void> dropUser(String user) {
        return prepareAndExecute(() -> UserCommands.drop(user));
    }

    /**
     * A user; empty if there is none of this name.
     *
     * @see UserOperations#user(String)
     */
    default CompletableFuture<Optional<UserInfo>> user(String user) {
        return prepareAndExecute(() -> UserCommands.one(user));
    }

    /**
     * All users.
     *
     * @see UserOperations#users()
     */
    default CompletableFuture<List<UserInfo>> users() {
        return prepareAndExecute(() -> UserCommands.all());
    }
}
