package io.github.aerospring.embedded.security;

import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** Who may do what on the nodes of a cluster. */
public final class Security {

    private final Accounts accounts;
    private final Sessions sessions;
    private final LoginThrottle throttle;
    private final boolean quotas;
    private final Map<String, UserUsage> usage = new ConcurrentHashMap<>();

    /** Users and roles of {@code options}; sessions expire by {@code clock}. */
    public Security(SecurityOptions options, Clock clock) {
        this.accounts = options.accounts();
        this.sessions = new Sessions(clock, options.sessionTtl());
        this.throttle = new LoginThrottle(options.failedLoginDelay());
        this.quotas = options.quotas();
    }

    /**
     * State of a new connection: nobody has logged in.
     *
     * @param certificateUser user that the client certificate names, null without one
     */
    public SecuritySession session(InetAddress address, @Nullable String certificateUser) {
        return new SecuritySession(this, address, certificateUser);
    }

    Accounts accounts() {
        return accounts;
    }

    Sessions sessions() {
        return sessions;
    }

    LoginThrottle throttle() {
        return throttle;
    }

    boolean quotasEnabled() {
        return quotas;
    }

    UserUsage usage(String user) {
        return usage.computeIfAbsent(user, name -> new UserUsage());
    }

    /** Largest quota among the roles of a user, 0 when no role has one. */
    long quota(User user, boolean read) {
        return quotas
                ? accounts.rolesOf(user).stream()
                        .mapToLong(role -> read ? role.readQuota() : role.writeQuota())
                        .max()
                        .orElse(0)
                : 0;
    }

    /** What a user does at the moment. */
    static final class UserUsage {

        final Usage reads = new Usage();
        final Usage writes = new Usage();
        final AtomicInteger connections = new AtomicInteger();

        Usage of(Permission permission) {
            return permission.isRead() ? reads : writes;
        }
    }
}
