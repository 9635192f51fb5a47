package io.github.aerospring.embedded.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.WireReader;
import io.github.aerospring.embedded.message.WireWriter;

/** A message (type 3) cut into its header, fields and operations, so that damage to one of them leaves all lengths right. */
final class MessageParts {

    private static final int HEADER = 22;
    private static final int COUNTS = 18;
    private static final int RECORDS_PER_SECOND = 10;

    private final byte[] header;
    private final List<byte[]> fields;
    private final List<byte[]> operations;

    private MessageParts(byte[] header, List<byte[]> fields, List<byte[]> operations) {
        this.header = header;
        this.fields = fields;
        this.operations = operations;
    }

    /**
     * Cuts a message.
     *
     * @throws MalformedMessageException when its lengths contradict each other
     */
    static MessageParts of(byte[] body) {
        WireReader in = new WireReader(body, 0, body.length);
        byte[] header = in.slice(HEADER).copy();
        WireReader counts = new WireReader(header, COUNTS, 4);
        return new MessageParts(header, parts(in, counts.u16()), parts(in, counts.u16()));
    }

    private static List<byte[]> parts(WireReader in, int count) {
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(in.slice(in.u32()).copy());
        }
        return parts;
    }

    /** Whether the message asks for a pace, which may make it take as long as it likes. */
    boolean isPaced() {
        return fields.stream().anyMatch(field -> field.length > 0 && field[0] == RECORDS_PER_SECOND);
    }

    /** Damages one part, or takes one away, or repeats one. */
    void damage(Random random, Damage damage) {
        int choice = random.nextInt(10);
        if (choice == 0) {
            byte[] damaged = damage.apply(header);
            System.arraycopy(damaged, 0, header, 0, Math.min(damaged.length, COUNTS));
            return;
        }
        List<byte[]> parts = operations.isEmpty() || random.nextInt(3) == 0 ? fields : operations;
        if (parts.isEmpty()) {
            return;
        }
        int at = random.nextInt(parts.size());
        switch (choice) {
            case 1 -> parts.remove(at);
            case 2 -> parts.add(random.nextInt(parts.size() + 1), parts.get(at));
            default -> parts.set(at, damage.apply(parts.get(at)));
        }
    }

    byte[] body() {
        WireWriter out = new WireWriter(256).bytes(header, 0, COUNTS);
        out.u16(fields.size()).u16(operations.size());
        fields.forEach(part -> out.u32(part.length).bytes(part));
        operations.forEach(part -> out.u32(part.length).bytes(part));
        return out.toByteArray();
    }
}
