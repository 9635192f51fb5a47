package io.github.aerospring.embedded.info;

import java.util.List;
import java.util.stream.Stream;

import io.github.aerospring.embedded.message.ResultCode;

/** Commands of the Enterprise Edition. */
record EnterpriseOnlyCommand(String name) implements InfoCommand {

    static List<InfoCommand> commands() {
        return Stream.of(
                        "alumni-tls-alt",
                        "feature-key",
                        "masking",
                        "masking-show",
                        "peers-tls-alt",
                        "quiesce",
                        "quiesce-undo",
                        "racks",
                        "revive",
                        "roster",
                        "roster-set",
                        "service-tls-alt")
                .<InfoCommand>map(EnterpriseOnlyCommand::new)
                .toList();
    }

    @Override
    public String answer(InfoRequest request) {
        throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
    }
}
