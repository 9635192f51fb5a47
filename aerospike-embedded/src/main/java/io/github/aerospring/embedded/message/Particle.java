package io.github.aerospring.embedded.message;

/** The value of a bin. Immutable. */
public interface Particle {

    /** Type on the wire. */
    int type();

    /** Bytes of the value on the wire. */
    int wireSize();

    /** Appends the value as a reply carries it. */
    void write(WireWriter out);

    /** Bytes of the value, type included, in the storage format of the real server; counts against the record size. */
    int storedSize();
}
