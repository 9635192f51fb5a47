package io.github.aerospring.embedded.query;

import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Replies;
import io.github.aerospring.embedded.storage.Namespace;

/**
 * A query as it arrived.
 *
 * @param from address of the client
 */
record QueryCall(Message message, Namespace namespace, String from, Replies replies) {

    Fields fields() {
        return message.fields();
    }
}
