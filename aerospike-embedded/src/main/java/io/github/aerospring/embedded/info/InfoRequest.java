package io.github.aerospring.embedded.info;

import java.util.Arrays;
import java.util.OptionalLong;

import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/**
 * One info command: a name, then parameters after the first slash, colon or semicolon.
 *
 * @param parameters text after the name, {@code key=value} pairs for most commands
 */
record InfoRequest(String name, String parameters, InfoSession session) {

    static final String NAMESPACE = "namespace";

    static InfoRequest parse(String line, InfoSession session) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '/' || c == ':' || c == ';') {
                return new InfoRequest(line.substring(0, i), line.substring(i + 1), session);
            }
        }
        return new InfoRequest(line, "", session);
    }

    /** What answers the command because the user may not use it, null if he may. */
    @Nullable
    String refusal() {
        return session.guard() == InfoGuard.OPEN ? null : session.guard().refusal(name, plain(NAMESPACE), plain("set"));
    }

    private String plain(String parameter) {
        for (String pair : parameters.split(";")) {
            if (pair.startsWith(parameter + "=")) {
                return pair.substring(parameter.length() + 1);
            }
        }
        return "";
    }

    /** Value of the first of several names for a parameter that the command has, null if it has none of them. */
    @Nullable
    String find(String... names) {
        for (String name : names) {
            for (String pair : parameters.split(";")) {
                if (pair.startsWith(name + "=")) {
                    String value = pair.substring(name.length() + 1);
                    if (value.isEmpty()) {
                        throw new InfoException(codeOf(names[0]), "missing '" + names[0] + "' value");
                    }
                    return value;
                }
            }
        }
        return null;
    }

    /** As {@link #find(String...)}, but an error if the value has more than {@code maxLength} bytes. */
    @Nullable
    String find(int maxLength, String... names) {
        String value = find(names);
        if (value != null && value.length() > maxLength) {
            throw new InfoException(codeOf(names[0]), "'" + names[0] + "' value too long");
        }
        return value;
    }

    /** As {@link #find(int, String...)}, but an error if the command has none of the parameters. */
    String require(int maxLength, String... names) {
        String value = find(maxLength, names);
        return value == null ? require(names) : value;
    }

    /** Whether the command has a parameter, with a value or without. */
    boolean has(String name) {
        return Arrays.stream(parameters.split(";")).anyMatch(pair -> pair.startsWith(name + "="));
    }

    /** As {@link #find(String...)}, but an error if the command has none of the parameters. */
    String require(String... names) {
        String value = find(names);
        if (value == null) {
            throw new InfoException(codeOf(names[0]), "missing '" + names[0] + "'");
        }
        return value;
    }

    /** Unsigned decimal number of a text, empty if it is none. */
    static OptionalLong number(String text) {
        try {
            return OptionalLong.of(Long.parseUnsignedLong(text));
        } catch (NumberFormatException ignored) {
            // each command has its own message for this
            return OptionalLong.empty();
        }
    }

    private static ResultCode codeOf(String parameter) {
        return parameter.equals(NAMESPACE) ? ResultCode.NAMESPACE : ResultCode.PARAMETER;
    }
}
