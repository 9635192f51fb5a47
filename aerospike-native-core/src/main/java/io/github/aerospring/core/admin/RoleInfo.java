package io.github.aerospring.core.admin;

import java.util.List;

import com.aerospike.client.admin.Role;
import io.github.aerospring.core.error.InvalidArgumentException;

/**
 * A role.
 *
 * @param allowlist addresses and networks from which its users may connect; empty for all
 * @param readQuota limit in records per second, 0 = none
 * @param writeQuota limit in records per second, 0 = none
 */
public record RoleInfo(String name, List<Privilege> privileges, List<String> allowlist, int readQuota, int writeQuota) {

    /** Copies the lists and checks the quotas. */
    public RoleInfo {
        privileges = List.copyOf(privileges);
        allowlist = List.copyOf(allowlist);
        quota("readQuota", readQuota);
        quota("writeQuota", writeQuota);
    }

    /** A role without limits of addresses and rates. */
    public static RoleInfo of(String name, Privilege... privileges) {
        return new RoleInfo(name, List.of(privileges), List.of(), 0, 0);
    }

    static RoleInfo of(Role official) {
        return new RoleInfo(
                official.name,
                UserInfo.orEmpty(official.privileges).stream()
                        .map(Privilege::of)
                        .toList(),
                UserInfo.orEmpty(official.whitelist),
                official.readQuota,
                official.writeQuota);
    }

    static int quota(String name, int value) {
        if (value < 0) {
            throw InvalidArgumentException.of(name, value, "0 for no limit or a positive number");
        }
        return value;
    }
}
