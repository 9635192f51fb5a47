package io.github.aerospring.embedded.msgpack;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Brings a received list or map into the form in which it is stored and returned: shortest headers, maps sorted by key,
 * flags only where a container is ordered. Unordered maps are sorted too, they only lack the flag.
 */
public final class MsgpackNormalizer {

    private static final int ORDERED = 0x01;
    private static final int MAP_FLAGS = 0x03;
    private static final int NO_STORAGE = 0xFF;
    private static final int BLOB_TYPE = 4;
    private static final int MAX_DEPTH = 256;

    private final byte[] array;
    private final MsgpackReader in;

    private MsgpackNormalizer(byte[] array, int offset, int length) {
        this.array = array;
        this.in = new MsgpackReader(array, offset, length);
    }

    /**
     * Normal form of the one element in {@code length} bytes at {@code offset}, which has to be of a certain kind.
     *
     * @throws InvalidMsgpackException when the bytes are something else, or no element that may be stored
     */
    public static byte[] normalize(ElementKind expected, byte[] array, int offset, int length) {
        MsgpackNormalizer normalizer = new MsgpackNormalizer(array, offset, length);
        MsgpackWriter out = new MsgpackWriter();
        ElementKind kind = normalizer.element(out, 0);
        if (kind != expected) {
            throw new InvalidMsgpackException("element: " + kind + " (expected: " + expected + ")");
        }
        if (normalizer.in.remaining() > 0) {
            throw new InvalidMsgpackException(
                    "bytes after the element: " + normalizer.in.remaining() + " (expected: none)");
        }
        return out.toByteArray();
    }

    private ElementKind element(MsgpackWriter out, int depth) {
        if (depth > MAX_DEPTH) {
            throw new InvalidMsgpackException("nested containers: " + depth + " (expected: at most " + MAX_DEPTH + ")");
        }
        int from = in.position();
        ElementKind kind = in.next();
        switch (kind) {
            case NIL, FALSE, TRUE, DOUBLE -> out.raw(array, from, in.position() - from);
            case INTEGER -> integer(out);
            case STRING, BYTES, GEOJSON -> out.bytes(array, in.start(), in.length());
            case LIST -> list(out, in.length(), depth + 1);
            case MAP -> map(out, in.length(), depth + 1);
            case EXTENSION -> extension(out, from);
        }
        return kind;
    }

    private void integer(MsgpackWriter out) {
        if (in.isHuge()) {
            out.unsigned(in.integer());
        } else {
            out.integer(in.integer());
        }
    }

    private void extension(MsgpackWriter out, int from) {
        if (in.extensionType() == NO_STORAGE) {
            throw new InvalidMsgpackException("element: wildcard or infinity (expected: a value that can be stored)");
        }
        out.raw(array, from, in.position() - from);
    }

    private void list(MsgpackWriter out, int wireCount, int depth) {
        int flags = flags(wireCount);
        int count = flags < 0 ? wireCount : wireCount - 1;
        if (flags < 0 || (flags & ORDERED) == 0) {
            out.listHeader(count);
            for (int i = 0; i < count; i++) {
                element(out, depth);
            }
            return;
        }
        byte[][] elements = new byte[count][];
        for (int i = 0; i < count; i++) {
            elements[i] = alone(depth);
        }
        requireOrder(elements, false);
        out.listHeader(count + 1);
        out.flags(ORDERED);
        for (byte[] element : elements) {
            out.raw(element, 0, element.length);
        }
    }

    private void map(MsgpackWriter out, int wireCount, int depth) {
        int wireFlags = flags(wireCount);
        int count = wireCount;
        if (wireFlags >= 0) {
            count--;
            in.next();
        }
        int flags = Math.max(wireFlags, 0) & MAP_FLAGS;
        byte[][] keys = new byte[count][];
        byte[][][] entries = new byte[count][][];
        for (int i = 0; i < count; i++) {
            keys[i] = key(depth);
            entries[i] = new byte[][] {keys[i], alone(depth)};
        }
        if (flags == 0) {
            Arrays.sort(entries, Comparator.comparing(entry -> entry[0], MsgpackComparator.INSTANCE));
            for (int i = 0; i < count; i++) {
                keys[i] = entries[i][0];
            }
        }
        requireOrder(keys, true);
        out.mapHeader(flags == 0 ? count : count + 1);
        if (flags != 0) {
            out.flags(flags);
            out.nil();
        }
        for (byte[][] entry : entries) {
            out.raw(entry[0], 0, entry[0].length);
            out.raw(entry[1], 0, entry[1].length);
        }
    }

    private byte[] key(int depth) {
        int from = in.position();
        byte[] key = alone(depth);
        ElementKind kind = new MsgpackReader(key, 0, key.length).next();
        boolean blob = kind == ElementKind.BYTES && in.length() > 0 && array[in.start()] == BLOB_TYPE;
        if (kind != ElementKind.INTEGER && kind != ElementKind.STRING && !blob) {
            throw new InvalidMsgpackException(
                    "map key at byte " + from + ": " + kind + " (expected: integer, string or blob)");
        }
        return key;
    }

    private byte[] alone(int depth) {
        MsgpackWriter out = new MsgpackWriter();
        element(out, depth);
        return out.toByteArray();
    }

    /** Flags of the container whose header was read, -1 if it has no element that carries them. */
    private int flags(int count) {
        if (count == 0 || !in.isAtFlags()) {
            return -1;
        }
        MsgpackReader ahead = new MsgpackReader(array, in.position(), in.remaining());
        ahead.next();
        if (ahead.extensionType() == NO_STORAGE) {
            return -1;
        }
        in.next();
        return ahead.extensionType();
    }

    private static void requireOrder(byte[][] elements, boolean distinct) {
        for (int i = 1; i < elements.length; i++) {
            int order = MsgpackComparator.INSTANCE.compare(elements[i - 1], elements[i]);
            if (order > 0 || (distinct && order == 0)) {
                throw new InvalidMsgpackException("element " + i + " of an ordered container is "
                        + (order == 0 ? "a duplicate" : "out of order") + " (expected: ascending)");
            }
        }
    }
}
