package io.github.aerospring.embedded.security;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Kinds of privileges. Each has a predefined role of the same name. */
enum PrivilegeCode {
    USER_ADMIN(0, "user-admin", EnumSet.of(Permission.USER_ADMIN)),
    SYS_ADMIN(
            1,
            "sys-admin",
            EnumSet.of(
                    Permission.UDF_ADMIN,
                    Permission.SINDEX_ADMIN,
                    Permission.QUERY_ADMIN,
                    Permission.TRUNCATE,
                    Permission.EVICT_ADMIN,
                    Permission.RECORD_INFO,
                    Permission.SET_CONFIG,
                    Permission.LOGGING_CTRL,
                    Permission.SERVICE_CTRL)),
    DATA_ADMIN(
            2,
            "data-admin",
            EnumSet.of(
                    Permission.UDF_ADMIN,
                    Permission.SINDEX_ADMIN,
                    Permission.QUERY_ADMIN,
                    Permission.TRUNCATE,
                    Permission.EVICT_ADMIN,
                    Permission.RECORD_INFO)),
    UDF_ADMIN(3, "udf-admin", EnumSet.of(Permission.UDF_ADMIN)),
    SINDEX_ADMIN(4, "sindex-admin", EnumSet.of(Permission.SINDEX_ADMIN)),
    READ(10, "read", EnumSet.of(Permission.READ, Permission.QUERY)),
    READ_WRITE(
            11,
            "read-write",
            EnumSet.of(Permission.READ, Permission.QUERY, Permission.WRITE, Permission.DELETE, Permission.OPS_QUERY)),
    READ_WRITE_UDF(
            12,
            "read-write-udf",
            EnumSet.of(
                    Permission.READ,
                    Permission.QUERY,
                    Permission.WRITE,
                    Permission.DELETE,
                    Permission.OPS_QUERY,
                    Permission.UDF_APPLY,
                    Permission.UDF_QUERY)),
    WRITE(13, "write", EnumSet.of(Permission.WRITE, Permission.DELETE, Permission.OPS_QUERY)),
    TRUNCATE(14, "truncate", EnumSet.of(Permission.TRUNCATE));

    private static final int FIRST_SCOPED = 10;

    private final int id;
    private final String label;
    private final Set<Permission> permissions;

    PrivilegeCode(int id, String label, Set<Permission> permissions) {
        this.id = id;
        this.label = label;
        this.permissions = permissions;
    }

    static @Nullable PrivilegeCode of(int id) {
        for (PrivilegeCode code : values()) {
            if (code.id == id) {
                return code;
            }
        }
        return null;
    }

    static @Nullable PrivilegeCode of(String label) {
        for (PrivilegeCode code : values()) {
            if (code.label.equals(label)) {
                return code;
            }
        }
        return null;
    }

    /** Number on the wire. */
    int id() {
        return id;
    }

    /** Name of the privilege and of its role. */
    String label() {
        return label;
    }

    /** Whether the privilege may be limited to a namespace or set. */
    boolean canBeScoped() {
        return id >= FIRST_SCOPED;
    }

    boolean grants(Permission permission) {
        return permissions.contains(permission);
    }
}
