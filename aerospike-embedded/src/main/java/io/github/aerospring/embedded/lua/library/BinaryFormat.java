package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;

/** Reads the format of packed values, item by item. */
final class BinaryFormat {

    private static final int MAX_INTEGER = 16;
    private static final int NATIVE_ALIGNMENT = 8;

    private final Arguments call;
    private final String format;
    private int at;
    private boolean little = true;
    private int maxAlignment = 1;

    BinaryFormat(Arguments call) {
        this.call = call;
        this.format = call.string(1);
    }

    /** What an item is. */
    enum Kind {
        INTEGER,
        UNSIGNED,
        FLOAT,
        DOUBLE,
        /** A string of a fixed size. */
        CHARS,
        /** A string after its length. */
        COUNTED,
        ZERO_ENDED,
        PADDING,
        ALIGNMENT,
        NOTHING
    }

    /**
     * One item.
     *
     * @param size bytes of the value, or of the length before it
     * @param padding bytes to skip before it
     */
    record Item(Kind kind, int size, int padding) {}

    /** The function {@code packsize}. */
    static Object[] size(Arguments call) {
        BinaryFormat format = new BinaryFormat(call);
        long total = 0;
        while (format.hasNext()) {
            Item item = format.next(total);
            if (item.kind() == Kind.COUNTED || item.kind() == Kind.ZERO_ENDED) {
                throw call.error(1, "variable-length format");
            }
            total += item.size() + item.padding();
            if (total > Integer.MAX_VALUE) {
                throw call.error(1, "format result too large");
            }
        }
        return Results.of(total);
    }

    boolean hasNext() {
        return at < format.length();
    }

    boolean isLittle() {
        return little;
    }

    /** The next item, which comes after {@code total} bytes. */
    Item next(long total) {
        Item item = option();
        int align = item.size();
        if (item.kind() == Kind.ALIGNMENT) {
            if (!hasNext()) {
                throw call.error(1, "invalid next option for option 'X'");
            }
            Item next = option();
            align = next.size();
            if (next.kind() == Kind.CHARS || align == 0) {
                throw call.error(1, "invalid next option for option 'X'");
            }
            item = new Item(Kind.ALIGNMENT, 0, 0);
        }
        boolean aligned =
                switch (item.kind()) {
                    case INTEGER, UNSIGNED, FLOAT, DOUBLE, COUNTED, ALIGNMENT -> true;
                    default -> false;
                };
        if (!aligned || align <= 1) {
            return item;
        }
        align = Math.min(align, maxAlignment);
        if ((align & align - 1) != 0) {
            throw call.error(1, "format asks for alignment not power of 2");
        }
        int padding = (int) (align - (total & align - 1) & align - 1);
        return new Item(item.kind(), item.size(), padding);
    }

    private Item option() {
        char option = format.charAt(at++);
        return switch (option) {
            case 'b' -> item(Kind.INTEGER, 1);
            case 'B' -> item(Kind.UNSIGNED, 1);
            case 'h' -> item(Kind.INTEGER, 2);
            case 'H' -> item(Kind.UNSIGNED, 2);
            case 'i' -> item(Kind.INTEGER, limited(4));
            case 'I' -> item(Kind.UNSIGNED, limited(4));
            case 'l', 'j' -> item(Kind.INTEGER, 8);
            case 'L', 'J', 'T' -> item(Kind.UNSIGNED, 8);
            case 'f' -> item(Kind.FLOAT, 4);
            case 'd', 'n' -> item(Kind.DOUBLE, 8);
            case 's' -> item(Kind.COUNTED, limited(8));
            case 'c' -> {
                int size = number(-1);
                if (size < 0) {
                    throw call.state().error("missing size for format option 'c'");
                }
                yield item(Kind.CHARS, size);
            }
            case 'z' -> item(Kind.ZERO_ENDED, 0);
            case 'x' -> item(Kind.PADDING, 1);
            case 'X' -> item(Kind.ALIGNMENT, 0);
            case '<', '=' -> order(true);
            case '>' -> order(false);
            case '!' -> {
                maxAlignment = limited(NATIVE_ALIGNMENT);
                yield item(Kind.NOTHING, 0);
            }
            case ' ' -> item(Kind.NOTHING, 0);
            default -> throw call.state().error("invalid format option '" + option + "'");
        };
    }

    private static Item item(Kind kind, int size) {
        return new Item(kind, size, 0);
    }

    private Item order(boolean littleEndian) {
        little = littleEndian;
        return item(Kind.NOTHING, 0);
    }

    private int number(int otherwise) {
        if (!hasNext() || !Character.isDigit(format.charAt(at))) {
            return otherwise;
        }
        int number = 0;
        while (hasNext() && Character.isDigit(format.charAt(at)) && number <= (Integer.MAX_VALUE - 9) / 10) {
            number = number * 10 + Character.digit(format.charAt(at++), 10);
        }
        return number;
    }

    private int limited(int otherwise) {
        int size = number(otherwise);
        if (size > MAX_INTEGER || size <= 0) {
            throw call.state().error("integral size (" + size + ") out of limits [1," + MAX_INTEGER + "]");
        }
        return size;
    }
}
