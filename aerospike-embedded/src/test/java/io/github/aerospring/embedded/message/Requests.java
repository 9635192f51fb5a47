package io.github.aerospring.embedded.message;

import java.util.ArrayList;
import java.util.List;

/** Builds requests as clients send them. */
public final class Requests {

    private int info1;
    private int info2;
    private int info3;
    private int info4;
    private long generation;
    private long ttl;
    private long transactionTtl;
    private final List<byte[]> fields = new ArrayList<>();
    private final List<byte[]> operations = new ArrayList<>();

    public static Requests read() {
        return new Requests().flag(1, Flag.READ);
    }

    public static Requests readAll() {
        return read().flag(1, Flag.GET_ALL);
    }

    public static Requests write() {
        return new Requests().flag(2, Flag.WRITE);
    }

    public static Requests delete() {
        return write().flag(2, Flag.DELETE);
    }

    public Requests flag(int infoByte, Flag flag) {
        switch (infoByte) {
            case 1 -> info1 |= flag.mask();
            case 2 -> info2 |= flag.mask();
            case 3 -> info3 |= flag.mask();
            default -> info4 |= flag.mask();
        }
        return this;
    }

    public Requests generation(long expected) {
        generation = expected;
        return this;
    }

    public Requests ttl(long seconds) {
        ttl = seconds;
        return this;
    }

    public Requests transactionTtl(long millis) {
        transactionTtl = millis;
        return this;
    }

    public Requests field(FieldType type, byte[] data) {
        return field(type.code(), data);
    }

    /** Adds a field before all others. */
    public Requests firstField(FieldType type, String text) {
        field(type, text);
        fields.add(0, fields.remove(fields.size() - 1));
        return this;
    }

    /**
     * Whether the request may be repeated in a batch. The real server changes some requests as it runs them: the time to
     * live when a new record should keep its own, and what is added to a HyperLogLog.
     */
    public boolean isRepeatable() {
        return ttl != 0xFFFF_FFFEL
                && fields.stream().noneMatch(field -> field[Integer.BYTES] == FieldType.KEY.code())
                && operations.stream().noneMatch(operation -> operation[Integer.BYTES] == OpCode.HLL_MODIFY);
    }

    public Requests field(FieldType type, String text) {
        return field(type, WireText.bytes(text));
    }

    public Requests field(int type, byte[] data) {
        fields.add(new WireWriter(16).u32(data.length + 1L).u8(type).bytes(data).toByteArray());
        return this;
    }

    /** Namespace test, set demo, and a digest that begins with two bytes and goes on with zeros. */
    public Requests record(int first, int second) {
        return field(FieldType.NAMESPACE, "test")
                .field(FieldType.SET, "demo")
                .field(FieldType.DIGEST, digest(first, second));
    }

    public Requests op(int code, String name, int type, byte[] value) {
        operations.add(new WireWriter(16)
                .u32(4L + name.length() + value.length)
                .u8(code)
                .u8(type)
                .u8(0)
                .u8(name.length())
                .text(name)
                .bytes(value)
                .toByteArray());
        return this;
    }

    /** A filter that every record passes: 1 = 1. */
    public Requests trueFilter() {
        return field(FieldType.FILTER_EXPRESSION, new byte[] {(byte) 0x93, 1, 1, 1});
    }

    /** A filter that no record passes: 1 = 2. */
    public Requests falseFilter() {
        return field(FieldType.FILTER_EXPRESSION, new byte[] {(byte) 0x93, 1, 1, 2});
    }

    /** A filter that is no expression. */
    public Requests malformedFilter() {
        return field(FieldType.FILTER_EXPRESSION, new byte[] {(byte) 0x91, 127});
    }

    public Requests op(int code, String name) {
        return op(code, name, 0, new byte[0]);
    }

    public Requests put(String name, long value) {
        return op(OpCode.WRITE, name, Particle.INTEGER, number(value));
    }

    public Requests put(String name, String value) {
        return op(OpCode.WRITE, name, Particle.STRING, WireText.bytes(value));
    }

    public Requests get(String name) {
        return op(OpCode.READ, name);
    }

    public byte[] body() {
        WireWriter out = new WireWriter(64)
                .u8(22)
                .u8(info1)
                .u8(info2)
                .u8(info3)
                .u8(info4)
                .u8(0)
                .u32(generation)
                .u32(ttl)
                .u32(transactionTtl)
                .u16(fields.size())
                .u16(operations.size());
        fields.forEach(out::bytes);
        operations.forEach(out::bytes);
        return out.toByteArray();
    }

    public Message message() {
        return Message.read(ByteSlice.of(body()));
    }

    /** A row of a batch. */
    public byte[] row(int index, byte[] digest, int flags) {
        WireWriter out = new WireWriter(64).u32(index).bytes(digest).u8(flags | 0x02 | 0x10 | 0x04 | 0x08);
        out.u8(info1).u8(info2).u8(info3).u8(info4).u16((int) generation).u32(ttl);
        out.u16(fields.size()).u16(operations.size());
        fields.forEach(out::bytes);
        operations.forEach(out::bytes);
        return out.toByteArray();
    }

    public static byte[] digest(int first, int second) {
        byte[] digest = new byte[20];
        digest[0] = (byte) first;
        digest[1] = (byte) second;
        return digest;
    }

    public static byte[] number(long value) {
        return new WireWriter(8).i64(value).toByteArray();
    }

    public static byte[] proto(int type, byte[] body) {
        return new WireWriter(64)
                .i64(Proto.header(type, body.length))
                .bytes(body)
                .toByteArray();
    }
}
