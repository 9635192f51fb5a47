package io.github.aerospring.embedded.index;

import io.github.aerospring.embedded.expression.ExpressionContext;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/** What the expression of an index sees of a record: bins and digest. No index has an expression that asks for more. */
record IndexedRecord(Record record) implements ExpressionContext {

    @Override
    public @Nullable Particle bin(String name) {
        return record.find(WireText.fromJava(name));
    }

    @Override
    public byte[] digest() {
        return record.digest().bytes();
    }

    @Override
    public byte @Nullable [] storedKey() {
        throw notIndexable("key");
    }

    @Override
    public String setName() {
        throw notIndexable("set name");
    }

    @Override
    public long lastUpdateNanos() {
        throw notIndexable("last update");
    }

    @Override
    public long sinceUpdateMillis() {
        throw notIndexable("time since the last update");
    }

    @Override
    public long voidTimeNanos() {
        throw notIndexable("void time");
    }

    @Override
    public long ttlSeconds() {
        throw notIndexable("time to live");
    }

    @Override
    public boolean tombstone() {
        throw notIndexable("tombstone");
    }

    @Override
    public long deviceSize() {
        throw notIndexable("device size");
    }

    @Override
    public long memorySize() {
        throw notIndexable("memory size");
    }

    @Override
    public long recordSize() {
        throw notIndexable("record size");
    }

    private static IllegalStateException notIndexable(String what) {
        return new IllegalStateException("expression of an index: " + what + " (expected: bins and digest only)");
    }
}
