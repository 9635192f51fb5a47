package io.github.aerospring.embedded.net;

/** Answers the requests of one protocol type. One class per type, listed in {@link ProtoHandlers}. */
interface ProtoHandler {

    /** Type that this handler answers. */
    int type();

    /** Answers a request; returns when the answer is sent. */
    void handle(byte[] body, Connection connection);
}
