package io.github.aerospring.embedded.hll;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.judge.Payload;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.judge.RealServer.Request;
import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/** Random requests with HyperLogLog operations on sketches that share some of their elements. */
public final class HllPrograms {

    private static final int[] COUNTS = {0, 1, 3, 20, 100, 500};

    private final Random random;
    private final int maxIndexBits;
    private final int usualIndexBits;
    private final int usualMinHashBits;

    public HllPrograms(Random random, int maxIndexBits) {
        this.random = random;
        this.maxIndexBits = maxIndexBits;
        this.usualIndexBits = indexBits();
        this.usualMinHashBits = minHashBits();
    }

    public Request modification() {
        return new Request(
                bin(), RealServer.HLL_MODIFY, modify(random.nextInt(5)).toList());
    }

    public Request reading() {
        Particle bin = bin();
        return new Request(
                bin, RealServer.HLL_READ, read(50 + random.nextInt(7)).toList());
    }

    /** Two or three sketches with the same bits: what decides on the digits of an estimate. */
    Request similarity() {
        Payload others = new Payload();
        for (int i = random.nextInt(2); i >= 0; i--) {
            others.bytes(Particle.HLL, sketch(usualIndexBits, usualMinHashBits).bytes());
        }
        int operation = 53 + random.nextInt(2);
        return new Request(
                Particle.of(
                        Particle.HLL, sketch(usualIndexBits, usualMinHashBits).bytes()),
                RealServer.HLL_READ,
                Payload.of(operation).list(others).toList());
    }

