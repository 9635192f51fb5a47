package io.github.aerospring.embedded.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The 64-bit hash under which strings and blobs are filed: wyhash, final version 3, with the seed of the server. */
final class WyHash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long SECRET_0 = 0xA0761D6478BD642FL;
    private static final long SECRET_1 = 0xE7037ED1A0B428DBL;
    private static final long SECRET_2 = 0x8EBC6AF09C88C6E3L;
    private static final long SECRET_3 = 0x589965CC75374CC3L;
    private static final long SEED = 0x0002_9FBB_14CC_886FL ^ SECRET_0;

    private static final int BLOCK = 48;
    private static final int PAIR = 16;

    private final byte[] bytes;

    private WyHash(byte[] bytes) {
        this.bytes = bytes;
    }

    static long of(byte[] bytes) {
        return new WyHash(bytes).hash();
    }

    private long hash() {
        int length = bytes.length;
        if (length > PAIR) {
            return finish(i64(length - PAIR), i64(length - Long.BYTES), fold());
        }
        if (length < Integer.BYTES) {
            return finish(length == 0 ? 0 : threeBytes(), 0, SEED);
        }
        int step = length >> 3 << 2;
        int last = length - Integer.BYTES;
        return finish(pair(0, step), pair(last, last - step), SEED);
    }

    /** All bytes but the last 16, folded into the seed. */
    private long fold() {
        long seed = SEED;
        int at = 0;
        int left = bytes.length;
        if (left > BLOCK) {
            long second = SEED;
            long third = SEED;
            while (left > BLOCK) {
                seed = mix(i64(at) ^ SECRET_1, i64(at + 8) ^ seed);
                second = mix(i64(at + 16) ^ SECRET_2, i64(at + 24) ^ second);
                third = mix(i64(at + 32) ^ SECRET_3, i64(at + 40) ^ third);
                at += BLOCK;
                left -= BLOCK;
            }
            seed ^= second ^ third;
        }
        while (left > PAIR) {
            seed = mix(i64(at) ^ SECRET_1, i64(at + 8) ^ seed);
            at += PAIR;
            left -= PAIR;
        }
        return seed;
    }

    private long finish(long a, long b, long seed) {
        return mix(SECRET_1 ^ bytes.length, mix(a ^ SECRET_1, b ^ seed));
    }

    private long threeBytes() {
        int length = bytes.length;
        return (bytes[0] & 0xFFL) << 16 | (bytes[length >> 1] & 0xFFL) << 8 | bytes[length - 1] & 0xFFL;
    }

    private long pair(int first, int second) {
        return i32(first) << 32 | i32(second);
    }

    private long i32(int at) {
        return (int) INTS.get(bytes, at) & 0xFFFF_FFFFL;
    }

    private long i64(int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** The two halves of the unsigned product of 128 bits, one upon the other. */
    private static long mix(long a, long b) {
        long high = Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
        return a * b ^ high;
    }
}
