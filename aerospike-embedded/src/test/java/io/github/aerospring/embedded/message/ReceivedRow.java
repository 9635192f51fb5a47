package io.github.aerospring.embedded.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reply row as a client reads it. */
public record ReceivedRow(
        int info1,
        int info3,
        int code,
        int generation,
        int voidTime,
        int batchIndex,
        Map<Integer, byte[]> fields,
        List<Operation> bins) {

    public static List<ReceivedRow> readAll(byte[] body) {
        WireReader in = new WireReader(body, 0, body.length);
        List<ReceivedRow> rows = new ArrayList<>();
        while (in.remaining() > 0) {
            rows.add(read(in));
        }
        return rows;
    }

    public static ReceivedRow of(ReplyRow row) {
        WireWriter out = new WireWriter(64);
        row.write(out);
        return readAll(out.toByteArray()).get(0);
    }

    public boolean isLast() {
        return (info3 & Flag.LAST.mask()) != 0;
    }

    /** Bins as {@code name=value}, numbers and texts only. */
    public List<String> values() {
        return bins.stream().map(bin -> bin.name() + "=" + value(bin)).toList();
    }

    private static String value(Operation bin) {
        return switch (bin.particleType()) {
            case 0 -> "";
            case 1 -> Long.toString(bin.value().reader().i64());
            case 2 ->
                Double.toString(Double.longBitsToDouble(bin.value().reader().i64()));
            default -> bin.value().text();
        };
    }

    private static ReceivedRow read(WireReader in) {
        in.u8();
        int info1 = in.u8();
        in.u8();
        int info3 = in.u8();
        in.u8();
        int code = in.u8();
        int generation = in.i32();
        int voidTime = in.i32();
        int batchIndex = in.i32();
        int fieldCount = in.u16();
        int binCount = in.u16();
        Map<Integer, byte[]> fields = new LinkedHashMap<>();
        for (int i = 0; i < fieldCount; i++) {
            long size = in.u32();
            fields.put(in.u8(), in.slice(size - 1).copy());
        }
        return new ReceivedRow(
                info1, info3, code, generation, voidTime, batchIndex, fields, Operation.read(in, binCount));
    }
}
