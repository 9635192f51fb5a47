package io.github.aerospring.embedded.security;

import java.util.List;
import java.util.Set;

import io.github.aerospring.embedded.message.ResultCode;

/** Commands that manage roles. */
final class RoleCommands {

    private static final int CREATE_ROLE = 10;
    private static final int DROP_ROLE = 11;
    private static final int GRANT_PRIVILEGES = 12;
    private static final int REVOKE_PRIVILEGES = 13;
    private static final int SET_WHITELIST = 14;
    private static final int SET_QUOTAS = 15;
    private static final int QUERY_ROLES = 16;

    private final Security security;
    private final Accounts accounts;

    private RoleCommands(Security security) {
        this.security = security;
        this.accounts = security.accounts();
    }

    static List<AdminCommand> all(Security security) {
        RoleCommands commands = new RoleCommands(security);
        return List.of(
                AdminCommand.change(CREATE_ROLE, commands::create),
                AdminCommand.change(DROP_ROLE, request -> commands.accounts.dropRole(role(request))),
                AdminCommand.change(GRANT_PRIVILEGES, commands::grant),
                AdminCommand.change(REVOKE_PRIVILEGES, commands::revoke),
                AdminCommand.change(SET_WHITELIST, commands::setAllowlist),
                AdminCommand.change(SET_QUOTAS, commands::setQuotas),
                new AdminCommand(QUERY_ROLES, AdminCommand.Access.USER_ADMINS, commands::query));
    }

    private void create(AdminRequest request) {
        Set<Privilege> privileges = request.has(AdminField.PRIVILEGES) ? request.privileges() : Set.of();
        checkQuotas(request);
        accounts.createRole(Role.of(role(request), privileges)
                .allow(allowlist(request))
                .limit(request.number(AdminField.READ_QUOTA), request.number(AdminField.WRITE_QUOTA)));
    }

    private void grant(AdminRequest request) {
        Set<Privilege> privileges = request.privileges();
        accounts.changeRole(role(request), role -> role.grant(privileges));
    }

    private void revoke(AdminRequest request) {
        Set<Privilege> privileges = request.privileges();
        accounts.changeRole(role(request), role -> role.revoke(privileges));
    }

    private void setAllowlist(AdminRequest request) {
        Allowlist allowlist = allowlist(request);
        accounts.changeRole(role(request), role -> role.allow(allowlist));
    }

    private void setQuotas(AdminRequest request) {
        checkQuotas(request);
        long reads = request.number(AdminField.READ_QUOTA);
        long writes = request.number(AdminField.WRITE_QUOTA);
        accounts.changeRole(role(request), role -> role.limit(reads, writes));
    }

    private void checkQuotas(AdminRequest request) {
        boolean given = request.has(AdminField.READ_QUOTA) || request.has(AdminField.WRITE_QUOTA);
        if (given && !security.quotasEnabled()) {
            throw ResultCode.QUOTAS_NOT_ENABLED.failure();
        }
        long most = Math.max(request.number(AdminField.READ_QUOTA), request.number(AdminField.WRITE_QUOTA));
        if (most > Integer.MAX_VALUE) {
            throw ResultCode.QUOTA.failure();
        }
    }

    private AdminReply query(AdminRequest request) {
        String name = request.findText(AdminField.ROLE);
        AdminReply reply = AdminReply.stream();
        for (Role role : name == null ? accounts.roles() : List.of(accounts.role(name))) {
            describe(role, reply.next());
        }
        return reply;
    }

    private static void describe(Role role, AdminReply reply) {
        reply.text(AdminField.ROLE, role.name());
        reply.field(AdminField.PRIVILEGES, Privilege.writeAll(role.privileges()));
        if (!role.allowlist().isEmpty()) {
            reply.text(AdminField.WHITELIST, role.allowlist().text());
        }
        if (role.readQuota() > 0) {
            reply.number(AdminField.READ_QUOTA, role.readQuota());
        }
        if (role.writeQuota() > 0) {
            reply.number(AdminField.WRITE_QUOTA, role.writeQuota());
        }
    }

    private static String role(AdminRequest request) {
        return request.text(AdminField.ROLE);
    }

    private static Allowlist allowlist(AdminRequest request) {
        String text = request.findText(AdminField.WHITELIST);
        return text == null ? Allowlist.ANY : Allowlist.parse(text);
    }
}
