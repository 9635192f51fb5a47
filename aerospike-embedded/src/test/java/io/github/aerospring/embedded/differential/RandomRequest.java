package io.github.aerospring.embedded.differential;

import java.io.IOException;
import java.util.List;

import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.net.RawClient;

/**
 * A request of a program.
 *
 * @param kind what it is about, for reports
 * @param body message without its header of 8 bytes
 * @param rows how its answer ends
 */
record RandomRequest(String kind, byte[] body, Rows rows) {

    /** How an answer ends. */
    enum Rows {
        /** With its only row. */
        ONE,
        /** With a row that is marked as the last. */
        BATCH,
        /** With a row that is marked as the last, or as the refusal of the request with its only row. */
        QUERY
    }

    /** Sends the request and reads the rows of the answer. */
    List<ReceivedRow> ask(RawClient client) throws IOException {
        return switch (rows) {
            case ONE -> client.message(body);
            case BATCH -> client.stream(body);
            case QUERY -> client.query(body);
        };
    }
}
