package io.github.aerospring.core.admin;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.AdminPolicy;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;

/** Commands of users. */
final class UserCommands {

    private UserCommands() {}

    static AdminCommand<Void> create(String user, String password, List<String> roles) {
        name("user", user);
        List<String> valid = names("roles", roles);
        return change((client, policy) -> client.createUser(policy, user, password, valid));
    }

    static AdminCommand<Void> changePassword(String user, String password) {
        name("user", user);
        return change((client, policy) -> client.changePassword(policy, user, password));
    }

    static AdminCommand<Void> grant(String user, List<String> roles) {
        name("user", user);
        List<String> valid = names("roles", roles);
        return change((client, policy) -> client.grantRoles(policy, user, valid));
    }

    static AdminCommand<Void> revoke(String user, List<String> roles) {
        name("user", user);
        List<String> valid = names("roles", roles);
        return change((client, policy) -> client.revokeRoles(policy, user, valid));
    }

    static AdminCommand<Void> drop(String user) {
        name("user", user);
        return change((client, policy) -> client.dropUser(policy, user));
    }

    static AdminCommand<Optional<UserInfo>> one(String user) {
        name("user", user);
        return client -> {
            try {
                return Optional.ofNullable(client.queryUser(policy(client), user))
                        .map(UserInfo::of);
            } catch (AerospikeException error) {
                return absent(error, ResultCode.INVALID_USER);
            }
        };
    }

    static AdminCommand<List<UserInfo>> all() {
        return client ->
                client.queryUsers(policy(client)).stream().map(UserInfo::of).toList();
    }

    /** Empty for the code that says so; other errors go on. */
    static <T> Optional<T> absent(AerospikeException error, int resultCode) {
        if (error.getResultCode() != resultCode) {
            throw error;
        }
        return Optional.empty();
    }

    static AdminCommand<Void> change(BiConsumer<IAerospikeClient, AdminPolicy> change) {
        return client -> {
            change.accept(client, policy(client));
            return Command.NOTHING;
        };
    }

    static AdminPolicy policy(IAerospikeClient client) {
        AdminPolicy policy = new AdminPolicy();
        policy.timeout = client.getInfoPolicyDefault().timeout;
        return policy;
    }

    static String name(String argument, String value) {
        if (value.isBlank()) {
            throw InvalidArgumentException.of(argument, value, "non-empty");
        }
        return value;
    }

    static List<String> names(String argument, List<String> values) {
        if (values.isEmpty()) {
            throw InvalidArgumentException.of(argument, values, "at least one");
        }
        values.forEach(value -> name(argument, value));
        return List.copyOf(values);
    }
}
