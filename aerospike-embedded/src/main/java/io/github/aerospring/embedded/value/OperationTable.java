package io.github.aerospring.embedded.value;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * Operations by number, for payloads of the form {@code [number, parameters...]}. Each family of operations registers
 * its own.
 *
 * @param <T> what the parameters of an operation make
 */
public final class OperationTable<T> {

    private static final int FIX_LIST = 0x90;
    private static final int LIST_16 = 0xDC;
    private static final int LIST_32 = 0xDD;

    private final Map<Integer, Definition<T>> definitions = new HashMap<>();
    private final String kind;

    /** An empty table; {@code kind} says in messages what its operations are. */
    public OperationTable(String kind) {
        this.kind = kind;
    }

    /** Adds an operation with {@code least} to {@code most} parameters. */
    public void add(int number, int least, int most, Parser<T> parser) {
        definitions.put(number, new Definition<>(number, least, most, parser));
    }

    /**
     * Finds the operation of a payload. As on the real server only the low 32 bits of its number count.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException 4 when there is none
     */
    public Call<T> find(byte[] payload) {
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        long elements = elements(buffer);
        if (elements == 0) {
            throw ResultCode.PARAMETER.because(
                    "payload: no list or an empty one (expected: [operation, parameters...])");
        }
        MsgPackReader reader = new MsgPackReader(payload, buffer.position(), buffer.remaining());
        int number = (int) reader.readLong();
        Definition<T> definition = definitions.get(number);
        if (definition == null) {
            throw ResultCode.PARAMETER.because("operation: " + number + " (expected: the number of a " + kind + ")");
        }
        return new Call<>(definition, reader, elements - 1);
    }

    /** Reads the header of a list; it may promise more elements than there are bytes, which fails when they are read. */
    private static long elements(ByteBuffer buffer) {
        int head = buffer.hasRemaining() ? buffer.get() & 0xFF : 0;
        if ((head & 0xF0) == FIX_LIST) {
            return head & 0x0F;
        }
        if (head == LIST_16 && buffer.remaining() >= Short.BYTES) {
            return buffer.getShort() & 0xFFFF;
        }
        return head == LIST_32 && buffer.remaining() >= Integer.BYTES ? buffer.getInt() & 0xFFFF_FFFFL : 0;
    }

    /** Makes something of the {@code count} parameters of an operation. */
    @FunctionalInterface
    public interface Parser<T> {

        /**
         * Reads all parameters.
         *
         * @throws io.github.aerospring.embedded.message.RequestFailedException 4 when one is malformed
         */
        T parse(MsgPackReader reader, int count);
    }

    /** An operation whose parameters have not been read. */
    public static final class Call<T> {

        private final Definition<T> definition;
        private final MsgPackReader reader;
        private final long count;

        private Call(Definition<T> definition, MsgPackReader reader, long count) {
            this.definition = definition;
            this.reader = reader;
            this.count = count;
        }

        /**
         * Reads the parameters.
         *
         * @throws io.github.aerospring.embedded.message.RequestFailedException 4 when their number is wrong or one is malformed
         */
        public T parse() {
            if (count < definition.least || count > definition.most) {
                throw ResultCode.PARAMETER.because("operation " + definition.number + ": " + count
                        + " parameters (expected: " + definition.least + " to " + definition.most + ")");
            }
            return definition.parser.parse(reader, (int) count);
        }
    }

    private record Definition<T>(int number, int least, int most, Parser<T> parser) {}
}
