package io.github.aerospring.core.internal.wire;

/** Gives the values of one bin, or user keys, row by row, to the send buffer. */
public interface CellSource {

    /** Whether the row has a value. */
    boolean isPresent(int row);

    /** Type of the value, one of {@link Particles}. */
    int type(int row);

    /** A number of bytes that suffices for the value. */
    int maxSize(int row);

    /**
     * Writes the value.
     *
     * @return number of bytes
     */
    int write(int row, byte[] target, int offset);

    /** Bytes of every value, if all are of the same type and size; else 0. */
    default int fixedSize() {
        return 0;
    }

    /** Whether the rows {@code order[from]} to {@code order[to - 1]} have a value. */
    default boolean arePresent(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isPresent(order[i])) {
                return false;
            }
        }
        return true;
    }

    /** Writes the values of the rows {@code order[from]} to {@code order[to - 1]}, each {@code step} bytes behind the other. */
    default void write(int[] order, int from, int to, byte[] target, int offset, int step) {
        int next = offset;
        for (int i = from; i < to; i++) {
            write(order[i], target, next);
            next += step;
        }
    }
}
