package io.github.aerospring.embedded.bits;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

import io.github.aerospring.embedded.bits.BitsOperations.Edit;
import io.github.aerospring.embedded.bits.BitsOperations.Modification;
import io.github.aerospring.embedded.message.ResultCode;

/** Modifications of a range of bits: set, or, xor, and, not, lshift and rshift. None of them creates a bin. */
final class RangeModifications {

    private static final int SET = 3;
    private static final int OR = 4;
    private static final int XOR = 5;
    private static final int AND = 6;
    private static final int NOT = 7;
    private static final int LSHIFT = 8;
    private static final int RSHIFT = 9;

    private static final long POLICIES = WritePolicy.UPDATE_ONLY | WritePolicy.NO_FAIL | WritePolicy.PARTIAL;

    private RangeModifications() {}

    static void register(BitsTable<Modification> table) {
        table.add(SET, 3, 4, in -> combination(in, (old, operand) -> operand));
        table.add(OR, 3, 4, in -> combination(in, (old, operand) -> old | operand));
        table.add(XOR, 3, 4, in -> combination(in, (old, operand) -> old ^ operand));
        table.add(AND, 3, 4, in -> combination(in, (old, operand) -> old & operand));
        table.add(NOT, 2, 3, RangeModifications::inversion);
        table.add(LSHIFT, 3, 4, in -> shift(in, RangeModifications::left));
        table.add(RSHIFT, 3, 4, in -> shift(in, RangeModifications::right));
    }

    private static Modification combination(Parameters in, IntBinaryOperator operator) {
        int offset = in.bitOffset();
        int size = in.bitSize();
        byte[] operand = in.bytes(size);
        WritePolicy policy = in.policy(POLICIES);
        return modification(policy, offset, size, window -> {
            byte[] bits = window.bits();
            for (int i = 0; i < bits.length; i++) {
                bits[i] = (byte) operator.applyAsInt(bits[i], operand[i]);
            }
            return bits;
        });
    }

    private static Modification inversion(Parameters in) {
        int offset = in.bitOffset();
        int size = in.bitSize();
        WritePolicy policy = in.policy(POLICIES);
        return modification(policy, offset, size, window -> {
            byte[] bits = window.bits();
            for (int i = 0; i < bits.length; i++) {
                bits[i] = (byte) ~bits[i];
            }
            return bits;
        });
    }

    private static Modification shift(Parameters in, Shift shift) {
        int offset = in.bitOffset();
        int size = in.bitSize();
        int distance = in.shift();
        WritePolicy policy = in.policy(POLICIES);
        return modification(policy, offset, size, window -> {
            int kept = window.size() - distance;
            return kept <= 0 ? new byte[(window.size() + 7) / 8] : shift.apply(window.bits(), distance, kept);
        });
    }

    private static byte[] left(byte[] bits, int distance, int kept) {
        return Arrays.copyOf(new BitWindow(bits, distance, kept).bits(), bits.length);
    }

    private static byte[] right(byte[] bits, int distance, int kept) {
        return new BitWindow(new byte[bits.length], distance, kept).with(bits);
    }

    private static Modification modification(WritePolicy policy, int offset, int size, Change change) {
        return new Modification(policy, false, edit(policy, offset, size, change));
    }

    private static Edit edit(WritePolicy policy, int offset, int size, Change change) {
        return blob -> {
            int start = BitWindow.position(offset, blob);
            int bits = blob.length * Byte.SIZE;
            boolean overruns = BitWindow.overruns(start, size, blob);
            if (start >= bits || overruns && !policy.partial()) {
                policy.refuse(
                        ResultCode.OP_NOT_APPLICABLE,
                        "range: " + size + " bits at " + start + " (expected: an end inside of " + bits + " bits)");
                return blob;
            }
            BitWindow window = new BitWindow(blob, start, overruns ? bits - start : size);
            return window.with(change.apply(window));
        };
    }

    /** New bits of a window. */
    private interface Change {

        byte[] apply(BitWindow window);
    }

    /** Moves the {@code kept} bits that stay by {@code distance}. */
    private interface Shift {

        byte[] apply(byte[] bits, int distance, int kept);
    }
}
