package io.github.aerospring.core.admin;

import java.util.List;

import com.aerospike.client.admin.User;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 *
 * @param roles names of its roles
 * @param connectionsInUse open connections of this user
 * @param readInfo read statistics in records per second: quota, single-record rate, scan and query rate, number of
 *     scans and queries without limit; empty if the server sends none
 * @param writeInfo the same of writes
 */
public record UserInfo(
        String name, List<String> roles, int connectionsInUse, List<Integer> readInfo, List<Integer> writeInfo) {

    /** Copies the lists. */
    public UserInfo {
        roles = List.copyOf(roles);
        readInfo = List.copyOf(readInfo);
        writeInfo = List.copyOf(writeInfo);
    }

    static UserInfo of(User official) {
        return new UserInfo(
                official.name,
                orEmpty(official.roles),
                official.connsInUse,
                orEmpty(official.readInfo),
                orEmpty(official.writeInfo));
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
