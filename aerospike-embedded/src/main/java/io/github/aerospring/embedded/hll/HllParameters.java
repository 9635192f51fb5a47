package io.github.aerospring.embedded.hll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.ValueKind;

/** The parameters of one operation, read in order and checked as the server does. */
final class HllParameters {

    /** A number of bits that was not given. */
    static final int UNSET = -1;

    private static final int BINARY_8 = 0xC4;
    private static final int BINARY_32 = 0xC6;

    private final MsgPackReader reader;
    private int left;

    HllParameters(MsgPackReader reader, int count) {
        this.reader = reader;
        this.left = count;
    }

    /** Index bits, by default unset. */
    int indexBits() {
        long bits = optional(UNSET);
        if (bits != UNSET && !Sketch.isIndexBits(bits)) {
            throw ResultCode.PARAMETER.because("index bits: " + bits + " (expected: 4 to 16, or -1)");
        }
        return (int) bits;
    }

    /** Min-hash bits, by default unset. */
    int minHashBits(int indexBits) {
        long bits = optional(UNSET);
        if (bits == UNSET) {
            return UNSET;
        }
        if (!Sketch.isMinHashBits(bits)) {
            throw ResultCode.PARAMETER.because("min-hash bits: " + bits + " (expected: 0, 4 to 51, or -1)");
        }
        if (indexBits != UNSET && !Sketch.isCombination(indexBits, (int) bits)) {
            throw ResultCode.PARAMETER.because(
                    "min-hash bits: " + bits + " with " + indexBits + " index bits (expected: at most 64 together)");
        }
        return (int) bits;
    }

    /** The policy of a write, by default none. */
    HllPolicy policy(long allowed) {
        long flags = optional(0);
        if ((flags & ~allowed) != 0) {
            throw ResultCode.PARAMETER.because("policy flags: 0x" + Long.toHexString(flags)
                    + " (expected: only bits of 0x" + Long.toHexString(allowed) + ")");
        }
        HllPolicy policy = new HllPolicy(flags);
        if (policy.createOnly() && policy.updateOnly()) {
            throw ResultCode.PARAMETER.because(
                    "policy flags: 0x" + Long.toHexString(flags) + " (expected: not both CREATE_ONLY and UPDATE_ONLY)");
        }
        return policy;
    }

    private long optional(long absent) {
        return left-- > 0 ? reader.readLong() : absent;
    }

    /** A list of at least one element, each neither list nor map. */
    List<Element> elements() {
        left--;
        int count = reader.readListHeader();
        requireSome(count, "elements");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(Element.of(element()));
        }
        return elements;
    }

    /**
     * The form of an element that is hashed: the shortest, except that a header of the binary family stays when the string
     * family has no shorter one.
     */
    private byte[] element() {
        int start = reader.position();
        Value value = reader.readValue();
        if (value.kind().isContainer()) {
            throw ResultCode.PARAMETER.because("element: " + value.kind() + " (expected: neither list nor map)");
        }
        byte[] packed = reader.readSince(start);
        byte[] shortest = value.encode();
        return isBinary(packed[0] & 0xFF) && shortest.length == packed.length ? packed : shortest;
    }

    private static boolean isBinary(int head) {
        return head >= BINARY_8 && head <= BINARY_32;
    }

    /** A list of at least one sketch, or a sketch that is in no list. */
    List<Sketch> sketches() {
        left--;
        if (reader.peekKind() != ValueKind.LIST) {
            return List.of(sketch());
        }
        int count = reader.readListHeader();
        requireSome(count, "HyperLogLogs");
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sketches.add(sketch());
        }
        return sketches;
    }

    private Sketch sketch() {
        byte[] content = reader.readByteString();
        byte[] bytes = Arrays.copyOfRange(content, Math.min(1, content.length), content.length);
        if (!Sketch.isWellFormed(bytes)) {
            throw ResultCode.PARAMETER.because("HyperLogLog: " + bytes.length
                    + " bytes (expected: flags 0, 4 to 16 index bits, 0 or 4 to 51 min-hash bits, the size of those)");
        }
        return Sketch.of(bytes);
    }

    private static void requireSome(int count, String what) {
        if (count == 0) {
            throw ResultCode.PARAMETER.because(what + ": none (expected: at least 1)");
        }
    }
}
