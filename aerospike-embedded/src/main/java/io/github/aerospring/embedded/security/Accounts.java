package io.github.aerospring.embedded.security;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/** The users and roles of a cluster. Changes take effect at once, on open connections too. */
final class Accounts {

    private static final int MAX_NAME = 63;

    private final ConcurrentSkipListMap<String, User> users = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, Role> roles = new ConcurrentSkipListMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    Accounts() {
        for (PrivilegeCode code : PrivilegeCode.values()) {
            roles.put(code.label(), Role.predefined(code));
        }
    }

    @Nullable
    User findUser(String name) {
        return users.get(name);
    }

    /** A user; code 60 if there is none. */
    User user(String name) {
        User user = users.get(name);
        if (user == null) {
            throw ResultCode.USER.failure();
        }
        return user;
    }

    /** A role; code 70 if there is none. */
    Role role(String name) {
        Role role = roles.get(name);
        if (role == null) {
            throw ResultCode.ROLE.failure();
        }
        return role;
    }

    List<User> users() {
        return List.copyOf(users.values());
    }

    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    /** Roles that a user has and that still exist. */
    List<Role> rolesOf(User user) {
        return user.roles().stream()
                .flatMap(name -> {
                    Role role = roles.get(name);
                    return role == null ? Stream.empty() : Stream.of(role);
                })
                .toList();
    }

    /** Adds a user; code 60 for a bad name, 61 if it exists, 70 for an unknown role. */
    void createUser(User user) {
        lock.lock();
        try {
            checkName(user.name(), ResultCode.USER);
            checkRoles(user.roles());
            if (users.putIfAbsent(user.name(), user) != null) {
                throw ResultCode.USER_EXISTS.failure();
            }
        } finally {
            lock.unlock();
        }
    }

    void dropUser(String name) {
        if (users.remove(name) == null) {
            throw ResultCode.USER.failure();
        }
    }

    void changeUser(String name, UnaryOperator<User> change) {
        lock.lock();
        try {
            User changed = change.apply(user(name));
            checkRoles(changed.roles());
            users.put(name, changed);
        } finally {
            lock.unlock();
        }
    }

    /** Adds a role; code 70 for a bad name, 71 if it exists. */
    void createRole(Role role) {
        checkName(role.name(), ResultCode.ROLE);
        if (roles.putIfAbsent(role.name(), role) != null) {
            throw ResultCode.ROLE_EXISTS.failure();
        }
    }

    /** Removes a role from the cluster and from its users. */
    void dropRole(String name) {
        lock.lock();
        try {
            checkOwn(role(name));
            roles.remove(name);
            users.replaceAll((userName, user) -> user.revoke(Set.of(name)));
        } finally {
            lock.unlock();
        }
    }

    /** Changes a role; code 70 if there is none or it is predefined. */
    void changeRole(String name, UnaryOperator<Role> change) {
        lock.lock();
        try {
            Role role = role(name);
            checkOwn(role);
            roles.put(name, change.apply(role));
        } finally {
            lock.unlock();
        }
    }

    private void checkRoles(Set<String> names) {
        names.forEach(this::role);
    }

    private static void checkOwn(Role role) {
        if (role.predefined()) {
            throw ResultCode.ROLE.failure();
        }
    }

    private static void checkName(String name, ResultCode code) {
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw code.failure();
        }
    }
}
