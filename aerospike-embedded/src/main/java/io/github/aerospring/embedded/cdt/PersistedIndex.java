package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.MsgPackWriter;
import io.github.aerospring.embedded.value.Value;

/**
 * The index that a list or map may keep in storage. Here it is only a flag; on the wire it does not exist, and in the real
 * server it has a size that counts.
 */
public final class PersistedIndex {

    private static final int UNORDERED_LIST_STEP = 128;
    private static final int NIL_SIZE = 1;
    private static final int FLAGS_HEAD = 0xC7;
    private static final int FLAGS_SIZE = 3;

    private PersistedIndex() {}

    /** A bin as replies carry it: without the flag. Returns the same instance when it has none. */
    public static Particle withoutIndex(Particle bin) {
        return hasIndex(bin)
                ? Particle.of(
                        bin.type(), withoutIndex(Value.decode(bin.value())).encode())
                : bin;
    }

    /** Looks at the flags where the storage form has them: in an extension without content that is the first element. */
    private static boolean hasIndex(Particle bin) {
        if (bin.type() != Particle.LIST && bin.type() != Particle.MAP) {
            return false;
        }
        byte[] value = bin.value();
        int header =
                switch (value[0] & 0xFF) {
                    case 0xDC, 0xDE -> 3;
                    case 0xDD, 0xDF -> 5;
                    default -> 1;
                };
        return value.length >= header + FLAGS_SIZE
                && (value[header] & 0xFF) == FLAGS_HEAD
                && (value[header + 2] & ContainerFlags.PERSIST_INDEX) != 0;
    }

    /** The container without the flag. */
    static Value withoutIndex(Value value) {
        if (value instanceof ListValue list && (list.flags() & ContainerFlags.PERSIST_INDEX) != 0) {
            return new ListValue(list.elements(), list.flags() & ~ContainerFlags.PERSIST_INDEX);
        }
        if (value instanceof MapValue map && (map.flags() & ContainerFlags.PERSIST_INDEX) != 0) {
            return new MapValue(map.entries(), map.flags() & ~ContainerFlags.PERSIST_INDEX);
        }
        return value;
    }

    /** Bytes that the index of a value takes in the storage of the real server, 0 if it has none. */
    public static int size(Particle bin) {
        if (!hasIndex(bin)) {
            return 0;
        }
        int size = bin.value().length;
        Value value = Value.decode(bin.value());
        int index = 0;
        if (value instanceof ListValue list && (list.flags() & ContainerFlags.PERSIST_INDEX) != 0) {
            int header = headerSize(list.size() + 1) + extensionHeaderSize(0);
            index = list.isOrdered()
                    ? offsets(list.size(), size - header)
                    : offsets(
                            list.size() > UNORDERED_LIST_STEP ? (list.size() - 1) / UNORDERED_LIST_STEP + 1 : 0,
                            size - header);
        } else if (value instanceof MapValue map && (map.flags() & ContainerFlags.PERSIST_INDEX) != 0) {
            int header = headerSize(map.size() + 1) + extensionHeaderSize(0) + NIL_SIZE;
            index = offsets(map.size(), size - header);
            if ((map.flags() & ContainerFlags.VALUE_ORDERED) != 0 && map.size() > 1) {
                index += map.size() * numberSize(map.size());
            }
        }
        return extensionHeaderSize(index) - extensionHeaderSize(0) + index;
    }

    private static int headerSize(int count) {
        return new MsgPackWriter().listHeader(count).toByteArray().length;
    }

    private static int offsets(int count, int contentSize) {
        return count <= 1 ? 0 : count * numberSize(contentSize);
    }

    private static int numberSize(int greatest) {
        return greatest < 1 << 8 ? 1 : greatest < 1 << 16 ? 2 : greatest < 1 << 24 ? 3 : 4;
    }

    private static int extensionHeaderSize(int length) {
        if (length <= 16 && Integer.bitCount(length) == 1) {
            return 2;
        }
        return length < 1 << 8 ? 3 : length < 1 << 16 ? 4 : 6;
    }
}
