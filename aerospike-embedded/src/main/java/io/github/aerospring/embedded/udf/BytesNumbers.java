package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;

/** The functions of {@code bytes} for numbers: of 1, 2, 4 and 8 bytes, and of 7 bits a byte. */
final class BytesNumbers {

    private static final int VARIABLE_SIZE = 5;

    private BytesNumbers() {}

    static void addTo(LibraryTable functions) {
        add(functions, "byte", 1, false);
        for (int bits = Short.SIZE; bits <= Long.SIZE; bits *= 2) {
            String name = "int" + bits;
            add(functions, name, bits / Byte.SIZE, false);
            add(functions, name + "_be", bits / Byte.SIZE, false);
            add(functions, name + "_le", bits / Byte.SIZE, true);
        }
        functions
                .add("get_var_int", BytesNumbers::getVariable)
                .add("set_var_int", BytesNumbers::setVariable)
                .add("append_var_int", BytesNumbers::appendVariable);
    }

    private static void add(LibraryTable functions, String name, int count, boolean little) {
        functions
                .add("get_" + name, call -> get(call, count, little))
                .add("set_" + name, call -> set(call, count, little))
                .add("append_" + name, call -> append(call, count, little));
    }

    /** Reads a number; one of a single byte is unsigned. Nothing when it is not all there. */
    static Object[] get(Arguments call, int count, boolean little) {
        if (call.size() != 2) {
            return NOTHING;
        }
        LuaBytes bytes = BytesLibrary.bytes(call, 1);
        long index = call.integer(2, 0);
        if (!BytesLibrary.isUnsigned(index, 1) || !bytes.has(index - 1, count)) {
            return NOTHING;
        }
        return Results.of(count == 1 ? (long) bytes.get(index - 1) : bytes.number(index - 1, count, little));
    }

    /** Writes a number that fits; whether it did. */
    static Object[] set(Arguments call, int count, boolean little) {
        if (call.size() != 3) {
            return Results.of(false);
        }
        LuaBytes bytes = BytesLibrary.bytes(call, 1);
        long index = call.integer(2, 0);
        long value = call.integer(3, 0);
        return Results.of(BytesLibrary.isUnsigned(index, 1)
                && fits(value, count)
                && bytes.putNumber(index - 1, value, count, little));
    }

    private static Object[] append(Arguments call, int count, boolean little) {
        if (call.size() != 2) {
            return Results.of(false);
        }
        LuaBytes bytes = BytesLibrary.bytes(call, 1);
        long value = call.integer(2, 0);
        return Results.of(fits(value, count) && bytes.putNumber(bytes.size(), value, count, little));
    }

    private static boolean fits(long value, int count) {
        if (count == 1) {
            return value >= 0 && value <= 0xFF;
        }
        int unused = Long.SIZE - count * Byte.SIZE;
        return value << unused >> unused == value;
    }

    private static Object[] getVariable(Arguments call) {
        if (call.size() != 2) {
            return NOTHING;
        }
        LuaBytes bytes = BytesLibrary.bytes(call, 1);
        long index = call.integer(2, 0);
        if (!BytesLibrary.isUnsigned(index, 1)) {
            return NOTHING;
        }
        int value = 0;
        int size = 0;
        int part;
        do {
            part = bytes.get(index - 1 + size);
            value |= (part & 0x7F) << 7 * size;
            size++;
        } while ((part & 0x80) != 0);
        return Results.of(value & 0xFFFF_FFFFL, (long) size);
    }

    private static Object[] setVariable(Arguments call) {
        if (call.size() != 3) {
            return Results.of(0L);
        }
        LuaBytes bytes = BytesLibrary.bytes(call, 1);
        long index = call.integer(2, 0);
        long value = call.integer(3, 0);
        return Results.of(BytesLibrary.isUnsigned(index, 1) ? putVariable(bytes, index - 1, value) : 0L);
    }

    private static Object[] appendVariable(Arguments call) {
        if (call.size() != 2) {
            return Results.of(0L);
        }
        LuaBytes bytes = BytesLibrary.bytes(call, 1);
        return Results.of(putVariable(bytes, bytes.size(), call.integer(2, 0)));
    }

    /** Writes a number where there is room, which does not change how many bytes are in use; bytes that it took. */
    private static long putVariable(LuaBytes bytes, long index, long value) {
        if ((int) value != value || !bytes.ensure(index + VARIABLE_SIZE)) {
            return 0;
        }
        int rest = (int) value;
        int size = 0;
        while (Integer.compareUnsigned(rest, 0x80) >= 0) {
            bytes.poke(index + size++, rest | 0x80);
            rest >>>= 7;
        }
        bytes.poke(index + size++, rest);
        return size;
    }
}
