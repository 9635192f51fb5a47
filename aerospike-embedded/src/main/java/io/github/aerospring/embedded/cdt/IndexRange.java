package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * A run of positions within a container.
 *
 * @param start first position; the size of the container when the run is behind its end
 * @param count number of positions, all within the container
 */
record IndexRange(int start, int count) {

    /**
     * The run that an operation means.
     *
     * @param index first position, negative from the end
     * @param count unsigned number of positions
     * @param multi whether the operation is for any number of elements: then a run beyond the container is cut; else it
     *     must be within
     */
    static IndexRange of(long index, long count, int size, boolean multi) {
        long start = index < 0 ? index + size : index;
        if (!multi) {
            if (start < 0 || start >= size) {
                throw ResultCode.OP_NOT_APPLICABLE.because(
                        "index: " + index + " (expected: within the " + size + " elements)");
            }
            return new IndexRange((int) start, 1);
        }
        if (start >= size) {
            return new IndexRange(size, 0);
        }
        if (start >= 0) {
            return new IndexRange((int) start, smaller(count, size - start));
        }
        long overshoot = -start;
        return new IndexRange(0, Long.compareUnsigned(overshoot, count) < 0 ? smaller(count - overshoot, size) : 0);
    }

    /** The run that an operation means relative to a position. */
    static IndexRange relative(long offset, long count, int position, int size) {
        long index = offset + position;
        if (index >= 0) {
            return of(index, count, size, true);
        }
        long overshoot = -index;
        return of(0, Long.compareUnsigned(count, overshoot) > 0 ? count - overshoot : 0, size, true);
    }

    /** Position behind the last one. */
    int end() {
        return start + count;
    }

    private static int smaller(long count, long limit) {
        return (int) (Long.compareUnsigned(count, limit) < 0 ? count : limit);
    }
}
