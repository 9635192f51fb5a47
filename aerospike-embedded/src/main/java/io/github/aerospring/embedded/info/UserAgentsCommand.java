package io.github.aerospring.embedded.info;

import java.util.stream.Collectors;

/** Lists the user agents of open connections. */
final class UserAgentsCommand implements InfoCommand {

    private final UserAgentRegistry registry;

    UserAgentsCommand(UserAgentRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String name() {
        return "user-agents";
    }

    @Override
    public String answer(InfoRequest request) {
        return registry.counts().entrySet().stream()
                .map(entry -> "user-agent=" + entry.getKey() + ":count=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
