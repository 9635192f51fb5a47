package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.ResultCode;

/** The Community Edition does not take compressed requests. */
final class CompressedMessageHandler implements ProtoHandler {

    @Override
    public int type() {
        return Proto.COMPRESSED_MESSAGE;
    }

    @Override
    public void handle(byte[] body, Connection connection) {
        connection.replies().single(ReplyRow.of(ResultCode.ENTERPRISE_ONLY));
    }
}
