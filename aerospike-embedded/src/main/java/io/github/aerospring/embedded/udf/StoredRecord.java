package io.github.aerospring.embedded.udf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.storage.ServerTime;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** A stored version as functions read it. */
public record StoredRecord(Record record, ServerTime time) implements UdfRecordView {

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public List<String> binNames() {
        List<String> names = new ArrayList<>(record.binCount());
        for (int i = 0; i < record.binCount(); i++) {
            names.add(record.layout().name(i));
        }
        return names;
    }

    @Override
    public Value bin(String name) {
        return Value.fromParticle(record.find(name));
    }

    @Override
    public int generation() {
        return record.generation();
    }

    @Override
    public long ttl() {
        return Math.max(0, record.voidTime() - time.seconds());
    }

    @Override
    public long lastUpdate() {
        return record.lastUpdate();
    }

    @Override
    public @Nullable String setName() {
        String name = record.set().name();
        return name.isEmpty() ? null : name;
    }

    @Override
    public byte[] digest() {
        return record.digest().bytes();
    }

    @Override
    public Value key() {
        return keyOf(record.key());
    }

    @Override
    public int size() {
        return record.usedBytes();
    }

    /** The value of a stored key: a type byte, then an integer, text or bytes; nil for none or another type. */
    public static Value keyOf(byte @Nullable [] stored) {
        if (stored == null || stored.length == 0) {
            return Nil.NIL;
        }
        byte[] bytes = Arrays.copyOfRange(stored, 1, stored.length);
        return switch (stored[0]) {
            case Particle.INTEGER ->
                bytes.length == Long.BYTES ? Int.of(ByteBuffer.wrap(bytes).getLong()) : Nil.NIL;
            case Particle.STRING -> new Str(bytes);
            case Particle.BLOB -> new Blob(bytes);
            default -> Nil.NIL;
        };
    }
}
