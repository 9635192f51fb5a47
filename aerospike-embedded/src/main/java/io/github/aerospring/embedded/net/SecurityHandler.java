package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.request.RequestKind;
import io.github.aerospring.embedded.security.AdminService;
import io.github.aerospring.embedded.security.Security;
import io.github.aerospring.embedded.security.SecuritySession;
import org.jspecify.annotations.Nullable;

/** Logins and the administration of users; without security, as in the Community Edition, it is not supported. */
final class SecurityHandler implements ProtoHandler {

    private static final int COMMAND_OFFSET = 2;

    private final @Nullable AdminService admin;

    SecurityHandler(@Nullable Security security) {
        this.admin = security == null ? null : new AdminService(security);
    }

    @Override
    public int type() {
        return Proto.SECURITY;
    }

    @Override
    public void handle(byte[] body, Connection connection) {
        String command = body.length > COMMAND_OFFSET ? "command " + body[COMMAND_OFFSET] : "";
        var injected = connection.gate().meet(RequestKind.ADMIN, command);
        byte[] answer = injected == null ? answer(body, connection) : AdminService.failed(injected);
        connection.send(answer, answer.length, 0);
    }

    private byte[] answer(byte[] body, Connection connection) {
        SecuritySession session = connection.gate().session();
        return admin == null || session == null ? AdminService.notSupported() : admin.answer(body, session);
    }
}
