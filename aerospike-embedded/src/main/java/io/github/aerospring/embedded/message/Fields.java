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

    /** Data of a field as text, empty if the message has none of that type. */
    public String text(FieldType type) {
        ByteSlice value = values.get(type);
        return value == null ? "" : value.text();
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
