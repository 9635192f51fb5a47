package io.github.aerospring.embedded.udf;

import java.nio.charset.StandardCharsets;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.NativeFunction;
import io.github.aerospring.embedded.lua.library.LibraryTable;
import io.github.aerospring.embedded.lua.library.Results;
import io.github.aerospring.embedded.message.Particle;

import static io.github.aerospring.embedded.lua.LuaFunction.NOTHING;

/** The table {@code bytes}, and what bytes are to scripts; indexes count from 1. */
final class BytesLibrary {

    private static final long UNSIGNED_32 = 0xFFFF_FFFFL;
    private static final long MAX_ROOM = 1 << 27;

    private final UdfWorld world;

    private BytesLibrary(UdfWorld world) {
        this.world = world;
    }

    static LuaTable open(UdfWorld world, LuaTable metatable) {
        BytesLibrary library = new BytesLibrary(world);
        LibraryTable.in(metatable)
                .add("__index", new NativeFunction("index", call -> BytesNumbers.get(call, 1, false)))
                .add("__newindex", new NativeFunction("newindex", call -> BytesNumbers.set(call, 1, false)))
                .add("__len", new NativeFunction("len", BytesLibrary::size))
                .add("__tostring", new NativeFunction("tostring", BytesLibrary::text));
        LibraryTable functions = LibraryTable.of("bytes.")
                .add("size", BytesLibrary::size)
                .add("set_size", BytesLibrary::setSize)
                .add("get_type", call -> Results.of((long) bytes(call, 1).type()))
                .add("set_type", BytesLibrary::setType)
                .add("get_string", BytesLibrary::getString)
                .add("get_bytes", library::getBytes)
                .add("set_string", BytesLibrary::setString)
                .add("set_bytes", BytesLibrary::setBytes)
                .add("append_string", BytesLibrary::appendString)
                .add("append_bytes", BytesLibrary::appendBytes);
        BytesNumbers.addTo(functions);
        Constructors.add(functions.table(), library::construct);
        return functions.table();
    }

    static LuaBytes bytes(Arguments call, int index) {
        return call.userdata(index, LuaBytes.class, "Bytes");
    }

    /** Whether a number is an index or a size. */
    static boolean isUnsigned(long number, long least) {
        return number >= least && number <= UNSIGNED_32;
    }

    private Object[] construct(Arguments call) {
        if (call.size() > 2) {
            return NOTHING;
        }
        long room = call.size() == 2 ? call.integer(2, 0) & UNSIGNED_32 : 0;
        if (room > MAX_ROOM) {
            throw call.state().error("not enough memory");
        }
        return Results.of(world.emptyBytes(new byte[(int) room], Particle.BLOB));
    }

    /** Like the real server: with any second argument, which the length operator gives too, the size is 0. */
    private static Object[] size(Arguments call) {
        return Results.of(call.size() == 1 ? (long) bytes(call, 1).size() : 0L);
    }

    private static Object[] setSize(Arguments call) {
        if (call.size() != 2) {
            return Results.of(false);
        }
        LuaBytes bytes = bytes(call, 1);
        long size = call.integer(2, 0);
        return Results.of(isUnsigned(size, 0) && size <= bytes.capacity());
    }

    private static Object[] setType(Arguments call) {
        if (call.size() != 2) {
            return Results.of(false);
        }
        LuaBytes bytes = bytes(call, 1);
        long type = call.integer(2, 0);
        if (type == 0) {
            return Results.of(false);
        }
        bytes.setType((int) type);
        return Results.of(true);
    }

    private static Object[] text(Arguments call) {
        if (call.size() != 1) {
            return Results.of(0L);
        }
        String text = ValueText.of(bytes(call, 1));
        return Results.of(text == null ? "Bytes()" : text);
    }

    private static Object[] getString(Arguments call) {
        if (call.size() != 3) {
            return NOTHING;
        }
        LuaBytes bytes = bytes(call, 1);
        long index = call.integer(2, 0);
        long length = call.integer(3, 0);
        return isUnsigned(index, 1) && isUnsigned(length, 0)
                ? Results.of(new String(copy(call, bytes, index, length), StandardCharsets.ISO_8859_1))
                : NOTHING;
    }

    private Object[] getBytes(Arguments call) {
        if (call.size() != 3) {
            return NOTHING;
        }
        LuaBytes bytes = bytes(call, 1);
        long index = call.integer(2, 0);
        long length = call.integer(3, 0);
        return isUnsigned(index, 1) && isUnsigned(length, 0)
                ? Results.of(world.bytes(copy(call, bytes, index, length), Particle.BLOB))
                : NOTHING;
    }

    private static byte[] copy(Arguments call, LuaBytes bytes, long index, long length) {
        if (length > MAX_ROOM) {
            throw call.state().error("not enough memory");
        }
        return bytes.copy(index - 1, (int) length);
    }

    private static Object[] setString(Arguments call) {
        if (call.size() != 3) {
            return Results.of(false);
        }
        LuaBytes bytes = bytes(call, 1);
        long index = call.integer(2, 0);
        String text = call.optionalString(3);
        if (!isUnsigned(index, 1) || text == null) {
            return Results.of(false);
        }
        return Results.of(put(bytes, index - 1, text.getBytes(StandardCharsets.ISO_8859_1), text.length()));
    }

    private static Object[] appendString(Arguments call) {
        if (call.size() != 2) {
            return Results.of(false);
        }
        LuaBytes bytes = bytes(call, 1);
        String text = call.optionalString(2);
        if (text == null || text.isEmpty()) {
            return Results.of(false);
        }
        return Results.of(put(bytes, bytes.size(), text.getBytes(StandardCharsets.ISO_8859_1), text.length()));
    }

    private static Object[] setBytes(Arguments call) {
        if (call.size() != 4) {
            return Results.of(false);
        }
        LuaBytes bytes = bytes(call, 1);
        long index = call.integer(2, 0);
        LuaBytes from = bytes(call, 3);
        long count = call.integer(4, 0);
        if (!isUnsigned(index, 1) || !isUnsigned(count, 0)) {
            return Results.of(false);
        }
        boolean room = bytes.ensure(index - 1 + Math.min(count, from.size()));
        return Results.of(room && bytes.put(index - 1, from.toArray(), count));
    }

    private static Object[] appendBytes(Arguments call) {
        if (call.size() != 3) {
            return Results.of(false);
        }
        LuaBytes bytes = bytes(call, 1);
        LuaBytes from = bytes(call, 2);
        long count = call.integer(3, 0);
        return Results.of(
                isUnsigned(count, 0) && put(bytes, bytes.size(), from.toArray(), (int) Math.min(count, from.size())));
    }

    private static boolean put(LuaBytes bytes, long index, byte[] content, int count) {
        return bytes.ensure(index + count) && bytes.put(index, content, count);
    }
}
