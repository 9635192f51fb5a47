package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.info.InfoService;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;

/** Requests of the text protocol. */
final class InfoHandler implements ProtoHandler {

    private final InfoService info;

    InfoHandler(InfoService info) {
        this.info = info;
    }

    @Override
    public int type() {
        return Proto.INFO;
    }

    @Override
    public void handle(byte[] body, Connection connection) {
        String answer = info.answer(WireText.of(body, 0, body.length), connection.session());
        WireWriter out = new WireWriter(Proto.HEADER_SIZE + answer.length())
                .i64(Proto.header(Proto.INFO, answer.length()))
                .text(answer);
        connection.send(out.array(), out.size(), 0);
    }
}
