package io.github.aerospring.embedded.security;

import java.net.InetAddress;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/** Who uses a connection. Used by the thread of the connection only. */
public final class SecuritySession {

    private final Security security;
    private final InetAddress address;
    private final @Nullable String certificateUser;
    private @Nullable String user;

    SecuritySession(Security security, InetAddress address, @Nullable String certificateUser) {
        this.security = security;
        this.address = address;
        this.certificateUser = certificateUser;
    }

    /** Whether a user who still exists has logged in. */
    public boolean isAuthenticated() {
        return user != null && security.accounts().findUser(user) != null;
    }

    /** Name of the user, empty before the login. */
    public String user() {
        return user == null ? "" : user;
    }

    /**
     * Checks that the user may do something on a set.
     *
     * @param namespace empty for what concerns the server as a whole
     * @param set empty for what concerns the namespace as a whole
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 80 without login, 81 without privilege, 82
     *     when the privilege may not be used from this address
     */
    public void check(Permission permission, String namespace, String set) {
        List<Role> roles = security.accounts().rolesOf(current());
        boolean elsewhere = false;
        for (Role role : roles) {
            if (role.privileges().stream().anyMatch(each -> each.covers(permission, namespace, set))) {
                if (role.allowlist().admits(address)) {
                    return;
                }
                elsewhere = true;
            }
        }
        throw (elsewhere ? ResultCode.NOT_WHITELISTED : ResultCode.ROLE_VIOLATION).failure();
    }

    /**
     * Counts a request on a record.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 83 when that exceeds the quota
     */
    public void countRecord(Permission permission) {
        if (security.quotasEnabled()) {
            User present = current();
            long quota = security.quota(present, permission.isRead());
            if (!security.usage(present.name()).of(permission).countRecord(quota)) {
                throw ResultCode.QUOTA_EXCEEDED.failure();
            }
        }
    }

    /**
     * Begins a query, which has to be ended with the task that is returned.
     *
     * @param recordsPerSecond pace that the query asks for, 0 for none
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 83 when that exceeds the quota
     */
    public Runnable beginQuery(Permission permission, long recordsPerSecond) {
        if (!security.quotasEnabled()) {
            return () -> {};
        }
        User present = current();
        Usage usage = security.usage(present.name()).of(permission);
        if (!usage.beginQuery(recordsPerSecond, security.quota(present, permission.isRead()))) {
            throw ResultCode.QUOTA_EXCEEDED.failure();
        }
        return () -> usage.endQuery(recordsPerSecond);
    }

    /** Forgets the connection. */
    public void ended() {
        if (user != null) {
            security.usage(user).connections.decrementAndGet();
            user = null;
        }
    }

    /** Takes a user who has proved who he is; code 82 when none of his roles may be used from this address. */
    void authenticated(User proved) {
        List<Role> roles = security.accounts().rolesOf(proved);
        if (!roles.isEmpty()
                && roles.stream().noneMatch(role -> role.allowlist().admits(address))) {
            throw ResultCode.NOT_WHITELISTED.failure();
        }
        ended();
        user = proved.name();
        security.usage(proved.name()).connections.incrementAndGet();
    }

    @Nullable
    String certificateUser() {
        return certificateUser;
    }

    private User current() {
        User present = user == null ? null : security.accounts().findUser(user);
        if (present == null) {
            throw ResultCode.NOT_AUTHENTICATED.failure();
        }
        return present;
    }
}
