package io.github.aerospring.embedded.security;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Which permission an info command needs. The others need a login only. */
public final class InfoPermissions {

    private static final Map<String, Permission> BY_COMMAND = Map.ofEntries(
            Map.entry("config-set", Permission.SET_CONFIG),
            Map.entry("debug-record", Permission.RECORD_INFO),
            Map.entry("debug-record-meta", Permission.RECORD_INFO),
            Map.entry("eviction-reset", Permission.EVICT_ADMIN),
            Map.entry("log-set", Permission.LOGGING_CTRL),
            Map.entry("query-abort", Permission.QUERY_ADMIN),
            Map.entry("query-abort-all", Permission.QUERY_ADMIN),
            Map.entry("quiesce", Permission.SERVICE_CTRL),
            Map.entry("quiesce-undo", Permission.SERVICE_CTRL),
            Map.entry("recluster", Permission.SERVICE_CTRL),
            Map.entry("revive", Permission.SERVICE_CTRL),
            Map.entry("roster-set", Permission.SERVICE_CTRL),
            Map.entry("set-config", Permission.SET_CONFIG),
            Map.entry("set-log", Permission.LOGGING_CTRL),
            Map.entry("sindex-create", Permission.SINDEX_ADMIN),
            Map.entry("sindex-delete", Permission.SINDEX_ADMIN),
            Map.entry("sindex-exists", Permission.SINDEX_ADMIN),
            Map.entry("truncate", Permission.TRUNCATE),
            Map.entry("truncate-namespace", Permission.TRUNCATE),
            Map.entry("truncate-namespace-undo", Permission.TRUNCATE),
            Map.entry("truncate-undo", Permission.TRUNCATE),
            Map.entry("udf-clear-cache", Permission.UDF_ADMIN),
            Map.entry("udf-put", Permission.UDF_ADMIN),
            Map.entry("udf-remove", Permission.UDF_ADMIN));

    private InfoPermissions() {}

    /** Permission of a command, null if every user may use it. */
    public static @Nullable Permission of(String command) {
        return BY_COMMAND.get(command);
    }
}
