package io.github.aerospring.embedded.message;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Fields of a message by type; of several fields with one type the first counts. */
public final class Fields {

    private final Map<FieldType, ByteSlice> values = new EnumMap<>(FieldType.class);

    /** Reads {@code count} fields: u32 size including the type byte, u8 type, data. */
    public static Fields read(WireReader in, int count) {
        Fields fields = new Fields();
        for (int i = 0; i < count; i++) {
            long size = in.u32();
            if (size == 0) {
                throw new MalformedMessageException("field size: 0 (expected: at least 1, the type byte)");
            }
            FieldType type = FieldType.of(in.u8());
            ByteSlice data = in.slice(size - 1);
            if (type != null) {
                fields.values.putIfAbsent(type, data);
            }
        }
        return fields;
    }

    /**
     * Reads the fields of a batch as the real server does: rows go on to the end of the message whatever the length of
     * their field says (the client for Java counts the filter into it), of several fields with one type the last counts,
     * and without {@code count} whole fields there are none.
     */
    static Fields readOfBatch(WireReader in, int count) {
        Fields fields = new Fields();
        try {
            for (int i = 0; i < count; i++) {
                fields.readOfBatch(in);
            }
        } catch (MalformedMessageException ignored) {
            // the batch answers that it has no rows
            return none();
        }
        return fields;
    }

    private void readOfBatch(WireReader in) {
        long size = in.u32();
        FieldType type = FieldType.of(in.u8());
        if (type == FieldType.BATCH || type == FieldType.BATCH_WITH_SET) {
            values.put(FieldType.BATCH, in.rest());
            in.slice(Math.max(0, Math.min(size - 1, in.remaining())));
        } else {
            ByteSlice data = in.slice(size - 1);
            if (type != null) {
                values.put(type, data);
            }
        }
    }

    /** No fields. */
    public static Fields none() {
        return new Fields();
    }

    /** Data of a field, null if the message has none of that type. */
    public @Nullable ByteSlice find(FieldType type) {
        return values.get(type);
    }

    /** Whether the message has a field. */
    public boolean has(FieldType type) {
        return values.containsKey(type);
    }

    /**
     * Text of a field, empty if the message has none of that type. A text ends before its first zero byte, as some clients
     * send it; one that begins with a zero byte is kept, so that it matches nothing.
     */
    public String text(FieldType type) {
        ByteSlice value = values.get(type);
        if (value == null) {
            return "";
        }
        String text = value.text();
        int end = text.indexOf('\0');
        return end > 0 ? text.substring(0, end) : text;
    }

    /**
     * These fields and {@code extra}, unless one of its type is here.
     *
     * @param extra data, null for none
     */
    public Fields orElse(FieldType type, @Nullable ByteSlice extra) {
        if (extra == null || values.containsKey(type)) {
            return this;
        }
        Fields joined = new Fields();
        joined.values.putAll(values);
        joined.values.put(type, extra);
        return joined;
    }
}
