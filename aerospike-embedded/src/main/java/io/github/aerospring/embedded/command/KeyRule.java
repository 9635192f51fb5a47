package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/** A stored key stays with the record until it is deleted; a request that carries another key does not mean the record. */
final class KeyRule {

    private static final int INTEGER = 1;
    private static final int INTEGER_KEY_SIZE = 9;

    private KeyRule() {}

    static void check(Fields fields, Record record) {
        ByteSlice given = fields.find(FieldType.KEY);
        byte[] stored = record.key();
        if (given != null && stored != null && !given.equals(ByteSlice.of(stored))) {
            throw ResultCode.KEY_MISMATCH.failure();
        }
    }

    /** The key to store with a write, null for none. */
    static byte @Nullable [] toStore(Fields fields, @Nullable Record existing) {
        if (existing != null && existing.key() != null) {
            check(fields, existing);
            return existing.key();
        }
        ByteSlice given = fields.find(FieldType.KEY);
        if (given == null) {
            return null;
        }
        if (given.isEmpty() || (given.array()[given.offset()] == INTEGER && given.length() != INTEGER_KEY_SIZE)) {
            throw ResultCode.UNSUPPORTED_FEATURE.failure();
        }
        return given.copy();
    }
}
