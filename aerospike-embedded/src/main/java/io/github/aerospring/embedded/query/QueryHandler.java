package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.message.Message;

/** Answers one kind of query. One class per kind, listed in {@link QueryService}. */
interface QueryHandler {

    /** Whether a message is a query of this kind. */
    boolean accepts(Message message);

    /**
     * Answers a query.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException before anything was sent, for an answer that is a
     *     code only
     */
    void execute(QueryCall call);
}
