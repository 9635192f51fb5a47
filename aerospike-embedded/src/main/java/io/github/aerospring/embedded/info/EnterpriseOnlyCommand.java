package io.github.aerospring.embedded.info;

import java.util.List;
import java.util.stream.Stream;

import io.github.aerospring.embedded.message.ResultCode;

/** Commands of the Enterprise Edition. */
record EnterpriseOnlyCommand(String name) implements InfoCommand {

    static List<InfoCommand> commands() {
        return Stream.of(
                        "alumni-tls-alt",
                        "alumni-tls-std",
                        "feature-key",
                        "masking",
                        "masking-show",
                        "peers-tls-alt",
                        "peers-tls-std",
                        "quiesce",
                        "quiesce-undo",
                        "rack-ids",
                        "racks",
                        "revive",
                        "roster",
                        "roster-set",
                        "service-tls-alt",
                        "service-tls-std")
                .<InfoCommand>map(EnterpriseOnlyCommand::new)
                .toList();
    }

    @Override
    public String answer(InfoRequest request) {
        throw new InfoException(ResultCode.ENTERPRISE_ONLY, "enterprise only");
    }
}
