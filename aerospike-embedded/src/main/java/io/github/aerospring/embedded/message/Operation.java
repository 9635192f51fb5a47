package io.github.aerospring.embedded.message;

import java.util.ArrayList;
import java.util.List;

/**
 * One operation of a request.
 *
 * @param code what to do, see {@link OpCode}
 * @param particleType type of the value
 * @param name name of the bin, empty for operations on the whole record
 */
public record Operation(int code, int particleType, String name, ByteSlice value) {

    private static final int HEADER = 4;
    private static final int HAS_UPDATE_TIME = 0x01;

    /** Reads {@code count} operations: u32 size, u8 code, u8 particle type, u8 flags, u8 name length, name, value. */
    public static List<Operation> read(WireReader in, int count) {
        if (count == 0) {
            return List.of();
        }
        List<Operation> operations = new ArrayList<>(Math.min(count, in.remaining() / (HEADER + 4) + 1));
        for (int i = 0; i < count; i++) {
            operations.add(read(in));
        }
        return operations;
    }

    private static Operation read(WireReader in) {
        WireReader body = in.slice(in.u32()).reader();
        int code = body.u8();
        int particleType = body.u8();
        int flags = body.u8();
        int nameLength = body.u8();
        String name = body.slice(nameLength).text();
        if ((flags & HAS_UPDATE_TIME) != 0) {
            body.i64();
        }
        return new Operation(code, particleType, name, body.slice(body.remaining()));
    }
}
