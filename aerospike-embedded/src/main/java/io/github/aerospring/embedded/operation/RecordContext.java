package io.github.aerospring.embedded.operation;

import java.util.concurrent.TimeUnit;

import io.github.aerospring.embedded.expression.ExpressionContext;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.ServerTime;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a request see of its record.
 *
 * @param draft bins as changed so far
 * @param version metadata, in a write that of the new version
 * @param stored the version that is stored, null if there is none
 * @param readable the stored version if it may be looked at, which it may not when it is to be replaced
 */
record RecordContext(
        RecordDraft draft,
        Record version,
        @Nullable Record stored,
        @Nullable Record readable,
        ServerTime time) implements ExpressionContext {

    @Override
    public @Nullable Particle bin(String name) {
        return draft.find(name);
    }

    /** A key that comes with the request is not there yet. */
    @Override
    public byte @Nullable [] storedKey() {
        return readable == null ? null : readable.key();
    }

    @Override
    public boolean hasStoredKey() {
        return stored != null && stored.key() != null;
    }

    @Override
    public byte[] digest() {
        return version.digest().bytes();
    }

    @Override
    public String setName() {
        return version.set().name();
    }

    @Override
    public long lastUpdateNanos() {
        return TimeUnit.MILLISECONDS.toNanos(ServerTime.EPOCH_MILLIS + version.lastUpdate());
    }

    @Override
    public long sinceUpdateMillis() {
        return Math.max(0, time.millis() - version.lastUpdate());
    }

    @Override
    public long voidTimeNanos() {
        return version.voidTime() == 0
                ? -1
                : TimeUnit.MILLISECONDS.toNanos(ServerTime.EPOCH_MILLIS) + TimeUnit.SECONDS.toNanos(version.voidTime());
    }

    @Override
    public long ttlSeconds() {
        return version.voidTime() == 0 ? -1 : Math.max(0, version.voidTime() - time.seconds());
    }

    @Override
    public boolean tombstone() {
        return false;
    }

    /** Namespaces are in memory. */
    @Override
    public long deviceSize() {
        return 0;
    }

    @Override
    public long memorySize() {
        return recordSize();
    }

    @Override
    public long recordSize() {
        return stored == null ? 0 : stored.usedBytes();
    }
}
