package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Partition;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.SetSettings;

/** A read that extends the life of a record: its time to live starts again when little enough of it is left. */
final class ReadTouch {

    private static final int ALL = 100;
    private static final int MILLIS_PER_SECOND = 1000;

    private ReadTouch() {}

    /**
     * Percentage below which the remaining time has to be, 0 for no touch. A record that never expires is not touched,
     * whatever is wanted.
     *
     * @param wanted field of the request: 0 for the default of the set or namespace
     */
    static int percent(long wanted, Namespace namespace, Record record) {
        if (wanted == TtlRule.NEVER || record.voidTime() == 0) {
            return 0;
        }
        if (wanted > ALL) {
            throw ResultCode.PARAMETER.failure();
        }
        return wanted > 0 ? (int) wanted : defaultPercent(namespace, record);
    }

    private static int defaultPercent(Namespace namespace, Record record) {
        long ofSet = record.set().settings().get(SetSettings.DEFAULT_READ_TOUCH_PERCENT);
        if (ofSet == SetSettings.NEVER_EXPIRES) {
            return 0;
        }
        return (int) (ofSet > 0 ? ofSet : namespace.settings().get(NamespaceSettings.DEFAULT_READ_TOUCH_PERCENT));
    }

    /** Touches a record that was read, unless it has changed since. */
    static void apply(int percent, Namespace namespace, Record read) {
        if (percent == 0) {
            return;
        }
        int now = namespace.time().seconds();
        long ttl = read.voidTime() - read.lastUpdate() / MILLIS_PER_SECOND;
        long remaining = read.voidTime() - now;
        if (remaining * ALL >= ttl * percent || now + ttl <= read.voidTime()) {
            return;
        }
        Partition partition = namespace.partition(read.digest());
        partition.lock();
        try {
            if (partition.find(read.digest()) == read) {
                partition.put(read.touched(
                        (int) (now + ttl), Math.max(namespace.time().millis(), read.lastUpdate())));
                namespace.counters().count(NamespaceCounter.READ_TOUCH_SUCCESS);
            } else {
                namespace.counters().count(NamespaceCounter.READ_TOUCH_SKIP);
            }
        } finally {
            partition.unlock();
        }
    }
}
