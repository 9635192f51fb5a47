package io.github.aerospring.core.admin;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.InvalidArgumentException;

/** Commands of roles. */
final class RoleCommands {

    private RoleCommands() {}

    static AdminCommand<Void> create(RoleInfo role) {
        UserCommands.name("role", role.name());
        List<com.aerospike.client.admin.Privilege> privileges = official(role.privileges());
        return UserCommands.change((client, policy) -> client.createRole(
                policy, role.name(), privileges, role.allowlist(), role.readQuota(), role.writeQuota()));
    }

    static AdminCommand<Void> grant(String role, List<Privilege> privileges) {
        UserCommands.name("role", role);
        List<com.aerospike.client.admin.Privilege> valid = official(privileges);
        return UserCommands.change((client, policy) -> client.grantPrivileges(policy, role, valid));
    }

    static AdminCommand<Void> revoke(String role, List<Privilege> privileges) {
        UserCommands.name("role", role);
        List<com.aerospike.client.admin.Privilege> valid = official(privileges);
        return UserCommands.change((client, policy) -> client.revokePrivileges(policy, role, valid));
    }

    static AdminCommand<Void> allow(String role, List<String> addresses) {
        UserCommands.name("role", role);
        List<String> copy = List.copyOf(addresses);
        return UserCommands.change((client, policy) -> client.setWhitelist(policy, role, copy));
    }

    static AdminCommand<Void> quotas(String role, int readQuota, int writeQuota) {
        UserCommands.name("role", role);
        RoleInfo.quota("readQuota", readQuota);
        RoleInfo.quota("writeQuota", writeQuota);
        return UserCommands.change((client, policy) -> client.setQuotas(policy, role, readQuota, writeQuota));
    }

    static AdminCommand<Void> drop(String role) {
        UserCommands.name("role", role);
        return UserCommands.change((client, policy) -> client.dropRole(policy, role));
    }

    static AdminCommand<Optional<RoleInfo>> one(String role) {
        UserCommands.name("role", role);
        return client -> {
            try {
                return Optional.ofNullable(client.queryRole(UserCommands.policy(client), role))
                        .map(RoleInfo::of);
            } catch (AerospikeException error) {
                return UserCommands.absent(error, ResultCode.INVALID_ROLE);
            }
        };
    }

    static AdminCommand<List<RoleInfo>> all() {
        return client -> client.queryRoles(UserCommands.policy(client)).stream()
                .map(RoleInfo::of)
                .toList();
    }

    private static List<com.aerospike.client.admin.Privilege> official(List<Privilege> privileges) {
        if (privileges.isEmpty()) {
            throw InvalidArgumentException.of("privileges", privileges, "at least one");
        }
        return privileges.stream().map(Privilege::official).toList();
    }
}
