package io.github.aerospring.embedded.security;

import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;

/** Commands that manage users. */
final class UserCommands {

    private static final int CREATE_USER = 1;
    private static final int DROP_USER = 2;
    private static final int SET_PASSWORD = 3;
    private static final int CHANGE_PASSWORD = 4;
    private static final int GRANT_ROLES = 5;
    private static final int REVOKE_ROLES = 6;
    private static final int QUERY_USERS = 9;

    private final Security security;
    private final Accounts accounts;

    private UserCommands(Security security) {
        this.security = security;
        this.accounts = security.accounts();
    }

    static List<AdminCommand> all(Security security) {
        UserCommands commands = new UserCommands(security);
        return List.of(
                AdminCommand.change(CREATE_USER, commands::create),
                AdminCommand.change(DROP_USER, commands::drop),
                AdminCommand.change(SET_PASSWORD, commands::setPassword),
                new AdminCommand(CHANGE_PASSWORD, AdminCommand.Access.USERS, commands::changePassword),
                AdminCommand.change(GRANT_ROLES, commands::grant),
                AdminCommand.change(REVOKE_ROLES, commands::revoke),
                new AdminCommand(QUERY_USERS, AdminCommand.Access.USERS, commands::query));
    }

    private void create(AdminRequest request) {
        accounts.createUser(
                new User(request.text(AdminField.USER), request.password(AdminField.PASSWORD), request.roles()));
    }

    private void drop(AdminRequest request) {
        String name = request.text(AdminField.USER);
        accounts.dropUser(name);
        security.sessions().endOf(name);
    }

    private void setPassword(AdminRequest request) {
        Password password = request.password(AdminField.PASSWORD);
        replacePassword(request.text(AdminField.USER), password);
    }

    private AdminReply changePassword(AdminRequest request) {
        User user = accounts.user(request.text(AdminField.USER));
        if (!user.name().equals(request.session().user())) {
            throw ResultCode.ROLE_VIOLATION.failure();
        }
        Password password = request.password(AdminField.PASSWORD);
        if (!user.password().matches(request.text(AdminField.OLD_PASSWORD))) {
            throw ResultCode.PASSWORD.failure();
        }
        replacePassword(user.name(), password);
        return AdminReply.of(ResultCode.OK);
    }

    private void replacePassword(String name, Password password) {
        accounts.changeUser(name, user -> user.withPassword(password));
        security.sessions().endOf(name);
    }

    private void grant(AdminRequest request) {
        accounts.changeUser(request.text(AdminField.USER), user -> user.grant(request.roles()));
    }

    private void revoke(AdminRequest request) {
        request.roles().forEach(accounts::role);
        accounts.changeUser(request.text(AdminField.USER), user -> user.revoke(request.roles()));
    }

    /** Everybody may ask about himself. */
    private AdminReply query(AdminRequest request) {
        String name = request.findText(AdminField.USER);
        if (name == null || !name.equals(request.session().user())) {
            request.session().check(Permission.USER_ADMIN, "", "");
        }
        AdminReply reply = AdminReply.stream();
        for (User user : name == null ? accounts.users() : List.of(accounts.user(name))) {
            describe(user, reply.next());
        }
        return reply;
    }

    private void describe(User user, AdminReply reply) {
        Security.UserUsage usage = security.usage(user.name());
        reply.text(AdminField.USER, user.name()).names(AdminField.ROLES, user.roles());
        reply.numbers(AdminField.READ_INFO, usage.reads.describe(security.quota(user, true)))
                .numbers(AdminField.WRITE_INFO, usage.writes.describe(security.quota(user, false)))
                .number(AdminField.CONNECTIONS, usage.connections.get());
    }
}
