package io.github.aerospring.embedded.bits;

import java.util.Arrays;
import java.util.Random;

import io.github.aerospring.embedded.judge.Payload;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.judge.RealServer.Request;
import io.github.aerospring.embedded.message.Particle;
import org.jspecify.annotations.Nullable;

/** Random requests with bit operations; most are near a limit, about half of them are valid. */
public final class BitsPrograms {

    private static final int PARTIAL = 8;

    private final Random random;
    private final int longest;
    private @Nullable Particle bin;
    private int bits;

    public BitsPrograms(Random random, int longest) {
        this.random = random;
        this.longest = longest;
    }

    public Request modification() {
        chooseBin();
        return new Request(
                bin, RealServer.BITS_MODIFY, modify(random.nextInt(13)).toList());
    }

    public Request reading() {
        chooseBin();
        return new Request(
                bin, RealServer.BITS_READ, read(50 + random.nextInt(5)).toList());
    }

    /** A payload that lost its end, has a wrong number of parameters or a number that is no operation. */
    Request malformed() {
        chooseBin();
        boolean modify = random.nextBoolean();
        int operation = modify ? random.nextInt(13) : 50 + random.nextInt(5);
        Payload payload = modify ? modify(operation) : read(operation);
        byte[] bytes = payload.toList();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[0] = (byte) (0x90 | random.nextInt(8));
            case 2 -> bytes[1] = (byte) (modify ? 13 + random.nextInt(50) : random.nextInt(64));
            default -> bytes = payload.bool(true).toList();
        }
        return new Request(bin, modify ? RealServer.BITS_MODIFY : RealServer.BITS_READ, bytes);
    }

    private void chooseBin() {
        int choice = random.nextInt(40);
        if (choice == 0) {
            bin = null;
        } else if (choice == 1) {
            bin = Particle.of(random.nextBoolean() ? Particle.STRING : 8, bytes(3));
        } else if (choice == 2) {
            bin = Particle.of(Particle.INTEGER, bytes(8));
        } else {
            bin = Particle.of(Particle.BLOB, bytes(random.nextInt(longest + 1)));
        }
        bits = bin == null || bin.type() != Particle.BLOB ? 0 : 8 * bin.value().length;
    }

    private Payload modify(int operation) {
        Payload payload = Payload.of(operation);
        int policies;
        switch (operation) {
            case 0 -> {
                integer(payload, choose(0, bits / 8, 1 + random.nextInt(longest)));
                policies = 7;
            }
            case 1 -> {
                integer(payload, offset() / 8);
                operand(payload, 1 + random.nextInt(9));
                policies = 7;
            }
            case 2 -> {
                integer(payload, offset() / 8);
                integer(payload, choose(0, 1, 1 + random.nextInt(longest)));
                policies = 14;
            }
            case 3, 4, 5, 6 -> {
                int size = size();
                integer(payload, offset());
                integer(payload, size);
                operand(payload, (size + 7) / 8 + choose(0, 1, random.nextInt(20) == 0 ? -1 : 0));
                policies = 14;
            }
            case 7 -> {
                integer(payload, offset());
                integer(payload, size());
                policies = 14;
            }
            case 8, 9 -> {
                return shift(payload);
            }
            default -> {
                integer(payload, offset());
                integer(payload, integerSize());
                integer(payload, random.nextInt(4) == 0 ? random.nextLong() : random.nextLong() >> random.nextInt(64));
                policies = 6;
            }
        }
        boolean withMode = (operation == 0 || operation == 10 || operation == 11) && random.nextInt(4) > 0;
        if (withMode || random.nextBoolean()) {
            integer(payload, policy(policies));
        }
        if (withMode) {
            integer(payload, random.nextInt(random.nextInt(9) == 0 ? 16 : 8));
        }
        return payload;
    }

    /** The real server writes outside of its memory when a partial shift moves more than is left; such are not sent. */
    private Payload shift(Payload payload) {
        int offset = offset();
        int size = size();
        int distance = choose(random.nextInt(10), random.nextInt(size + 1), random.nextInt(size + 20));
        int policy = policy(14);
        int start = offset < 0 ? bits + offset : offset;
        if ((policy & PARTIAL) != 0 && start >= 0 && start < bits && start + size > bits) {
            distance = Math.min(distance, bits - start - 1);
        }
        return payload.integer(offset).integer(size).integer(distance).integer(policy);
    }

    private Payload read(int operation) {
        Payload payload = Payload.of(operation);
        integer(payload, offset());
        if (operation == 54) {
            integer(payload, integerSize());
            if (random.nextBoolean()) {
                integer(payload, random.nextInt(random.nextInt(9) == 0 ? 4 : 2));
            }
            return payload;
        }
        integer(payload, size());
        return operation < 52 ? payload : payload.bool(random.nextBoolean());
    }

    private int offset() {
        return switch (random.nextInt(8)) {
            case 0 -> -random.nextInt(bits + 20);
            case 1 -> random.nextInt(bits + 20);
            case 2 -> 0;
            default -> random.nextInt(Math.max(1, bits));
        };
    }

    private int size() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(bits + 20);
            case 1, 2, 3 -> 1 + random.nextInt(Math.max(1, bits));
            default -> 1 + random.nextInt(Math.max(1, bits / 4));
        };
    }

    private int integerSize() {
        return random.nextInt(30) == 0 ? random.nextInt(80) : 1 + random.nextInt(random.nextBoolean() ? 9 : 64);
    }

    private int policy(int allowed) {
        return random.nextInt(30) == 0 ? random.nextInt(20) : random.nextInt(16) & allowed;
    }

    private int choose(int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void operand(Payload payload, int length) {
        payload.bytes(random.nextInt(8) == 0 ? 3 : 4, bytes(Math.max(0, length)), random.nextInt(4) == 0);
    }

    private void integer(Payload payload, long value) {
        int form = random.nextInt(40);
        if (form == 0) {
            payload.integer(value, true, 8);
        } else if (form == 1) {
            payload.integer(value, random.nextBoolean(), 4);
        } else if (form == 2) {
            payload.integer(value, random.nextBoolean(), 1 << random.nextInt(2));
        } else {
            payload.integer(value);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        int run = random.nextInt(4);
        if (run < 2) {
            Arrays.fill(bytes, random.nextInt(length + 1), length, (byte) (run == 0 ? 0 : 0xFF));
        }
        return bytes;
    }
}
