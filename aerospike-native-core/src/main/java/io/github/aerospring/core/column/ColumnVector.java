package io.github.aerospring.core.column;

/** The cells of one column; a cell that is never stored keeps the zero of its type. */
interface ColumnVector {

    /** Makes room for at least this many rows and keeps what is stored. */
    void resize(int rows);

    /** Stores the value of a bin. */
    void store(int row, Object value, CellReader reader);

    /** The array, as long as {@link #resize} made it. */
    Object array();
}
