package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.MsgPackWriter;
import io.github.aerospring.embedded.value.Particle;
import io.github.aerospring.embedded.value.Value;

/**
 * The index that a list or map may keep in storage. Here it is only a flag; on the wire it does not exist, and in the real
 * server it has a size that counts.
 */
public final class PersistedIndex {

    private static final int UNORDERED_LIST_STEP = 128;
    private static final int NIL_SIZE = 1;

    private PersistedIndex() {}

    /** A bin as replies carry it: without the flag. Returns the same instance when it has none. */
    public static Particle withoutIndex(Particle bin) {
        if (bin.type() != Particle.LIST && bin.type() != Particle.MAP) {
            return bin;
        }
        Value value = Value.decode(bin.value());
        Value plain = withoutIndex(value);
        return plain == value ? bin : new Particle(bin.type(), plain.encode());
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

    /** Bytes that the list or map takes in the storage of the real server, index included. */
    public static int storedSize(Particle bin) {
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
        return size - extensionHeaderSize(0) + extensionHeaderSize(index) + index;
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
