package io.github.aerospring.embedded.security;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import org.jspecify.annotations.Nullable;

/** A request of the admin protocol: a command and its fields. A field that is missing or malformed is code 55. */
final class AdminRequest {

    private static final int UNUSED = 12;

    private final int command;
    private final SecuritySession session;
    private final Map<Integer, ByteSlice> fields = new HashMap<>();

    private AdminRequest(int command, SecuritySession session) {
        this.command = command;
        this.session = session;
    }

    /** Reads a body: scheme, result, command, number of fields, 12 unused bytes, fields. */
    static AdminRequest read(byte[] body, SecuritySession session) {
        try {
            WireReader in = new WireReader(body, 0, body.length);
            if (in.u8() != 0) {
                throw ResultCode.SECURITY_SCHEME.failure();
            }
            in.u8();
            AdminRequest request = new AdminRequest(in.u8(), session);
            int count = in.u8();
            in.slice(UNUSED);
            for (int i = 0; i < count; i++) {
                long size = in.u32();
                request.fields.put(in.u8(), in.slice(size - 1));
            }
            return request;
        } catch (MalformedMessageException ignored) {
            // all that a client learns is the code
            throw ResultCode.SECURITY_FIELD.failure();
        }
    }

    int command() {
        return command;
    }

    SecuritySession session() {
        return session;
    }

    boolean has(int field) {
        return fields.containsKey(field);
    }

    byte[] bytes(int field) {
        return slice(field).copy();
    }

    String text(int field) {
        return slice(field).text();
    }

    /** Text of a field, null if the request does not have it. */
    @Nullable
    String findText(int field) {
        ByteSlice value = fields.get(field);
        return value == null ? null : value.text();
    }

    /** Number of a field, 0 if the request does not have it. */
    long number(int field) {
        ByteSlice value = fields.get(field);
        if (value != null && value.length() != Integer.BYTES) {
            throw ResultCode.SECURITY_FIELD.failure();
        }
        return value == null ? 0 : value.reader().u32();
    }

    Password password(int field) {
        return Password.ofHash(text(field));
    }

    Set<String> roles() {
        try {
            WireReader in = slice(AdminField.ROLES).reader();
            Set<String> roles = new LinkedHashSet<>();
            int count = in.u8();
            for (int i = 0; i < count; i++) {
                roles.add(in.slice(in.u8()).text());
            }
            return roles;
        } catch (MalformedMessageException ignored) {
            // all that a client learns is the code
            throw ResultCode.SECURITY_FIELD.failure();
        }
    }

    Set<Privilege> privileges() {
        try {
            return Privilege.readAll(slice(AdminField.PRIVILEGES).reader());
        } catch (MalformedMessageException ignored) {
            // all that a client learns is the code
            throw ResultCode.SECURITY_FIELD.failure();
        }
    }

    private ByteSlice slice(int field) {
        ByteSlice value = fields.get(field);
        if (value == null) {
            throw ResultCode.SECURITY_FIELD.failure();
        }
        return value;
    }
}
