package io.github.aerospring.core.internal.wire;

import java.util.Arrays;

/**
 * RIPEMD-160 of many messages of one block at a time: every step is done for all of them in a loop over arrays, which
 * the compiler turns into vector instructions. Several times faster per message than {@link Ripemd160}. For one thread.
 */
final class Ripemd160Lanes {

    /** Messages at a time. */
    static final int LANES = 128;

    /** 32-bit words of a message. */
    static final int WORDS = 16;

    private static final int STEPS = 80;
    private static final int[] INITIAL = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    private static final int[] LEFT_CONSTANTS = {0, 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xA953FD4E};
    private static final int[] RIGHT_CONSTANTS = {0x50A28BE6, 0x5C4DD124, 0x6D703EF3, 0x7A6D76E9, 0};
    private static final int[] LEFT_WORDS = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8,
        3, 10, 14, 4, 9, 15, 8, 1, 2, 7, 0, 6, 13, 11, 5, 12,
        1, 9, 11, 10, 0, 8, 12, 4, 13, 3, 7, 15, 14, 5, 6, 2,
        4, 0, 5, 9, 7, 12, 2, 10, 14, 1, 3, 8, 11, 6, 15, 13
    };
    private static final int[] RIGHT_WORDS = {
        5, 14, 7, 0, 9, 2, 11, 4, 13, 6, 15, 8, 1, 10, 3, 12,
        6, 11, 3, 7, 0, 13, 5, 10, 14, 15, 8, 12, 4, 9, 1, 2,
        15, 5, 1, 3, 7, 14, 6, 9, 11, 8, 12, 2, 10, 0, 4, 13,
        8, 6, 4, 1, 3, 11, 15, 0, 5, 12, 2, 13, 9, 7, 10, 14,
        12, 15, 10, 4, 1, 5, 8, 7, 6, 2, 13, 14, 0, 3, 9, 11
    };
    private static final int[] LEFT_SHIFTS = {
        11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8,
        7, 6, 8, 13, 11, 9, 7, 15, 7, 12, 15, 9, 11, 7, 13, 12,
        11, 13, 6, 7, 14, 9, 13, 15, 14, 8, 13, 6, 5, 12, 7, 5,
        11, 12, 14, 15, 14, 15, 9, 8, 9, 14, 5, 6, 8, 6, 5, 12,
        9, 15, 5, 11, 6, 8, 13, 12, 5, 12, 13, 14, 11, 8, 5, 6
    };
    private static final int[] RIGHT_SHIFTS = {
        8, 9, 9, 11, 13, 15, 15, 5, 7, 7, 8, 11, 14, 14, 12, 6,
        9, 13, 15, 7, 12, 8, 9, 11, 7, 7, 12, 7, 6, 15, 13, 11,
        9, 7, 15, 11, 8, 6, 6, 14, 12, 13, 5, 14, 13, 13, 7, 5,
        15, 5, 8, 11, 14, 14, 6, 14, 6, 9, 12, 9, 12, 5, 15, 8,
        8, 5, 12, 9, 12, 5, 14, 6, 8, 13, 6, 5, 15, 13, 11, 11
    };

    private final int[][] words = new int[WORDS][LANES];
    private final int[][] left = new int[INITIAL.length][LANES];
    private final int[][] right = new int[INITIAL.length][LANES];
    private final int[][] digests = new int[INITIAL.length][LANES];

    /** Sets some words of the message of a lane, which is one padded block. */
    void put(int lane, byte[] block, int from, int to) {
        for (int word = from; word < to; word++) {
            words[word][lane] = WireBytes.getIntLe(block, Integer.BYTES * word);
        }
    }

    /** Sets the messages of all lanes. */
    void putEverywhere(byte[] block) {
        for (int word = 0; word < WORDS; word++) {
            Arrays.fill(words[word], WireBytes.getIntLe(block, Integer.BYTES * word));
        }
    }

    /** Hashes the messages of all lanes. */
    void hash() {
        for (int i = 0; i < INITIAL.length; i++) {
            Arrays.fill(left[i], INITIAL[i]);
            Arrays.fill(right[i], INITIAL[i]);
        }
        for (int step = 0; step < STEPS; step++) {
            int round = step >> 4;
            step(round, left, step, words[LEFT_WORDS[step]], LEFT_CONSTANTS[round], LEFT_SHIFTS[step]);
            step(4 - round, right, step, words[RIGHT_WORDS[step]], RIGHT_CONSTANTS[round], RIGHT_SHIFTS[step]);
        }
        for (int i = 0; i < INITIAL.length; i++) {
            add(digests[i], INITIAL[(i + 1) % 5], left[(i + 2) % 5], right[(i + 3) % 5]);
        }
    }

    private static void add(int[] sums, int constant, int[] left, int[] right) {
        for (int i = 0; i < LANES; i++) {
            sums[i] = constant + left[i] + right[i];
        }
    }

    /** Writes the digest of a lane. */
    void get(int lane, byte[] target, int offset) {
        for (int word = 0; word < digests.length; word++) {
            WireBytes.putIntLe(target, offset + Integer.BYTES * word, digests[word][lane]);
        }
    }

    /** One step; the roles of the five arrays move on by one from step to step. */
    private static void step(int function, int[][] state, int step, int[] word, int constant, int shift) {
        int first = 4 * step % 5;
        int[] a = state[first];
        int[] b = state[(first + 1) % 5];
        int[] c = state[(first + 2) % 5];
        int[] d = state[(first + 3) % 5];
        int[] e = state[(first + 4) % 5];
        switch (function) {
            case 0 -> parity(a, b, c, d, e, word, constant, shift);
            case 1 -> choice(a, b, c, d, e, word, constant, shift);
            case 2 -> orNot(a, b, c, d, e, word, constant, shift);
            case 3 -> choiceByLast(a, b, c, d, e, word, constant, shift);
            default -> orNotLast(a, b, c, d, e, word, constant, shift);
        }
    }

    private static void parity(int[] a, int[] b, int[] c, int[] d, int[] e, int[] x, int constant, int shift) {
        for (int i = 0; i < LANES; i++) {
            int sum = a[i] + (b[i] ^ c[i] ^ d[i]) + x[i] + constant;
            a[i] = (sum << shift | sum >>> 32 - shift) + e[i];
            c[i] = c[i] << 10 | c[i] >>> 22;
        }
    }

    private static void choice(int[] a, int[] b, int[] c, int[] d, int[] e, int[] x, int constant, int shift) {
        for (int i = 0; i < LANES; i++) {
            int sum = a[i] + (b[i] & c[i] | ~b[i] & d[i]) + x[i] + constant;
            a[i] = (sum << shift | sum >>> 32 - shift) + e[i];
            c[i] = c[i] << 10 | c[i] >>> 22;
        }
    }

    private static void orNot(int[] a, int[] b, int[] c, int[] d, int[] e, int[] x, int constant, int shift) {
        for (int i = 0; i < LANES; i++) {
            int sum = a[i] + ((b[i] | ~c[i]) ^ d[i]) + x[i] + constant;
            a[i] = (sum << shift | sum >>> 32 - shift) + e[i];
            c[i] = c[i] << 10 | c[i] >>> 22;
        }
    }

    private static void choiceByLast(int[] a, int[] b, int[] c, int[] d, int[] e, int[] x, int constant, int shift) {
        for (int i = 0; i < LANES; i++) {
            int sum = a[i] + (b[i] & d[i] | c[i] & ~d[i]) + x[i] + constant;
            a[i] = (sum << shift | sum >>> 32 - shift) + e[i];
            c[i] = c[i] << 10 | c[i] >>> 22;
        }
    }

    private static void orNotLast(int[] a, int[] b, int[] c, int[] d, int[] e, int[] x, int constant, int shift) {
        for (int i = 0; i < LANES; i++) {
            int sum = a[i] + (b[i] ^ (c[i] | ~d[i])) + x[i] + constant;
            a[i] = (sum << shift | sum >>> 32 - shift) + e[i];
            c[i] = c[i] << 10 | c[i] >>> 22;
        }
    }
}
