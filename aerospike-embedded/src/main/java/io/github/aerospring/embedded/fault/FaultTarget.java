package io.github.aerospring.embedded.fault;

/** The connection whose request a fault strikes. */
public interface FaultTarget {

    /** Ends the connection now, without an answer. Does not return. */
    void drop();

    /** Resets the connection now, without an answer, so that the client gets an error instead of an end. Does not return. */
    void reset();

    /** Ends the connection when the answer of the present request is due, instead of sending it. */
    void loseReply();

    /** Sends only the first bytes of the answer of the present request, then ends the connection. */
    void cutReply(int bytes);
}
