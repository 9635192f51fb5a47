package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.cdt.PathExpressions.Filter;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * One level of a path.
 *
 * @param type how it selects and for which container
 * @param index index or rank
 * @param value key, value or list of keys
 * @param filter expression of the level; {@code null} selects everything
 * @param also further condition; {@code null} when there is none
 * @param hasAlso whether a further condition was given, even if it is no expression
 */
record PathLevel(
        int type,
        long index,
        Value value,
        @Nullable Filter filter,
        @Nullable Filter also,
        boolean hasAlso) {

    static final int INDEX = 0;
    static final int RANK = 1;
    static final int KEY = 2;
    static final int VALUE = 3;
    static final int EXPRESSION = 4;
    static final int KEY_LIST = 10;

    private static final int BASE_MASK = 0x0F;
    private static final int LIST = 0x10;
    private static final int MAP = 0x20;
    private static final int CONTAINER_MASK = 0x30;
    private static final int MAP_TYPE_MASK = 0xF0;
    private static final int ALSO = 0x200;
    private static final int MAX_LEVELS = 64;

    /** Reads the levels of a path. */
    static List<PathLevel> read(Payload payload, PathExpressions expressions) {
        long parts = payload.readListCount();
        if (parts == 0 || parts % 2 != 0 || parts / 2 > MAX_LEVELS) {
            throw ResultCode.PARAMETER.because("path of " + parts + " (expected: 1 to 64 pairs of type and value)");
        }
        List<PathLevel> levels = new ArrayList<>();
        for (int i = 0; i < parts; i += 2) {
            long type = payload.readLong();
            if ((type & ALSO) == 0) {
                levels.add(read((int) type, payload, expressions));
            } else if (type == (ALSO | EXPRESSION) && !levels.isEmpty()) {
                int last = levels.size() - 1;
                levels.set(last, levels.get(last).with(condition(payload, expressions)));
            } else {
                throw ResultCode.PARAMETER.because(
                        "path type: " + type + " (expected: a level, then a condition on it)");
            }
        }
        return levels;
    }

    private static PathLevel read(int type, Payload payload, PathExpressions expressions) {
        return switch (type & BASE_MASK) {
            case INDEX, RANK -> new PathLevel(type, payload.readLong(), Nil.NIL, null, null, false);
            case KEY, VALUE, KEY_LIST -> new PathLevel(type, 0, payload.readValue(), null, null, false);
            case EXPRESSION -> new PathLevel(type, 0, Nil.NIL, condition(payload, expressions), null, false);
            default -> throw ResultCode.PARAMETER.because("path type: " + type + " (expected: a known one)");
        };
    }

    private static @Nullable Filter condition(Payload payload, PathExpressions expressions) {
        byte[] expression = payload.readEncoded();
        ValueKind kind = new MsgPackReader(expression).peekKind();
        if (kind == ValueKind.TRUE) {
            return null;
        }
        if (kind != ValueKind.LIST) {
            throw ResultCode.PARAMETER.because("condition of a path: " + kind + " (expected: an expression or true)");
        }
        return expressions.filter(expression);
    }

    private PathLevel with(@Nullable Filter condition) {
        if (hasAlso || base() == EXPRESSION) {
            throw ResultCode.PARAMETER.because("condition on a level (expected: one, and not on an expression)");
        }
        return new PathLevel(type, index, value, filter, condition, true);
    }

    int base() {
        return type & BASE_MASK;
    }

    void requireForList() {
        int container = type & CONTAINER_MASK;
        if (container != 0 && container != LIST) {
            throw ResultCode.PARAMETER.because("path type: " + type + " (expected: one for lists)");
        }
    }

    void requireForMap() {
        int container = type & MAP_TYPE_MASK;
        if (container != 0 && container != MAP) {
            throw ResultCode.PARAMETER.because("path type: " + type + " (expected: one for maps)");
        }
    }
}
