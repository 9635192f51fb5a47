package io.github.aerospring.embedded.net;

import java.util.stream.Collectors;

import io.github.aerospring.embedded.info.InfoService;
import io.github.aerospring.embedded.message.Proto;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;
import io.github.aerospring.embedded.request.RequestKind;

/** Requests of the text protocol. */
final class InfoHandler implements ProtoHandler {

    private static final String NOT_AUTHENTICATED = "ERROR:80:not authenticated\n";

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
        String answer = answer(WireText.of(body, 0, body.length), connection);
        WireWriter out = new WireWriter(Proto.HEADER_SIZE + answer.length())
                .i64(Proto.header(Proto.INFO, answer.length()))
                .text(answer);
        connection.send(out.array(), out.size(), 0);
    }

    private String answer(String commands, Connection connection) {
        ResultCode injected =
                connection.gate().meet(RequestKind.INFO, commands.strip().replace('\n', ','));
        if (injected != null) {
            return commands.lines()
                    .map(line -> line + "\tERROR:" + injected.code() + ":injected fault\n")
                    .collect(Collectors.joining());
        }
        return connection.gate().isAuthenticated() ? info.answer(commands, connection.session()) : NOT_AUTHENTICATED;
    }
}
