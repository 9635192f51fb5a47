package io.github.aerospring.embedded.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;

/** Answers requests of the admin protocol. */
public final class AdminService {

    private final Map<Integer, AdminCommand> commands = new HashMap<>();

    /** Answers about the users of a cluster. */
    public AdminService(Security security) {
        add(LoginCommands.all(security));
        add(UserCommands.all(security));
        add(RoleCommands.all(security));
    }

    /** What a server without users answers, as the Community Edition: security is not supported. */
    public static byte[] notSupported() {
        return failed(ResultCode.SECURITY_NOT_SUPPORTED);
    }

    /** The answer to a request that failed. */
    public static byte[] failed(ResultCode code) {
        return AdminReply.of(code).end();
    }

    /** Complete protocol messages that answer the body of a request. */
    public byte[] answer(byte[] body, SecuritySession session) {
        try {
            AdminRequest request = AdminRequest.read(body, session);
            AdminCommand command = commands.get(request.command());
            if (command == null) {
                throw ResultCode.SECURITY_COMMAND.failure();
            }
            check(command, session);
            AdminReply reply = command.body().apply(request);
            return reply.isStream() ? reply.endStream() : reply.end();
        } catch (RequestFailedException e) {
            return failed(e.code());
        }
    }

    private static void check(AdminCommand command, SecuritySession session) {
        if (command.access() != AdminCommand.Access.ANYBODY && !session.isAuthenticated()) {
            throw ResultCode.NOT_AUTHENTICATED.failure();
        }
        if (command.access() == AdminCommand.Access.USER_ADMINS) {
            session.check(Permission.USER_ADMIN, "", "");
        }
    }

    private void add(List<AdminCommand> family) {
        family.forEach(command -> commands.put(command.code(), command));
    }
}
