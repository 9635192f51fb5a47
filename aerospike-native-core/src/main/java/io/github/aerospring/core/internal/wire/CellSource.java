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
}
