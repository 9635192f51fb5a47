package io.github.aerospring.core.admin;

import java.util.List;
import java.util.Optional;

/** Users of a cluster with security (Enterprise); others answer with an {@code AdminException}. */
public interface UserOperations extends AdminRunner {

    /**
     * Creates a user.
     *
     * @param roles names of at least one role
     */
    default void createUser(String user, String password, List<String> roles) {
        execute(UserCommands.create(user, password, roles));
    }

    /** Changes the password of a user; of the connected one too. */
    default void changePassword(String user, String password) {
        execute(UserCommands.changePassword(user, password));
    }

    /** Adds roles to a user. */
    default void grantRoles(String user, List<String> roles) {
        execute(UserCommands.grant(user, roles));
    }

    /** Takes roles from a user. */
    default void revokeRoles(String user, List<String> roles) {
        execute(UserCommands.revoke(user, roles));
    }

    /** Removes a user. */
    default void dropUser(String user) {
        execute(UserCommands.drop(user));
    }

    /** A user; empty if there is none of this name. */
    default Optional<UserInfo> user(String user) {
        return execute(UserCommands.one(user));
    }

    /** All users. */
    default List<UserInfo> users() {
        return execute(UserCommands.all());
    }
}
