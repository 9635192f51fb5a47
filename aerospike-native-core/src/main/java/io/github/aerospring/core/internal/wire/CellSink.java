package io.github.aerospring.core.internal.wire;

/** Takes the values of one bin from the receive buffer. */
@FunctionalInterface
public interface CellSink {

    /**
     * Stores a value.
     *
     * @param type one of {@link Particles}, never {@link Particles#NULL}
     */
    void store(int row, int type, byte[] buffer, int offset, int length);

    /**
     * Stores values of the same type and length.
     *
     * @param offset of a value from the position of its row on
     */
    default void store(RowRun run, int type, byte[] buffer, int offset, int length) {
        for (int i = 0; i < run.count(); i++) {
            store(run.rows()[i], type, buffer, run.positions()[i] + offset, length);
        }
    }
}
