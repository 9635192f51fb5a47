package io.github.aerospring.embedded.security;

/** What a request needs to be allowed to do. */
public enum Permission {
    READ("read"),
    QUERY("query"),
    WRITE("write"),
    DELETE("delete"),
    UDF_APPLY("udf-apply"),
    UDF_QUERY("udf-query"),
    OPS_QUERY("ops-query"),
    UDF_ADMIN("udf-admin"),
    SINDEX_ADMIN("sindex-admin"),
    QUERY_ADMIN("query-admin"),
    TRUNCATE("truncate"),
    EVICT_ADMIN("evict-admin"),
    RECORD_INFO("record-info"),
    SET_CONFIG("set-config"),
    LOGGING_CTRL("logging-ctrl"),
    SERVICE_CTRL("service-ctrl"),
    USER_ADMIN("user-admin");

    private final String label;

    Permission(String label) {
        this.label = label;
    }

    /** Name in the errors of info commands. */
    public String label() {
        return label;
    }

    /** Whether requests that need this are counted against the read quota. */
    boolean isRead() {
        return this == READ || this == QUERY;
    }
}
