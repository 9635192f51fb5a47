package io.github.aerospring.core.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.core.internal.wire.WireBytes;

/**
 * Texts of a column as codes.
 *
 * @param codes of the rows, indexes of {@code texts}; shared with the batch, not a copy
 * @param texts each once; the first is empty text, which stands for a missing cell too
 */
public record TextDictionary(int[] codes, List<String> texts) {

    /** Finds or adds texts by their UTF-8 bytes. For one thread. */
    static final class Builder {

        private static final int INITIAL = 64;
        private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

        private String[] texts = new String[INITIAL];
        private int[] ends = new int[INITIAL];
        private int[] hashes = new int[INITIAL];
        private byte[] bytes = new byte[16 * INITIAL];
        private int[] table = new int[2 * INITIAL];
        private int size;

        Builder() {
            code(bytes, 0, 0);
        }

        int size() {
            return size;
        }

        String text(int code) {
            return texts[code];
        }

        String[] texts() {
            return Arrays.copyOf(texts, size);
        }

        int code(byte[] source, int offset, int length) {
            int hash = hash(source, offset, length);
            int mask = table.length - 1;
            int slot = hash & mask;
            while (table[slot] != 0) {
                int code = table[slot] - 1;
                if (hashes[code] == hash && equals(code, source, offset, length)) {
                    return code;
                }
                slot = slot + 1 & mask;
            }
            return add(source, offset, length, hash, slot);
        }

        /** Codes here of all texts of another dictionary. */
        int[] codes(Builder other) {
            int[] codes = new int[other.size];
            for (int code = 0; code < other.size; code++) {
                int start = other.start(code);
                codes[code] = code(other.bytes, start, other.ends[code] - start);
            }
            return codes;
        }

        private int start(int code) {
            return code == 0 ? 0 : ends[code - 1];
        }

        private boolean equals(int code, byte[] source, int offset, int length) {
            int start = start(code);
            return ends[code] - start == length
                    && Arrays.equals(bytes, start, start + length, source, offset, offset + length);
        }

        private int add(byte[] source, int offset, int length, int hash, int slot) {
            int code = size++;
            if (code == texts.length) {
                texts = Arrays.copyOf(texts, 2 * code);
                ends = Arrays.copyOf(ends, 2 * code);
                hashes = Arrays.copyOf(hashes, 2 * code);
            }
            int start = start(code);
            if (start + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, start + length));
            }
            System.arraycopy(source, offset, bytes, start, length);
            texts[code] = length == 0 ? "" : new String(source, offset, length, StandardCharsets.UTF_8);
            ends[code] = start + length;
            hashes[code] = hash;
            table[slot] = code + 1;
            if (2 * size > table.length) {
                grow();
            }
            return code;
        }

        private void grow() {
            table = new int[2 * table.length];
            int mask = table.length - 1;
            for (int code = 0; code < size; code++) {
                int slot = hashes[code] & mask;
                while (table[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                table[slot] = code + 1;
            }
        }

        private static int hash(byte[] source, int offset, int length) {
            long hash = length;
            int next = offset;
            int end = offset + length;
            for (; next + Long.BYTES <= end; next += Long.BYTES) {
                hash = (hash ^ WireBytes.getLong(source, next)) * MULTIPLIER;
                hash ^= hash >>> 32;
            }
            for (; next < end; next++) {
                hash = (hash ^ source[next]) * MULTIPLIER;
            }
            return (int) (hash ^ hash >>> 32);
        }
    }
}
