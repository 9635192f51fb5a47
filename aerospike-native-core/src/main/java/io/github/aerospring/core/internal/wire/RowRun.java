package io.github.aerospring.core.internal.wire;

/** Rows in the receive buffer whose bins have the same names, types and sizes, so that they can be stored bin by bin. */
public final class RowRun {

    /** Most rows. */
    public static final int MAX = 64;

    private final int[] rows = new int[MAX];
    private final int[] positions = new int[MAX];
    private int count;
    private boolean consecutive = true;

    /** Number of rows. */
    public int count() {
        return count;
    }

    /** The rows, as many as {@link #count()} says. */
    public int[] rows() {
        return rows;
    }

    /** Where the bins of each row begin in the buffer. */
    public int[] positions() {
        return positions;
    }

    /** Whether each row is the one behind the row before. */
    public boolean isConsecutive() {
        return consecutive;
    }

    boolean isFull() {
        return count == MAX;
    }

    void add(int row, int position) {
        consecutive &= count == 0 || rows[count - 1] + 1 == row;
        rows[count] = row;
        positions[count++] = position;
    }

    void clear() {
        count = 0;
        consecutive = true;
    }
}
