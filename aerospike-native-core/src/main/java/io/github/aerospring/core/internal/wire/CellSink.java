package io.github.aerospring.core.internal.wire;

/** Takes the values of one bin, row by row, from the receive buffer. */
public interface CellSink {

    /**
     * Stores a value. Called again with the same bytes when a row was not complete at first.
     *
     * @param type one of {@link Particles}, never {@link Particles#NULL}
     */
    void store(int row, int type, byte[] buffer, int offset, int length);
}
