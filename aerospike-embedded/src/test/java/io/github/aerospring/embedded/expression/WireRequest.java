package io.github.aerospring.embedded.expression;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import io.github.aerospring.embedded.message.Particle;

/** A request for one record, in the bytes that go over the wire. */
final class WireRequest {

    static final int BIN_READ = 1;
    static final int BIN_WRITE = 2;
    static final int EXP_READ = 7;
    static final int EXP_MODIFY = 8;
    static final int HLL_MODIFY = 16;

    private static final int READ = 1;
    private static final int GET_ALL = 2;
    private static final int NO_BINS = 0x20;
    private static final int WRITE = 1;
    private static final int DELETE = 2;
    private static final int RESPOND_ALL_OPS = 0x80;

    private final ByteArrayOutputStream fields = new ByteArrayOutputStream();
    private final ByteArrayOutputStream operations = new ByteArrayOutputStream();
    private final int info1;
    private final int info2;
    private int fieldCount;
    private int operationCount;
    private int ttl;

    /** Which record. */
    record Address(String set, byte[] digest) {}

    private WireRequest(Address address, int info1, int info2) {
        this.info1 = info1;
        this.info2 = info2;
        field(0, "test".getBytes(StandardCharsets.UTF_8));
        field(1, address.set().getBytes(StandardCharsets.UTF_8));
        field(4, address.digest());
    }

    static WireRequest header(Address address) {
        return new WireRequest(address, READ | NO_BINS, 0);
    }

    static WireRequest readAll(Address address) {
        return new WireRequest(address, READ | GET_ALL, 0);
    }

    static WireRequest read(Address address) {
        return new WireRequest(address, READ, 0);
    }

    static WireRequest write(Address address) {
        return new WireRequest(address, READ, WRITE | RESPOND_ALL_OPS);
    }

    static WireRequest delete(Address address) {
        return new WireRequest(address, 0, WRITE | DELETE);
    }

    /** A read whose only operation evaluates an expression. */
    static byte[] evaluate(Address address, byte[] payload) {
        return read(address)
                .operation(EXP_READ, "r", Particle.of(Particle.BLOB, payload))
                .bytes();
    }

    /** A read of nothing but the header, behind a filter. */
    static byte[] filtered(Address address, byte[] filter) {
        return header(address).field(43, filter).bytes();
    }

    WireRequest ttl(int seconds) {
        ttl = seconds;
        return this;
    }

    WireRequest field(int type, byte[] data) {
        fields.writeBytes(
                ByteBuffer.allocate(5).putInt(1 + data.length).put((byte) type).array());
        fields.writeBytes(data);
        fieldCount++;
        return this;
    }

    WireRequest operation(int code, String bin, Particle value) {
        byte[] name = bin.getBytes(StandardCharsets.UTF_8);
        byte[] wire = value.type() == Particle.GEOJSON ? withCells(value.value()) : value.value();
        operations.writeBytes(ByteBuffer.allocate(8)
                .putInt(4 + name.length + wire.length)
                .put((byte) code)
                .put((byte) value.type())
                .put((byte) 0)
                .put((byte) name.length)
                .array());
        operations.writeBytes(name);
        operations.writeBytes(wire);
        operationCount++;
        return this;
    }

    private static byte[] withCells(byte[] json) {
        return ByteBuffer.allocate(3 + json.length).put(new byte[3]).put(json).array();
    }

    byte[] bytes() {
        int size = 22 + fields.size() + operations.size();
        return ByteBuffer.allocate(8 + size)
                .putLong(2L << 56 | 3L << 48 | size)
                .put((byte) 22)
                .put((byte) info1)
                .put((byte) info2)
                .put(new byte[3])
                .putInt(0)
                .putInt(ttl)
                .putInt(5000)
                .putShort((short) fieldCount)
                .putShort((short) operationCount)
                .put(fields.toByteArray())
                .put(operations.toByteArray())
                .array();
    }
}
