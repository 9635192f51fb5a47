package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;

/** The Community Edition does not take requests of other data centers. */
final class InternalHandler implements ProtoHandler {

    @Override
    public int type() {
        return Proto.INTERNAL;
    }

    @Override
    public void handle(byte[] body, Connection connection) {
        connection.replies().single(ReplyRow.of(ResultCode.PARAMETER));
    }
}
