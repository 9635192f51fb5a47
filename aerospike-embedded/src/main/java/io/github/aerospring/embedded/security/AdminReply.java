package io.github.aerospring.embedded.security;

import java.util.Collection;

import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;

/** Answers of the admin protocol: one message for most commands, a stream of them for queries. */
final class AdminReply {

    private static final int UNUSED = 12;
    private static final int FIELD_COUNT_OFFSET = 3;

    private final WireWriter out = new WireWriter(256);
    private int protoStart;
    private int messageStart;
    private int fields;
    private boolean stream;

    private AdminReply() {}

    static AdminReply of(ResultCode code) {
        AdminReply reply = new AdminReply();
        reply.begin(code);
        return reply;
    }

    /** A stream of messages, each begun with {@link #next()}. */
    static AdminReply stream() {
        AdminReply reply = new AdminReply();
        reply.out.i64(0);
        reply.stream = true;
        return reply;
    }

    boolean isStream() {
        return stream;
    }

    AdminReply next() {
        closeMessage();
        message(ResultCode.OK);
        return this;
    }

    AdminReply text(int field, String text) {
        return field(field, WireText.bytes(text));
    }

    AdminReply number(int field, long number) {
        return field(field, new WireWriter(Integer.BYTES).u32(number).toByteArray());
    }

    AdminReply numbers(int field, int[] numbers) {
        WireWriter data = new WireWriter(32).u8(numbers.length);
        for (int number : numbers) {
            data.u32(number);
        }
        return field(field, data.toByteArray());
    }

    AdminReply names(int field, Collection<String> names) {
        WireWriter data = new WireWriter(64).u8(names.size());
        names.forEach(name -> data.u8(name.length()).text(name));
        return field(field, data.toByteArray());
    }

    AdminReply field(int field, byte[] data) {
        out.u32(data.length + 1L).u8(field).bytes(data);
        fields++;
        return this;
    }

    /** The bytes of an answer that is one message. */
    byte[] end() {
        closeProto();
        return out.toByteArray();
    }

    /** The bytes of a stream, with the message that ends it in a protocol message of its own. */
    byte[] endStream() {
        if (out.size() > Proto.HEADER_SIZE) {
            closeProto();
        } else {
            out.truncate(0, Integer.MAX_VALUE);
        }
        begin(ResultCode.END_OF_ADMIN_QUERY);
        return end();
    }

    private void begin(ResultCode code) {
        protoStart = out.size();
        out.i64(0);
        messageStart = 0;
        message(code);
    }

    private void message(ResultCode code) {
        messageStart = out.size();
        fields = 0;
        out.u8(0).u8(code.code()).u8(0).u8(0).bytes(new byte[UNUSED]);
    }

    private void closeMessage() {
        if (messageStart > 0) {
            out.array()[messageStart + FIELD_COUNT_OFFSET] = (byte) fields;
        }
    }

    private void closeProto() {
        closeMessage();
        out.i64At(protoStart, Proto.header(Proto.SECURITY, out.size() - protoStart - Proto.HEADER_SIZE));
    }
}
