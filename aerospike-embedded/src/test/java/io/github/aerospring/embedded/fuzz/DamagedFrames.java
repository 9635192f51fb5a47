package io.github.aerospring.embedded.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

import io.github.aerospring.embedded.message.MalformedMessageException;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireWriter;

/** An endless sequence of damaged requests that a seed decides. */
final class DamagedFrames {

    private final Random random;
    private final List<byte[]> valid;
    private final Damage damage;

    DamagedFrames(long seed, List<byte[]> valid) {
        this.random = new Random(seed);
        this.valid = valid;
        this.damage = new Damage(random, valid);
    }

    /**
     * A request.
     *
     * @param framed whether its header says what follows, so that the server has to answer and to stay
     */
    record Frame(byte[] bytes, boolean framed) {}

    Frame next() {
        while (true) {
            byte[] frame = valid.get(random.nextInt(valid.size()));
            if (random.nextInt(25) == 0) {
                return new Frame(damage.apply(frame), false);
            }
            int type = frame[1];
            byte[] body = Arrays.copyOfRange(frame, Proto.HEADER_SIZE, frame.length);
            byte[] damaged = type == Proto.MESSAGE ? message(body) : damage.apply(body);
            if (!isPaced(type, damaged)) {
                byte[] request = Requests.proto(type, damaged);
                return new Frame(random.nextInt(50) == 0 ? compressed(request) : request, true);
            }
        }
    }

    private byte[] message(byte[] body) {
        if (random.nextInt(4) == 0) {
            return damage.apply(body);
        }
        MessageParts parts;
        try {
            parts = MessageParts.of(body);
        } catch (MalformedMessageException ignored) {
            // the client counts the filter of a batch into the length of its rows
            return damage.apply(body);
        }
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            parts.damage(random, damage);
        }
        return parts.body();
    }

    private static boolean isPaced(int type, byte[] body) {
        try {
            return type == Proto.MESSAGE && MessageParts.of(body).isPaced();
        } catch (MalformedMessageException ignored) {
            // the server will not get as far as the pace
            return false;
        }
    }

    private byte[] compressed(byte[] request) {
        Deflater deflater = new Deflater();
        deflater.setInput(request);
        deflater.finish();
        byte[] room = new byte[request.length + 64];
        int length = deflater.deflate(room);
        deflater.end();
        byte[] body =
                new WireWriter(64).i64(request.length).bytes(room, 0, length).toByteArray();
        return Requests.proto(Proto.COMPRESSED_MESSAGE, random.nextBoolean() ? body : damage.apply(body));
    }
}
