package io.github.aerospring.embedded.info;

import java.util.List;
import java.util.stream.Stream;

import io.github.aerospring.embedded.message.ResultCode;

/** Commands that create what this server does not offer: it says so instead of {@code ok}. */
record UnsupportedCommand(String name) implements InfoCommand {

    static List<InfoCommand> commands() {
        return Stream.of("udf-get", "udf-put", "udf-remove")
                .<InfoCommand>map(UnsupportedCommand::new)
                .toList();
    }

    @Override
    public String answer(InfoRequest request) {
        throw new InfoException(ResultCode.UNSUPPORTED_FEATURE, "not supported by the embedded server");
    }
}
