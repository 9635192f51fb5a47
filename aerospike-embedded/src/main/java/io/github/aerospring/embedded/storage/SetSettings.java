package io.github.aerospring.embedded.storage;

import java.util.List;

/** Settings of a set that this server honours. */
public final class SetSettings {

    /** Time to live that means "never expires", against 0 which means "as the namespace says". */
    public static final long NEVER_EXPIRES = 0xFFFF_FFFFL;

    public static final Setting DEFAULT_READ_TOUCH_PERCENT =
            Setting.number("default-read-touch-ttl-pct", 0, 0, NEVER_EXPIRES);
    public static final Setting DEFAULT_TTL = Setting.duration("default-ttl", 0, NEVER_EXPIRES);
    public static final Setting DISABLE_EVICTION = Setting.bool("disable-eviction", false);
    public static final Setting ENABLE_INDEX = Setting.bool("enable-index", false);
    public static final Setting STOP_WRITES_COUNT = Setting.number("stop-writes-count", 0, 0, Long.MAX_VALUE);
    public static final Setting STOP_WRITES_SIZE = Setting.size("stop-writes-size", 0, 0, Long.MAX_VALUE);

    /** All of them. */
    public static final List<Setting> ALL = List.of(
            DEFAULT_READ_TOUCH_PERCENT,
            DEFAULT_TTL,
            DISABLE_EVICTION,
            ENABLE_INDEX,
            STOP_WRITES_COUNT,
            STOP_WRITES_SIZE);

    private SetSettings() {}
}
