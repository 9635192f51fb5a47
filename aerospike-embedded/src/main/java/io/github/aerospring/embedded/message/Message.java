package io.github.aerospring.embedded.message;

import java.util.List;

/** A request message (type 3): header, fields and operations. */
public record Message(MessageHeader header, Fields fields, List<Operation> operations) {

    /**
     * Reads the body of a type 3 message.
     *
     * @throws MalformedMessageException when lengths contradict each other or bytes are left over
     */
    public static Message read(ByteSlice body) {
        WireReader in = body.reader();
        in.u8();
        int info1 = in.u8();
        int info2 = in.u8();
        int info3 = in.u8();
        int info4 = in.u8();
        in.u8();
        long generation = in.u32();
        long ttl = in.u32();
        long transactionTtl = in.u32();
        int fieldCount = in.u16();
        int operationCount = in.u16();
        MessageHeader header = new MessageHeader(info1, info2, info3, info4, generation, ttl, transactionTtl);
        if (header.has(Flag.BATCH)) {
            return new Message(header, Fields.readOfBatch(in, fieldCount), List.of());
        }
        Fields fields = Fields.read(in, fieldCount);
        List<Operation> operations = Operation.read(in, operationCount);
        if (in.remaining() > 0) {
            throw new MalformedMessageException(
                    "bytes after the last operation: " + in.remaining() + " (expected: none)");
        }
        return new Message(header, fields, operations);
    }

    /** Whether a flag of the header is set. */
    public boolean has(Flag flag) {
        return header.has(flag);
    }
}
