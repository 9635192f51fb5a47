package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;

/** Random numbers by xoshiro256**, so that a seed gives the numbers that it gives on the real server. */
final class RandomNumbers {

    private static final int WARM_UP = 16;

    private final long[] state = new long[4];

    RandomNumbers() {
        seed(System.nanoTime(), System.identityHashCode(this));
    }

    private void seed(long first, long second) {
        state[0] = first;
        state[1] = 0xFF;
        state[2] = second;
        state[3] = 0;
        for (int i = 0; i < WARM_UP; i++) {
            next();
        }
    }

    Object[] seed(Arguments call) {
        long first = call.size() == 0 ? System.nanoTime() : call.integer(1);
        long second = call.size() == 0 ? System.identityHashCode(call) : call.integer(2, 0);
        seed(first, second);
        return Results.of(first, second);
    }

    Object[] next(Arguments call) {
        long random = next();
        if (call.size() == 0) {
            return Results.of((random >>> 11) * 0x1p-53);
        }
        long low = 1;
        long high;
        switch (call.size()) {
            case 1 -> {
                high = call.integer(1);
                if (high == 0) {
                    return Results.of(random);
                }
            }
            case 2 -> {
                low = call.integer(1);
                high = call.integer(2);
            }
            default -> throw call.state().error("wrong number of arguments");
        }
        if (low > high) {
            throw call.error(1, "interval is empty");
        }
        return Results.of(low + project(random, high - low));
    }

    /** A number from 0 to {@code limit}, unsigned, every one as likely. */
    private long project(long random, long limit) {
        if ((limit & limit + 1) == 0) {
            return random & limit;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(limit);
        long number = random & mask;
        while (Long.compareUnsigned(number, limit) > 0) {
            number = next() & mask;
        }
        return number;
    }

    private long next() {
        long s0 = state[0];
        long s1 = state[1];
        long s2 = state[2] ^ s0;
        long s3 = state[3] ^ s1;
        long result = Long.rotateLeft(s1 * 5, 7) * 9;
        state[0] = s0 ^ s3;
        state[1] = s1 ^ s2;
        state[2] = s2 ^ s1 << 17;
        state[3] = Long.rotateLeft(s3, 45);
        return result;
    }
}
