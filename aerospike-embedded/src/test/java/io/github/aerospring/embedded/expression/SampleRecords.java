package io.github.aerospring.embedded.expression;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;

/** Random records on a server, and the same records for the expressions of this room. */
final class SampleRecords implements AutoCloseable {

    private static final int COUNT = 50;
    private static final long EPOCH_SECONDS = 1_262_304_000L;
    private static final long NANOS = 1_000_000_000L;

    private final List<WireRequest.Address> addresses = new ArrayList<>();
    private final List<SampleRecord> records = new ArrayList<>();
    private final WireServer server;
    private final Random random;
    private final RandomElements elements;

    /** Writes the records, then reads back how the server keeps them. */
    SampleRecords(WireServer server, String set, Random random) throws IOException {
        this.server = server;
        this.random = random;
        SecureRandom digests = new SecureRandom();
        this.elements = new RandomElements(random);
        for (int i = 0; i < COUNT; i++) {
            SampleRecord record = new SampleRecord();
            digests.nextBytes(record.digest);
            record.set = set;
            record.key = key(i);
            WireRequest.Address address = new WireRequest.Address(set, record.digest);
            int code = server.ask(creation(address, record.key, i % 5 == 0 ? 100_000 : -1))
                    .code();
            if (code != 0) {
                throw new IOException("record " + i + ": result code " + code);
            }
            complete(record, server, address);
            addresses.add(address);
            records.add(record);
        }
    }

    private static byte[] key(int i) {
        byte[] text = ("key-" + i).getBytes(StandardCharsets.UTF_8);
        return switch (i % 4) {
            case 0 -> ByteBuffer.allocate(9).put((byte) 1).putLong(i - 8).array();
            case 1 -> new byte[] {4, (byte) i, 1};
            case 2 ->
                ByteBuffer.allocate(1 + text.length).put((byte) 3).put(text).array();
            default -> null;
        };
    }

    private byte[] creation(WireRequest.Address address, byte[] key, int ttl) {
        WireRequest request = WireRequest.write(address).ttl(ttl);
        if (key != null) {
            request.field(2, key);
        }
        request.operation(WireRequest.BIN_WRITE, "id", Int.of(1).toParticle());
        for (String letter : List.of("t", "i", "s", "l", "m", "b", "f", "g")) {
            for (int i = 0; i < 3; i++) {
                if (random.nextInt(5) > 0) {
                    request.operation(
                            WireRequest.BIN_WRITE, letter + i, value(letter).toParticle());
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            if (random.nextBoolean()) {
                request.operation(WireRequest.HLL_MODIFY, "h" + i, sketch());
            }
        }
        return request.bytes();
    }

    private Value value(String letter) {
        return switch (random.nextInt(12) == 0 ? "i" : letter) {
            case "t" -> Bool.of(random.nextBoolean());
            case "i" -> Int.of(elements.integer());
            case "s" -> new Str(elements.text().getBytes(StandardCharsets.UTF_8));
            case "l" -> elements.list(2, true);
            case "m" -> elements.map(2, true);
            case "b" -> new Blob(elements.bytes());
            case "f" -> new Float(elements.real());
            default -> new Geo(elements.geometry());
        };
    }

    private Particle sketch() {
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            members.add(random.nextInt(40));
        }
        return Particle.of(Particle.BLOB, Wire.pack(List.of(1, members, 6 + random.nextInt(3), -1, 0)));
    }

    private static void complete(SampleRecord record, WireServer server, WireRequest.Address address)
            throws IOException {
        WireServer.Answer all = server.ask(WireRequest.readAll(address).bytes());
        record.bins.putAll(all.bins());
        record.voidTime = all.voidTime() == 0 ? -1 : (EPOCH_SECONDS + all.voidTime()) * NANOS;
        record.lastUpdate = number(server, address, 66);
        record.recordSize = number(server, address, 74);
        record.memorySize = record.recordSize;
    }

    private static long number(WireServer server, WireRequest.Address address, int opcode) throws IOException {
        byte[] payload = Wire.pack(List.of(Wire.op(opcode)));
        Particle answer =
                server.ask(WireRequest.evaluate(address, payload)).bins().get("r");
        return ByteBuffer.wrap(answer.value()).getLong();
    }

    int size() {
        return COUNT;
    }

    WireRequest.Address address(int index) {
        return addresses.get(index);
    }

    SampleRecord record(int index) {
        return records.get(index);
    }

    /** Deletes the records. */
    @Override
    public void close() throws IOException {
        for (WireRequest.Address address : addresses) {
            server.ask(WireRequest.delete(address).bytes());
        }
    }
}
