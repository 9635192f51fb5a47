package io.github.aerospring.embedded.bits;

import io.github.aerospring.embedded.bits.BitsOperations.Edit;
import io.github.aerospring.embedded.bits.BitsOperations.Modification;
import io.github.aerospring.embedded.bits.BitsOperations.Reading;
import io.github.aerospring.embedded.message.ResultCode;

/** Integers of 1 to 64 bits anywhere in a blob: add, subtract, set_int and get_int. None of them creates a bin. */
final class IntegerOperations {

    private static final int ADD = 10;
    private static final int SUBTRACT = 11;
    private static final int SET_INT = 12;
    private static final int GET_INT = 54;

    private static final long SIGNED = 1;
    private static final long SATURATE = 2;
    private static final long WRAP = 4;

    private static final long POLICIES = WritePolicy.UPDATE_ONLY | WritePolicy.NO_FAIL;

    private IntegerOperations() {}

    static void register(BitsTable<Reading> readings, BitsTable<Modification> modifications) {
        modifications.add(ADD, 3, 5, in -> sum(in, false));
        modifications.add(SUBTRACT, 3, 5, in -> sum(in, true));
        modifications.add(SET_INT, 3, 4, in -> {
            int offset = in.bitOffset();
            int size = in.integerSize();
            long value = in.integer();
            WritePolicy policy = in.policy(POLICIES);
            return modification(policy, offset, size, window -> window.with(value));
        });
        readings.add(GET_INT, 2, 3, in -> {
            int offset = in.bitOffset();
            int size = in.integerSize();
            boolean signed = in.mode(SIGNED) != 0;
            return blob -> {
                long value = RangeReadings.window(blob, offset, size).integer();
                return RangeReadings.integer(signed ? signed(value, size) : value);
            };
        });
    }

    private static Modification sum(Parameters in, boolean subtract) {
        int offset = in.bitOffset();
        int size = in.integerSize();
        long value = in.integer() & mask(size);
        WritePolicy policy = in.policy(POLICIES);
        long mode = in.mode(SIGNED | SATURATE | WRAP, SATURATE, WRAP);
        return modification(policy, offset, size, window -> {
            long old = window.integer();
            long sum = (subtract ? old - value : old + value) & mask(size);
            if ((mode & WRAP) != 0) {
                return window.with(sum);
            }
            Overflow overflow = (mode & SIGNED) == 0
                    ? Overflow.unsigned(old, sum, subtract)
                    : Overflow.signed(signed(old, size), signed(subtract ? -value : value, size), signed(sum, size));
            if (overflow == Overflow.NONE) {
                return window.with(sum);
            }
            if ((mode & SATURATE) != 0) {
                return window.with(overflow.limit(size, (mode & SIGNED) != 0));
            }
            policy.refuse(
                    ResultCode.OP_NOT_APPLICABLE,
                    "result: overflow " + overflow + " of " + size
                            + " bits (expected: a sum that fits, or WRAP or SATURATE)");
            return window.blob();
        });
    }

    private static Modification modification(WritePolicy policy, int offset, int size, Change change) {
        Edit edit = blob -> {
            int start = BitWindow.position(offset, blob);
            if (BitWindow.overruns(start, size, blob)) {
                policy.refuse(
                        ResultCode.OP_NOT_APPLICABLE,
                        "integer: " + size + " bits at " + start + " (expected: an end inside of " + blob.length
                                + " bytes)");
                return blob;
            }
            return change.apply(new BitWindow(blob, start, size));
        };
        return new Modification(policy, false, edit);
    }

    private static long mask(int size) {
        return -1L >>> Long.SIZE - size;
    }

    private static long signed(long value, int size) {
        return value << Long.SIZE - size >> Long.SIZE - size;
    }

    /** The new blob. */
    private interface Change {

        byte[] apply(BitWindow window);
    }

    /** Which limit a sum passes. */
    private enum Overflow {
        NONE,
        ABOVE,
        BELOW;

        static Overflow unsigned(long old, long sum, boolean subtract) {
            int order = Long.compareUnsigned(sum, old);
            if (subtract) {
                return order > 0 ? BELOW : NONE;
            }
            return order < 0 ? ABOVE : NONE;
        }

        /** The server takes the sum 0 of two negative numbers for right. */
        static Overflow signed(long old, long value, long sum) {
            if (old < 0 && value < 0 && sum > 0) {
                return BELOW;
            }
            return old > 0 && value > 0 && sum < 0 ? ABOVE : NONE;
        }

        long limit(int size, boolean signed) {
            if (signed) {
                return this == ABOVE ? mask(size) >>> 1 : 1L << size - 1;
            }
            return this == ABOVE ? mask(size) : 0;
        }
    }
}
