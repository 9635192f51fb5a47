package io.github.aerospring.embedded.security;

import java.util.LinkedHashSet;
import java.util.Set;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;

/**
 * A privilege.
 *
 * @param namespace empty for all namespaces
 * @param set empty for all sets of the namespace
 */
record Privilege(PrivilegeCode code, String namespace, String set) {

    private static final String EXPECTED =
            "(expected: privilege, privilege:namespace or privilege:namespace:set, e.g. \"read:test:users\")";

    static Privilege global(PrivilegeCode code) {
        return new Privilege(code, "", "");
    }

    /**
     * Privilege of a text {@code privilege:namespace:set}.
     *
     * @throws IllegalArgumentException when there is no such privilege, or it cannot be limited
     */
    static Privilege parse(String text) {
        String[] parts = WireText.fromJava(text).split(":", -1);
        PrivilegeCode code = PrivilegeCode.of(parts[0]);
        if (code == null || parts.length > 3 || (parts.length > 1 && !code.canBeScoped())) {
            throw new IllegalArgumentException("privilege: '" + text + "' " + EXPECTED);
        }
        return new Privilege(code, parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /**
     * Reads a list: u8 count, then u8 code each, with namespace and set if the privilege can have them.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 72 for one that does not exist
     */
    static Set<Privilege> readAll(WireReader in) {
        Set<Privilege> privileges = new LinkedHashSet<>();
        int count = in.u8();
        for (int i = 0; i < count; i++) {
            PrivilegeCode code = PrivilegeCode.of(in.u8());
            if (code == null) {
                throw ResultCode.PRIVILEGE.failure();
            }
            String namespace = code.canBeScoped() ? in.slice(in.u8()).text() : "";
            String set = code.canBeScoped() ? in.slice(in.u8()).text() : "";
            if (namespace.isEmpty() && !set.isEmpty()) {
                throw ResultCode.PRIVILEGE.failure();
            }
            privileges.add(new Privilege(code, namespace, set));
        }
        return privileges;
    }

    static byte[] writeAll(Set<Privilege> privileges) {
        WireWriter out = new WireWriter(64).u8(privileges.size());
        for (Privilege privilege : privileges) {
            out.u8(privilege.code.id());
            if (privilege.code.canBeScoped()) {
                out.u8(privilege.namespace.length()).text(privilege.namespace);
                out.u8(privilege.set.length()).text(privilege.set);
            }
        }
        return out.toByteArray();
    }

    /** Whether this allows what needs a permission on a set; a request on a whole namespace has no set. */
    boolean covers(Permission permission, String wantedNamespace, String wantedSet) {
        return code.grants(permission)
                && (namespace.isEmpty() || namespace.equals(wantedNamespace))
                && (set.isEmpty() || set.equals(wantedSet));
    }
}
