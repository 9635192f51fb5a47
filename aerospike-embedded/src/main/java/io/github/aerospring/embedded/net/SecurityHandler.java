package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireWriter;

/** The Community Edition has no users: whatever the request, it is not supported. */
final class SecurityHandler implements ProtoHandler {

    private static final int BODY_SIZE = 16;

    @Override
    public int type() {
        return Proto.SECURITY;
    }

    @Override
    public void handle(byte[] body, Connection connection) {
        WireWriter out = new WireWriter(Proto.HEADER_SIZE + BODY_SIZE)
                .i64(Proto.header(Proto.SECURITY, BODY_SIZE))
                .u8(0)
                .u8(ResultCode.SECURITY_NOT_SUPPORTED.code())
                .bytes(new byte[BODY_SIZE - 2]);
        connection.send(out.array(), out.size(), 0);
    }
}
