package io.github.aerospring.embedded.lua.library;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.lua.Arguments;

/** Unpacks values from a string. */
final class BinaryReader {

    private final Arguments call;
    private final BinaryFormat format;
    private final String data;
    private int at;

    BinaryReader(Arguments call) {
        this.call = call;
        this.format = new BinaryFormat(call);
        this.data = call.string(2);
    }

    Object[] run() {
        long start = StringLibrary.start(call.integer(3, 1), data.length());
        if (start - 1 > data.length()) {
            throw call.error(3, "initial position out of string");
        }
        at = (int) start - 1;
        List<Object> values = new ArrayList<>();
        while (format.hasNext()) {
            BinaryFormat.Item item = format.next(at);
            if ((long) item.padding() + item.size() > data.length() - at) {
                throw call.error(2, "data string too short");
            }
            at += item.padding();
            read(item, values);
        }
        values.add(at + 1L);
        return values.toArray();
    }

    private void read(BinaryFormat.Item item, List<Object> values) {
        int size = item.size();
        int from = at;
        at += size;
        switch (item.kind()) {
            case INTEGER -> values.add(integer(from, size, true));
            case UNSIGNED -> values.add(integer(from, size, false));
            case FLOAT -> values.add((double) Float.intBitsToFloat((int) integer(from, size, false)));
            case DOUBLE -> values.add(Double.longBitsToDouble(integer(from, size, false)));
            case CHARS -> values.add(data.substring(from, at));
            case COUNTED -> {
                long length = integer(from, size, false);
                if (length < 0 || length > data.length() - at) {
                    throw call.error(2, "data string too short");
                }
                values.add(data.substring(at, at + (int) length));
                at += (int) length;
            }
            case ZERO_ENDED -> {
                int end = data.indexOf('\0', from);
                if (end < 0) {
                    throw call.error(2, "unfinished string for format 'z'");
                }
                values.add(data.substring(from, end));
                at = end + 1;
            }
            default -> {
                // padding, alignment and byte order have no value
            }
        }
    }

    private long integer(int from, int size, boolean signed) {
        long value = 0;
        for (int i = Math.min(size, Long.BYTES) - 1; i >= 0; i--) {
            value = value << 8 | byteAt(from, size, i);
        }
        if (size < Long.BYTES) {
            int unused = Long.SIZE - size * 8;
            return signed ? value << unused >> unused : value;
        }
        int fill = signed && value < 0 ? 0xFF : 0;
        for (int i = Long.BYTES; i < size; i++) {
            if (byteAt(from, size, i) != fill) {
                throw call.state().error(size + "-byte integer does not fit into Lua Integer");
            }
        }
        return value;
    }

    private int byteAt(int from, int size, int significance) {
        return data.charAt(from + (format.isLittle() ? significance : size - 1 - significance));
    }
}
