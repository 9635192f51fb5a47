package io.github.aerospring.embedded.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.WireText;

/** Reads users and roles from lines of text. */
final class UsersFile {

    private static final String EXPECTED = "(expected: user NAME PASSWORD [ROLE,ROLE], or role NAME PRIVILEGE,PRIVILEGE"
            + " [allow=ADDRESSES] [read-quota=N] [write-quota=N])";
    private static final int NAME = 1;
    private static final int SECRET = 2;
    private static final int OPTIONS = 3;

    private UsersFile() {}

    static void read(List<String> lines, String file, SecurityOptions.Builder options) {
        int number = 0;
        for (String line : lines) {
            number++;
            String trimmed = line.trim();
            if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
                try {
                    add(trimmed.split("\\s+"), options);
                } catch (IllegalArgumentException | RequestFailedException e) {
                    throw new IllegalArgumentException("users file: '" + file + "' line " + number + " " + EXPECTED, e);
                }
            }
        }
    }

    private static void add(String[] words, SecurityOptions.Builder options) {
        if (words.length < OPTIONS) {
            throw new IllegalArgumentException("words: " + words.length + " (expected: at least 3)");
        }
        switch (words[0]) {
            case "user" ->
                options.user(
                        words[NAME], words[SECRET], words.length > OPTIONS ? words[OPTIONS].split(",") : new String[0]);
            case "role" -> options.role(role(words));
            default -> throw new IllegalArgumentException("word: '" + words[0] + "' (expected: user or role)");
        }
    }

    private static Role role(String[] words) {
        Set<Privilege> privileges = new LinkedHashSet<>();
        for (String privilege : words[SECRET].split(",")) {
            privileges.add(Privilege.parse(privilege));
        }
        Role role = Role.of(WireText.fromJava(words[NAME]), privileges);
        for (int i = OPTIONS; i < words.length; i++) {
            role = with(role, words[i]);
        }
        return role;
    }

    private static Role with(Role role, String option) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        String value = equals < 0 ? "" : option.substring(equals + 1);
        return switch (name) {
            case "allow" -> role.allow(Allowlist.parse(value));
            case "read-quota" -> role.limit(Integer.parseInt(value), role.writeQuota());
            case "write-quota" -> role.limit(role.readQuota(), Integer.parseInt(value));
            default ->
                throw new IllegalArgumentException(
                        "option: '" + option + "' (expected: allow=, read-quota= or write-quota=)");
        };
    }
}
