package io.github.aerospring.embedded.bits;

import java.nio.ByteBuffer;

import io.github.aerospring.embedded.bits.BitsOperations.Reading;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;

/** Readings of a range of bits: get, count, lscan and rscan. */
final class RangeReadings {

    private static final int GET = 50;
    private static final int COUNT = 51;
    private static final int LSCAN = 52;
    private static final int RSCAN = 53;

    private RangeReadings() {}

    static void register(BitsTable<Reading> table) {
        table.add(GET, 2, 2, in -> {
            int offset = in.bitOffset();
            int size = in.bitSize();
            return blob -> Particle.of(Particle.BLOB, window(blob, offset, size).bits());
        });
        table.add(COUNT, 2, 2, in -> {
            int offset = in.bitOffset();
            int size = in.bitSize();
            return blob -> integer(count(window(blob, offset, size)));
        });
        table.add(LSCAN, 3, 3, in -> {
            int offset = in.bitOffset();
            int size = in.bitSize();
            boolean wanted = in.bool();
            return blob -> integer(first(window(blob, offset, size), wanted));
        });
        table.add(RSCAN, 3, 3, in -> {
            int offset = in.bitOffset();
            int size = in.bitSize();
            boolean wanted = in.bool();
            return blob -> integer(last(window(blob, offset, size), wanted));
        });
    }

    /** The range, which has to lie inside of the blob. */
    static BitWindow window(byte[] blob, int offset, int size) {
        int start = BitWindow.position(offset, blob);
        if (BitWindow.overruns(start, size, blob)) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "range: " + size + " bits at " + start + " (expected: an end inside of " + blob.length + " bytes)");
        }
        return new BitWindow(blob, start, size);
    }

    static Particle integer(long value) {
        return Particle.of(
                Particle.INTEGER, ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private static long count(BitWindow window) {
        long count = 0;
        for (byte part : window.bits()) {
            count += Integer.bitCount(part & 0xFF);
        }
        return count;
    }

    private static long first(BitWindow window, boolean wanted) {
        for (int i = 0; i < window.size(); i++) {
            if (window.bit(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Also looks, as the server does, at the bits before the window in its first byte; their positions are negative. */
    private static long last(BitWindow window, boolean wanted) {
        int begin = -(window.start() & 7);
        for (int i = window.size() - 1; i >= begin; i--) {
            if (window.bit(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
