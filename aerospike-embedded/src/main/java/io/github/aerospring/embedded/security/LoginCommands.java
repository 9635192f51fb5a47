package io.github.aerospring.embedded.security;

import java.util.List;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;

/** Commands by which a connection gets its user: with a password or certificate, then with the token of that login. */
final class LoginCommands {

    private static final int AUTHENTICATE = 0;
    private static final int LOGIN = 20;

    private final Security security;

    private LoginCommands(Security security) {
        this.security = security;
    }

    static List<AdminCommand> all(Security security) {
        LoginCommands commands = new LoginCommands(security);
        return List.of(
                new AdminCommand(AUTHENTICATE, AdminCommand.Access.ANYBODY, commands::authenticate),
                new AdminCommand(LOGIN, AdminCommand.Access.ANYBODY, commands::login));
    }

    private AdminReply login(AdminRequest request) {
        User user = request.has(AdminField.USER) ? byPassword(request) : byCertificate(request.session());
        request.session().authenticated(user);
        Sessions sessions = security.sessions();
        return AdminReply.of(ResultCode.OK)
                .field(AdminField.SESSION_TOKEN, sessions.open(user.name()))
                .number(AdminField.SESSION_TTL, sessions.ttl().toSeconds());
    }

    private AdminReply authenticate(AdminRequest request) {
        String owner = security.sessions().userOf(request.bytes(AdminField.SESSION_TOKEN));
        String claimed = request.findText(AdminField.USER);
        if (claimed != null && !claimed.equals(owner)) {
            throw ResultCode.CREDENTIAL.failure();
        }
        request.session().authenticated(security.accounts().user(owner));
        return AdminReply.of(ResultCode.OK);
    }

    private User byPassword(AdminRequest request) {
        String name = request.text(AdminField.USER);
        String credential = request.text(AdminField.CREDENTIAL);
        try {
            security.throttle().await(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ResultCode.TIMEOUT.failure();
        }
        try {
            User user = security.accounts().user(name);
            if (!user.password().matches(credential)) {
                throw ResultCode.CREDENTIAL.failure();
            }
            security.throttle().succeeded(name);
            return user;
        } catch (RequestFailedException e) {
            security.throttle().failed(name);
            throw e;
        }
    }

    private User byCertificate(SecuritySession session) {
        String name = session.certificateUser();
        if (name == null) {
            throw ResultCode.CREDENTIAL.failure();
        }
        return security.accounts().user(name);
    }
}
