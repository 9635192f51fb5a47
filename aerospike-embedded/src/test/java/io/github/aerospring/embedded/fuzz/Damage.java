package io.github.aerospring.embedded.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes at random, in ways that parsers are known to stumble over. */
final class Damage {

    private static final int[] BYTES = {
        0, 1, 2, 3, 4, 0x10, 0x16, 0x20, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x91, 0x92, 0x93, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1,
        0xC2, 0xC4, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCC, 0xCF, 0xD0, 0xD3, 0xD9, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF, 0xE0, 0xFF
    };
    private static final long[] NUMBERS = {
        0,
        1,
        -1,
        2,
        127,
        128,
        255,
        256,
        32767,
        32768,
        65535,
        65536,
        0x7FFF_FFFFL,
        0x8000_0000L,
        0xFFFF_FFFFL,
        0xFFFF_FFF0L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        1L << 27,
        1L << 20,
        1L << 40,
        -2,
        -128
    };
    private static final int[] NESTING = {0x91, 0x81, 0x92, 0x93, 0xDC};
    private static final int LONGEST_RUN = 64;

    private final Random random;
    private final List<byte[]> others;

    /** Damage that may also take bytes from {@code others}. */
    Damage(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** The bytes after one to four changes. */
    byte[] apply(byte[] bytes) {
        byte[] damaged = bytes;
        int changes = random.nextInt(3) == 0 ? 2 + random.nextInt(3) : 1;
        for (int i = 0; i < changes; i++) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        return switch (random.nextInt(12)) {
            case 0, 1 -> set(bytes, at, bytes.length == 0 ? 0 : bytes[at] ^ (1 << random.nextInt(8)));
            case 2, 3 -> set(bytes, at, BYTES[random.nextInt(BYTES.length)]);
            case 4 -> set(bytes, at, random.nextInt(256));
            case 5, 6 -> number(bytes, at);
            case 7 -> replace(bytes, at, run(bytes, at), new byte[0]);
            case 8 -> replace(bytes, at, 0, noise());
            case 9 -> replace(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + run(bytes, at)));
            case 10 -> replace(bytes, at, run(bytes, at), piece());
            default -> random.nextInt(20) == 0 ? replace(bytes, at, 0, nesting()) : Arrays.copyOf(bytes, at);
        };
    }

    private static byte[] set(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        if (at < changed.length) {
            changed[at] = (byte) value;
        }
        return changed;
    }

    private byte[] number(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        long value = NUMBERS[random.nextInt(NUMBERS.length)];
        int size = 1 << random.nextInt(4);
        for (int i = 0; i < size && at + i < changed.length; i++) {
            changed[at + i] = (byte) (value >>> 8 * (size - 1 - i));
        }
        return changed;
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(LONGEST_RUN)];
        random.nextBytes(noise);
        return noise;
    }

    /** A part of another request. */
    private byte[] piece() {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, from + run(other, from));
    }

    /** The heads of containers inside each other, as many as a stack may not hold. */
    private byte[] nesting() {
        byte[] nesting = new byte[1 << 4 + random.nextInt(15)];
        Arrays.fill(nesting, (byte) NESTING[random.nextInt(NESTING.length)]);
        return nesting;
    }

    private int run(byte[] bytes, int at) {
        return Math.min(bytes.length - at, 1 + random.nextInt(LONGEST_RUN));
    }

    private static byte[] replace(byte[] bytes, int at, int length, byte[] with) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length - length + with.length);
        System.arraycopy(with, 0, changed, at, with.length);
        System.arraycopy(bytes, at + length, changed, at + with.length, bytes.length - at - length);
        return changed;
    }
}
