package io.github.aerospring.core.admin;

import java.util.Locale;
import java.util.Optional;

import com.aerospike.client.admin.PrivilegeCode;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * What a role allows and where.
 *
 * @param namespace empty for all
 * @param set empty for all of the namespace
 */
public record Privilege(PrivilegeCode code, Optional<String> namespace, Optional<String> set) {

    /** Checks that only privileges on data are limited to a namespace or a set. */
    public Privilege {
        if (namespace.isPresent() && !code.canScope()) {
            throw InvalidArgumentException.of(
                    "namespace of " + code, namespace.get(), "none, it is a global privilege");
        }
        if (set.isPresent() && namespace.isEmpty()) {
            throw InvalidArgumentException.of("namespace", null, "one for set '" + set.get() + "'");
        }
    }

    /** In the whole cluster. */
    public static Privilege global(PrivilegeCode code) {
        return new Privilege(code, Optional.empty(), Optional.empty());
    }

    /** In one namespace. */
    public static Privilege of(PrivilegeCode code, String namespace) {
        return new Privilege(code, Optional.of(namespace), Optional.empty());
    }

    /** In one set. */
    public static Privilege of(PrivilegeCode code, String namespace, String set) {
        return new Privilege(code, Optional.of(namespace), Optional.of(set));
    }

    /**
     * The code of a name such as {@code read-write}, in any case and with hyphens or underscores.
     *
     * @throws InvalidArgumentException if there is no such privilege
     */
    public static PrivilegeCode code(String name) {
        String constant = name.trim().toUpperCase(Locale.ROOT).replace('-', '_');
        for (PrivilegeCode code : PrivilegeCode.values()) {
            if (code.name().equals(constant)) {
                return code;
            }
        }
        throw InvalidArgumentException.of("privilege", name, "a name such as read, read-write, sys-admin");
    }

    static Privilege of(com.aerospike.client.admin.Privilege official) {
        return new Privilege(official.code, text(official.namespace), text(official.setName));
    }

    com.aerospike.client.admin.Privilege official() {
        com.aerospike.client.admin.Privilege official = new com.aerospike.client.admin.Privilege();
        official.code = code;
        namespace.ifPresent(name -> official.namespace = name);
        set.ifPresent(name -> official.setName = name);
        return official;
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(name -> !name.isEmpty());
    }
}
