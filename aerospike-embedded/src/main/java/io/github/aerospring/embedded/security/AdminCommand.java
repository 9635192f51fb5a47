package io.github.aerospring.embedded.security;

import java.util.function.Consumer;
import java.util.function.Function;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * A command of the admin protocol. Families of them are listed in {@link AdminService}.
 *
 * @param code number on the wire
 * @param access who may use it
 */
record AdminCommand(int code, Access access, Function<AdminRequest, AdminReply> body) {

    /** Who may use a command. */
    enum Access {
        /** Everybody, before the login too. */
        ANYBODY,
        /** Any user who has logged in; the command decides more. */
        USERS,
        /** Users with the privilege to manage users. */
        USER_ADMINS
    }

    /** A command of user administrators that answers with a code alone. */
    static AdminCommand change(int code, Consumer<AdminRequest> body) {
        return new AdminCommand(code, Access.USER_ADMINS, request -> {
            body.accept(request);
            return AdminReply.of(ResultCode.OK);
        });
    }
}
