package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.RecordSet;
import io.github.aerospring.embedded.storage.SetSettings;
import io.github.aerospring.embedded.storage.Settings;
import org.jspecify.annotations.Nullable;

/** When a record that is written will expire. */
final class TtlRule {

    static final long DEFAULT = 0;
    static final long NEVER = 0xFFFF_FFFFL;
    static final long KEEP = 0xFFFF_FFFEL;

    private TtlRule() {}

    /**
     * Void-time of a write.
     *
     * @param ttl field of the request: seconds, or one of the three special numbers
     * @return seconds since 2010, 0 for never
     */
    static int voidTime(long ttl, Namespace namespace, RecordSet set, @Nullable Record existing) {
        if (ttl > NamespaceSettings.MAX_TTL && ttl != NEVER && ttl != KEEP) {
            throw ResultCode.PARAMETER.failure();
        }
        if (ttl == KEEP && existing != null) {
            return existing.voidTime();
        }
        long seconds = ttl == DEFAULT || ttl == KEEP ? defaultTtl(namespace, set) : ttl;
        if (seconds == NEVER) {
            return 0;
        }
        checkAllowed(namespace.settings());
        int wanted = (int) (namespace.time().seconds() + seconds);
        return existing == null ? wanted : afterReduction(wanted, namespace, existing);
    }

    private static long defaultTtl(Namespace namespace, RecordSet set) {
        long ofSet = set.settings().get(SetSettings.DEFAULT_TTL);
        if (ofSet != 0) {
            return ofSet;
        }
        long ofNamespace = namespace.settings().get(NamespaceSettings.DEFAULT_TTL);
        return ofNamespace == 0 ? NEVER : ofNamespace;
    }

    private static void checkAllowed(Settings settings) {
        if (settings.get(NamespaceSettings.NSUP_PERIOD) == 0
                && !settings.isOn(NamespaceSettings.ALLOW_TTL_WITHOUT_NSUP)) {
            throw ResultCode.FORBIDDEN.failure();
        }
    }

    private static int afterReduction(int wanted, Namespace namespace, Record existing) {
        boolean shorter = existing.voidTime() == 0 || wanted < existing.voidTime();
        if (!shorter) {
            return wanted;
        }
        if (namespace.settings().isOn(NamespaceSettings.APPLY_TTL_REDUCTIONS)) {
            namespace.counters().count(NamespaceCounter.TTL_REDUCTIONS_APPLIED);
            return wanted;
        }
        namespace.counters().count(NamespaceCounter.TTL_REDUCTIONS_IGNORED);
        return existing.voidTime();
    }
}
