package io.github.aerospring.embedded.storage;

import java.util.List;

/** Settings of the whole server that it honours. */
public final class ServiceSettings {

    public static final Setting BATCH_INDEX_THREADS = Setting.number("batch-index-threads", 2, 0, 256);
    public static final Setting BATCH_MAX_REQUESTS = Setting.number("batch-max-requests", 0, 0, Integer.MAX_VALUE);
    public static final Setting DISABLE_UDF_EXECUTION = Setting.bool("disable-udf-execution", false);
    public static final Setting PROTO_FD_MAX = Setting.number("proto-fd-max", 15000, 1, Integer.MAX_VALUE);
    public static final Setting QUERY_MAX_DONE = Setting.number("query-max-done", 100, 0, 10_000);
    public static final Setting QUERY_THREADS_LIMIT = Setting.number("query-threads-limit", 128, 1, 1024);

    /** All of them. */
    public static final List<Setting> ALL = List.of(
            BATCH_INDEX_THREADS,
            BATCH_MAX_REQUESTS,
            DISABLE_UDF_EXECUTION,
            PROTO_FD_MAX,
            QUERY_MAX_DONE,
            QUERY_THREADS_LIMIT);

    private ServiceSettings() {}
}
