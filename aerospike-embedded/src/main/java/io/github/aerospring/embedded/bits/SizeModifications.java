package io.github.aerospring.embedded.bits;

import java.util.Arrays;

import io.github.aerospring.embedded.bits.BitsOperations.Modification;
import io.github.aerospring.embedded.message.ResultCode;

/** Modifications of the length of a blob: resize and insert, which may create the bin, and remove. */
final class SizeModifications {

    private static final int RESIZE = 0;
    private static final int INSERT = 1;
    private static final int REMOVE = 2;

    private static final long FROM_FRONT = 1;
    private static final long GROW_ONLY = 2;
    private static final long SHRINK_ONLY = 4;

    private static final long CREATING = WritePolicy.CREATE_ONLY | WritePolicy.UPDATE_ONLY | WritePolicy.NO_FAIL;

    private SizeModifications() {}

    static void register(BitsTable<Modification> table) {
        table.add(RESIZE, 1, 3, in -> {
            int size = in.byteSize(0) / Byte.SIZE;
            WritePolicy policy = in.policy(CREATING);
            long mode = in.mode(FROM_FRONT | GROW_ONLY | SHRINK_ONLY, GROW_ONLY, SHRINK_ONLY);
            return new Modification(policy, true, blob -> resize(blob, size, policy, mode));
        });
        table.add(INSERT, 2, 3, in -> {
            int offset = in.byteOffset();
            byte[] bytes = in.bytes(Byte.SIZE);
            WritePolicy policy = in.policy(CREATING);
            return new Modification(policy, true, blob -> insert(blob, offset, bytes));
        });
        table.add(REMOVE, 2, 3, in -> {
            int offset = in.byteOffset();
            int size = in.byteSize(1) / Byte.SIZE;
            WritePolicy policy = in.policy(WritePolicy.UPDATE_ONLY | WritePolicy.NO_FAIL | WritePolicy.PARTIAL);
            return new Modification(policy, false, blob -> remove(blob, offset, size, policy));
        });
    }

    private static byte[] resize(byte[] blob, int size, WritePolicy policy, long mode) {
        long forbidden = size < blob.length ? GROW_ONLY : SHRINK_ONLY;
        if (size != blob.length && (mode & forbidden) != 0) {
            policy.refuse(
                    ResultCode.PARAMETER,
                    "size: " + size + " bytes (expected: " + (forbidden == GROW_ONLY ? "at least " : "at most ")
                            + blob.length + ")");
            return blob;
        }
        if (size == blob.length) {
            return blob;
        }
        requireStorable(size);
        if ((mode & FROM_FRONT) == 0) {
            return Arrays.copyOf(blob, size);
        }
        byte[] resized = new byte[size];
        int kept = Math.min(size, blob.length);
        System.arraycopy(blob, blob.length - kept, resized, size - kept, kept);
        return resized;
    }

    private static byte[] insert(byte[] blob, int offset, byte[] bytes) {
        int at = BitWindow.position(offset, blob) / Byte.SIZE;
        int size = Math.max(blob.length, at) + bytes.length;
        requireStorable(size);
        byte[] inserted = new byte[size];
        int before = Math.min(at, blob.length);
        System.arraycopy(blob, 0, inserted, 0, before);
        System.arraycopy(bytes, 0, inserted, at, bytes.length);
        System.arraycopy(blob, before, inserted, at + bytes.length, blob.length - before);
        return inserted;
    }

    private static byte[] remove(byte[] blob, int offset, int size, WritePolicy policy) {
        int at = BitWindow.position(offset, blob) / Byte.SIZE;
        boolean overruns = (long) at + size > blob.length;
        if (at >= blob.length || overruns && !policy.partial()) {
            policy.refuse(
                    ResultCode.PARAMETER,
                    "range: " + size + " bytes at " + at + " (expected: an end inside of " + blob.length + " bytes)");
            return blob;
        }
        int removed = overruns ? blob.length - at : size;
        byte[] rest = Arrays.copyOf(blob, blob.length - removed);
        System.arraycopy(blob, at + removed, rest, at, rest.length - at);
        return rest;
    }

    private static void requireStorable(int size) {
        if (size >= Parameters.MAX_BYTES) {
            throw ResultCode.PARAMETER.because(
                    "blob: " + size + " bytes (expected: fewer than " + Parameters.MAX_BYTES + ")");
        }
    }
}
