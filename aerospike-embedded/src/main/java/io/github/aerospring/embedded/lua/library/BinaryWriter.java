package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;

/** Packs values into a string. */
final class BinaryWriter {

    private final Arguments call;
    private final BinaryFormat format;
    private final StringBuilder text = new StringBuilder();
    private int argument = 1;

    BinaryWriter(Arguments call) {
        this.call = call;
        this.format = new BinaryFormat(call);
    }

    String run() {
        while (format.hasNext()) {
            BinaryFormat.Item item = format.next(text.length());
            text.append("\0".repeat(item.padding()));
            append(item);
        }
        return text.toString();
    }

    private void append(BinaryFormat.Item item) {
        int size = item.size();
        switch (item.kind()) {
            case INTEGER -> {
                long value = call.integer(++argument);
                long limit = size < Long.BYTES ? 1L << size * 8 - 1 : 0;
                check(size >= Long.BYTES || -limit <= value && value < limit, "integer overflow");
                integer(value, size, value < 0);
            }
            case UNSIGNED -> {
                long value = call.integer(++argument);
                check(size >= Long.BYTES || Long.compareUnsigned(value, 1L << size * 8) < 0, "unsigned overflow");
                integer(value, size, false);
            }
            case FLOAT -> integer(Float.floatToRawIntBits((float) call.real(++argument)), size, false);
            case DOUBLE -> integer(Double.doubleToRawLongBits(call.real(++argument)), size, false);
            case CHARS -> {
                String value = call.string(++argument);
                check(value.length() <= size, "string longer than given size");
                text.append(value).append("\0".repeat(size - value.length()));
            }
            case COUNTED -> {
                String value = call.string(++argument);
                check(
                        size >= Long.BYTES || value.length() < 1L << size * 8,
                        "string length does not fit in given size");
                integer(value.length(), size, false);
                text.append(value);
            }
            case ZERO_ENDED -> {
                String value = call.string(++argument);
                check(value.indexOf('\0') < 0, "string contains zeros");
                text.append(value).append('\0');
            }
            case PADDING -> text.append('\0');
            default -> {
                // alignment and byte order write nothing
            }
        }
    }

    private void check(boolean condition, String message) {
        if (!condition) {
            throw call.error(argument, message);
        }
    }

    private void integer(long value, int size, boolean negative) {
        char[] bytes = new char[size];
        for (int i = 0; i < size; i++) {
            int part = i < Long.BYTES ? (int) (value >>> 8 * i) & 0xFF : negative ? 0xFF : 0;
            bytes[format.isLittle() ? i : size - 1 - i] = (char) part;
        }
        text.append(bytes);
    }
}
