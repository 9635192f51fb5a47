package io.github.aerospring.embedded.request;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** RIPEMD-160, the hash of record keys; the JDK does not have it. */
final class Ripemd160 {

    private static final int BLOCK = 64;
    private static final int STEPS = 80;
    private static final int STEPS_OF_ROUND = 16;
    private static final int HEX = 16;
    private static final int[] START = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    private static final Line LEFT = new Line(
            "0123456789ABCDEF74D1A6F3C0952EB83AE49F812706DB5C19BA08C4D37FE56240597C2AE138B6FD",
            "BEFC5879BDEF6798768DB97F7CF9B7DCBD67E9DFE8D65C75BCEFEF989E56865C9F5B68DC5CDEB856",
            new int[] {0, 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xA953FD4E},
            false);
    private static final Line RIGHT = new Line(
            "5E7092B4D6F81A3C6B370D5AEF8C4912F5137E69B8C2A04D86413BF05C2D97AECFA4158762DE039B",
            "899BDFF5778BEEC69DF7C89B77C76FDB97FB866ECD5EDD75F58BEE6E69C9C5F885C9C5E68D65FDBB",
            new int[] {0x50A28BE6, 0x5C4DD124, 0x6D703EF3, 0x7A6D76E9, 0},
            true);

    private Ripemd160() {}

    static byte[] hash(byte[] input) {
        ByteBuffer blocks = padded(input);
        int[] state = START.clone();
        int[] words = new int[BLOCK / Integer.BYTES];
        while (blocks.hasRemaining()) {
            for (int i = 0; i < words.length; i++) {
                words[i] = blocks.getInt();
            }
            int[] left = LEFT.run(state, words);
            int[] right = RIGHT.run(state, words);
            int first = state[1] + left[2] + right[3];
            state[1] = state[2] + left[3] + right[4];
            state[2] = state[3] + left[4] + right[0];
            state[3] = state[4] + left[0] + right[1];
            state[4] = state[0] + left[1] + right[2];
            state[0] = first;
        }
        ByteBuffer hash = ByteBuffer.allocate(START.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : state) {
            hash.putInt(word);
        }
        return hash.array();
    }

    private static ByteBuffer padded(byte[] input) {
        int blocks = (input.length + Long.BYTES) / BLOCK + 1;
        ByteBuffer padded = ByteBuffer.allocate(blocks * BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        padded.put(input).put((byte) 0x80);
        padded.putLong(padded.capacity() - Long.BYTES, (long) input.length * Byte.SIZE);
        return padded.rewind();
    }

    /**
     * One of the two lines of rounds that see the same block in different orders.
     *
     * @param words which word of the block each step takes, one hexadecimal digit per step
     * @param shifts by how much each step rotates, likewise
     * @param constants number that the steps of each round add
     * @param reversed whether the five functions are used from the last to the first
     */
    private record Line(String words, String shifts, int[] constants, boolean reversed) {

        int[] run(int[] state, int[] block) {
            int[] v = state.clone();
            for (int step = 0; step < STEPS; step++) {
                int round = step / STEPS_OF_ROUND;
                int mixed = function(reversed ? 4 - round : round, v[1], v[2], v[3]);
                int word = block[Character.digit(words.charAt(step), HEX)];
                int shift = Character.digit(shifts.charAt(step), HEX);
                int sum = Integer.rotateLeft(v[0] + mixed + word + constants[round], shift) + v[4];
                v[0] = v[4];
                v[4] = v[3];
                v[3] = Integer.rotateLeft(v[2], 10);
                v[2] = v[1];
                v[1] = sum;
            }
            return v;
        }

        private static int function(int which, int x, int y, int z) {
            return switch (which) {
                case 0 -> x ^ y ^ z;
                case 1 -> (x & y) | (~x & z);
                case 2 -> (x | ~y) ^ z;
                case 3 -> (x & z) | (y & ~z);
                default -> x ^ (y | ~z);
            };
        }
    }
}
