package io.github.aerospring.embedded.storage;

import java.util.List;

/** Settings of a namespace that this server honours. */
public final class NamespaceSettings {

    /** Longest time to live: ten years, in seconds. */
    public static final long MAX_TTL = 315_360_000;

    public static final Setting ALLOW_TTL_WITHOUT_NSUP = Setting.bool("allow-ttl-without-nsup", false);
    public static final Setting APPLY_TTL_REDUCTIONS = Setting.bool("apply-ttl-reductions", true);
    public static final Setting BACKGROUND_QUERY_MAX_RPS =
            Setting.number("background-query-max-rps", 10_000, 1, 1_000_000);
    public static final Setting DEFAULT_READ_TOUCH_PERCENT = Setting.number("default-read-touch-ttl-pct", 0, 0, 100);
    public static final Setting DEFAULT_TTL = Setting.duration("default-ttl", 0, MAX_TTL);
    public static final Setting DISALLOW_NULL_SET_NAME = Setting.bool("disallow-null-setname", false);
    public static final Setting FORCE_LONG_QUERIES = Setting.bool("force-long-queries", false);
    public static final Setting MAX_RECORD_SIZE = Setting.size("max-record-size", 1 << 20, 64, 8 << 20);
    public static final Setting NSUP_PERIOD = Setting.duration("nsup-period", 120, Integer.MAX_VALUE);
    public static final Setting REJECT_NON_XDR_WRITES = Setting.bool("reject-non-xdr-writes", false);

    /** All of them. */
    public static final List<Setting> ALL = List.of(
            ALLOW_TTL_WITHOUT_NSUP,
            APPLY_TTL_REDUCTIONS,
            BACKGROUND_QUERY_MAX_RPS,
            DEFAULT_READ_TOUCH_PERCENT,
            DEFAULT_TTL,
            DISALLOW_NULL_SET_NAME,
            FORCE_LONG_QUERIES,
            MAX_RECORD_SIZE,
            NSUP_PERIOD,
            REJECT_NON_XDR_WRITES);

    private NamespaceSettings() {}
}