    /** A payload that lost its end, has a wrong number of parameters or a number that is no operation. */
    Request malformed() {
        boolean modify = random.nextBoolean();
        Payload payload = modify ? modify(random.nextInt(5)) : read(50 + random.nextInt(7));
        byte[] bytes = payload.toList();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[0] = (byte) (0x90 | random.nextInt(6));
            case 2 -> bytes[1] = (byte) random.nextInt(64);
            default -> bytes = payload.bool(true).toList();
        }
        return new Request(bin(), modify ? RealServer.HLL_MODIFY : RealServer.HLL_READ, bytes);
    }

    private @Nullable Particle bin() {
        return switch (random.nextInt(20)) {
            case 0 -> Particle.of(Particle.BLOB, sketch().bytes());
            case 1, 2, 3 -> null;
            default -> Particle.of(Particle.HLL, sketch().bytes());
        };
    }

    private Payload modify(int operation) {
        Payload payload = Payload.of(operation);
        switch (operation) {
            case 0 -> bits(payload, random.nextInt(4));
            case 1 -> bits(payload.list(elements()), random.nextInt(4));
            case 2 -> {
                sketches(payload);
                if (random.nextInt(3) > 0) {
                    payload.integer(random.nextInt(16));
                }
            }
            case 4 -> payload.integer(random.nextInt(8) == 0 ? random.nextInt(20) - 2 : indexBits());
            default -> {
                return payload;
            }
        }
        return payload;
    }

    /** Up to {@code count} of index bits, min-hash bits and policy. */
    private void bits(Payload payload, int count) {
        if (count > 0) {
            payload.integer(random.nextInt(8) == 0 ? random.nextInt(20) - 2 : indexBits());
        }
        if (count > 1) {
            payload.integer(random.nextInt(8) == 0 ? random.nextInt(60) - 3 : minHashBits());
        }
        if (count > 2) {
            payload.integer(random.nextInt(8));
        }
    }

    private Payload read(int operation) {
        Payload payload = Payload.of(operation);
        if (operation == 56) {
            payload.list(elements());
        } else if (operation >= 51 && operation <= 54) {
            sketches(payload);
        }
        return payload;
    }

    private void sketches(Payload payload) {
        if (random.nextInt(8) == 0) {
            payload.bytes(random.nextBoolean() ? Particle.HLL : Particle.BLOB, sketch().bytes(), random.nextBoolean());
            return;
        }
        Payload list = new Payload();
        for (int i = random.nextInt(random.nextInt(4) == 0 ? 5 : 3); i >= 0; i--) {
            byte[] bytes = sketch().bytes();
            if (random.nextInt(30) == 0) {
                bytes[random.nextInt(3)] ^= (byte) (1 << random.nextInt(4));
            }
            list.bytes(random.nextInt(9) == 0 ? Particle.BLOB : Particle.HLL, bytes, random.nextInt(4) == 0);
        }
        payload.list(random.nextInt(40) == 0 ? new Payload() : list);
    }

    private Payload elements() {
        Payload list = new Payload();
        for (int i = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(8); i > 0; i--) {
            switch (random.nextInt(9)) {
                case 0 -> list.integer(random.nextLong() >> random.nextInt(64));
                case 1 -> list.integer(random.nextLong() >> random.nextInt(64), random.nextBoolean(), 8);
                case 2 -> list.integer(random.nextInt(0x10000) - 0x8000, random.nextBoolean(), 1 << random.nextInt(3));
                case 3 -> list.bool(random.nextBoolean());
                case 4 -> list.packed(packed());
                case 5 -> list.bytes(Particle.BLOB, new byte[random.nextInt(300)], random.nextBoolean());
                default ->
                    list.bytes(
                            Particle.STRING,
                            ("value " + random.nextInt(1000)).getBytes(StandardCharsets.UTF_8),
                            random.nextInt(4) == 0);
            }
        }
        return list;
    }

    private byte[] packed() {
        byte[] content = new byte[random.nextInt(40)];
        random.nextBytes(content);
        List<byte[]> choices = List.of(
                new byte[] {(byte) 0xC0},
                new byte[] {(byte) 0xCB, 0x40, (byte) random.nextInt(), 0, 0, 0, 0, 0, 0},
                new byte[] {(byte) 0xCA, 0x40, (byte) random.nextInt(), 0, 0},
                new byte[] {(byte) 0xD4, (byte) random.nextInt(), (byte) random.nextInt(4)},
                new byte[] {(byte) 0xD6, 1, 2, 3, 4, (byte) random.nextInt(4)},
                join(new byte[] {(byte) 0xC7, (byte) content.length, 9}, content),
                join(new byte[] {(byte) 0xC8, 0, (byte) content.length, 9}, content),
                join(new byte[] {(byte) 0xC9, 0, 0, 0, (byte) content.length, 9}, content),
                join(new byte[] {(byte) 0xDA, 0, (byte) content.length}, content),
                join(new byte[] {(byte) 0xDB, 0, 0, 0, (byte) content.length}, content),
                join(new byte[] {(byte) 0xC5, 0, (byte) content.length}, content),
                new byte[] {(byte) 0xA0},
                random.nextBoolean() ? new byte[] {(byte) 0x90} : new byte[] {(byte) 0x80});
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] join(byte[] head, byte[] content) {
        byte[] joined = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, joined, head.length, content.length);
        return joined;
    }

    private Sketch sketch() {
        return random.nextInt(3) == 0 ? sketch(indexBits(), minHashBits()) : sketch(usualIndexBits, usualMinHashBits);
    }

    private Sketch sketch(int indexBits, int minHashBits) {
        Sketch sketch = Sketch.empty(indexBits, minHashBits);
        int count = COUNTS[random.nextInt(COUNTS.length)];
        int from = random.nextInt(2) * random.nextInt(400);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(Element.of(new Payload().integer(from + i).toList()));
        }
        elements.forEach(element -> sketch.raise(element.index(sketch), element.value(sketch)));
        if (random.nextInt(8) == 0) {
            sketch.cache(random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(2000));
        }
        return sketch;
    }

    private int indexBits() {
        return 4 + random.nextInt(random.nextInt(20) == 0 ? maxIndexBits - 3 : 4);
    }

    private int minHashBits() {
        return random.nextInt(3) == 0 ? 0 : 4 + random.nextInt(random.nextInt(4) == 0 ? 48 : 6);
    }
}
