package io.github.aerospring.embedded.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.WireText;

/**
 * Access control of a server, as the Enterprise Edition has it. There is always a user {@code admin} with the password
 * {@code admin} and the role {@code user-admin}, unless another user of that name is given.
 */
public final class SecurityOptions {

    private final Map<String, User> users;
    private final List<Role> roles;
    private final Duration sessionTtl;
    private final Duration failedLoginDelay;
    private final boolean quotas;

    private SecurityOptions(Builder builder) {
        this.users = new LinkedHashMap<>(builder.users);
        this.roles = List.copyOf(builder.roles.values());
        this.sessionTtl = builder.sessionTtl;
        this.failedLoginDelay = builder.failedLoginDelay;
        this.quotas = builder.quotas;
    }

    /** Options to be changed. */
    public static Builder builder() {
        return new Builder();
    }

    /** Access control with the user {@code admin} alone. */
    public static SecurityOptions withAdmin() {
        return builder().build();
    }

    Accounts accounts() {
        Accounts accounts = new Accounts();
        roles.forEach(accounts::createRole);
        users.values().forEach(accounts::createUser);
        return accounts;
    }

    Duration sessionTtl() {
        return sessionTtl;
    }

    Duration failedLoginDelay() {
        return failedLoginDelay;
    }

    boolean quotas() {
        return quotas;
    }

    /** Options while they are being chosen. */
    public static final class Builder {

        private static final String ADMIN = "admin";
        private static final Duration LONGEST_SESSION = Duration.ofDays(3650);

        private final Map<String, User> users = new LinkedHashMap<>();
        private final Map<String, Role> roles = new LinkedHashMap<>();
        private Duration sessionTtl = Duration.ofDays(1);
        private Duration failedLoginDelay = Duration.ofMillis(100);
        private boolean quotas;

        private Builder() {
            user(ADMIN, ADMIN, PrivilegeCode.USER_ADMIN.label());
        }

        /** Adds a user, or replaces the one of that name. */
        public Builder user(String name, String password, String... roleNames) {
            Set<String> wireNames = new LinkedHashSet<>();
            for (String roleName : roleNames) {
                wireNames.add(WireText.fromJava(roleName));
            }
            String wireName = WireText.fromJava(name);
            users.put(wireName, new User(wireName, Password.ofClearText(password), wireNames));
            return this;
        }

        /**
         * Adds a role, or replaces the one of that name.
         *
         * @param privileges each {@code privilege}, {@code privilege:namespace} or {@code privilege:namespace:set}, for
         *     example {@code read:test:users}
         * @throws IllegalArgumentException when there is no such privilege, or it cannot be limited
         */
        public Builder role(String name, String... privileges) {
            Set<Privilege> parsed = new LinkedHashSet<>();
            for (String privilege : privileges) {
                parsed.add(Privilege.parse(privilege));
            }
            return role(Role.of(WireText.fromJava(name), parsed));
        }

        /**
         * Adds the users and roles of a file. Lines are {@code user NAME PASSWORD [ROLE,ROLE]} and {@code role NAME
         * PRIVILEGE,PRIVILEGE [allow=ADDRESS,ADDRESS] [read-quota=N] [write-quota=N]}; empty lines and those that begin
         * with {@code #} are skipped.
         *
         * @throws UncheckedIOException when the file cannot be read
         * @throws IllegalArgumentException naming the line that is wrong
         */
        public Builder usersFile(Path file) {
            try {
                UsersFile.read(Files.readAllLines(file), file.toString(), this);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException("users file: '" + file + "' cannot be read", e);
            }
        }

        /** How long a token of a login is good for new connections, in whole seconds. Default one day. */
        public Builder sessionTtl(Duration ttl) {
            if (ttl.toSeconds() < 1 || ttl.compareTo(LONGEST_SESSION) > 0) {
                throw new IllegalArgumentException("sessionTtl: '" + ttl + "' (expected: one second to ten years)");
            }
            this.sessionTtl = ttl;
            return this;
        }

        /**
         * How long a user has to wait after a failed login; twice as long after every further one, up to 64 times as
         * long, until a login succeeds. Default 100 ms, zero turns it off.
         */
        public Builder failedLoginDelay(Duration delay) {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("failedLoginDelay: '" + delay + "' (expected: zero or more)");
            }
            this.failedLoginDelay = delay;
            return this;
        }

        /** Whether roles may limit the records per second of their users ({@code enable-quotas}). Default no. */
        public Builder quotas(boolean enabled) {
            this.quotas = enabled;
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException when a user has a role that does not exist, or a name is empty or too long
         */
        public SecurityOptions build() {
            SecurityOptions options = new SecurityOptions(this);
            try {
                options.accounts();
            } catch (RequestFailedException e) {
                throw new IllegalArgumentException(
                        "users: " + options.users.values() + " (expected: names of 1 to 63 bytes, roles that exist): "
                                + e.code(),
                        e);
            }
            return options;
        }

        Builder role(Role role) {
            roles.put(role.name(), role);
            return this;
        }
    }
}
